import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils, write } from '@e965/xlsx'
import { arrives, FIRST, fits, type Journey, SECOND, sees, seesText, THIRD, type Visit } from '../journey'
import { download, type Tab, until } from '../tab'

const link = (code: string) => `https://passgenau.example/results/${code}`
const NAMES = ['Albrecht', 'Brandt', 'Öztürk'] as const
const TITLE = 'Strategietag der Muster GmbH'

function workbook(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Firma', 'Link'],
    ['Brandt', link(SECOND)],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Firmen')
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
}

/** One of each kind that people keep results in. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'liste.csv': Buffer.from(`Firma;Link\r\nAlbrecht;${link(FIRST)}\r\n`, 'latin1'),
  'firmen.xlsx': workbook(),
  'mail.eml': `From: a@passgenau.example\r\nSubject: Ergebnis\r\nContent-Type: text/plain\r\n\r\n${link(THIRD)}\r\n`,
}

async function openThree({ tab, site }: Visit) {
  await tab.open(`${site}/compare?r=${FIRST}&r=${SECOND}&r=${THIRD}&view=who`)
  await seesText(tab, '.panel > summary', 'Benennen')
  await until(tab, 'the filter', () => document.querySelector('.filter-fields') !== null)
}

async function hand(tab: Tab, files: Readonly<Record<string, string | Buffer>>, folder: string) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  await tab.upload(
    '#files',
    Object.keys(files).map((name) => join(folder, name)),
  )
  await tab.click('.intake button.primary:enabled')
}

const pasted = (tab: Tab, text: string) =>
  until(
    tab,
    'what was pasted',
    (text) => document.querySelector('textarea')?.value.replaceAll(/\s+/g, ' ') === text,
    text,
  )

const openFiles = (tab: Tab) => tab.click('.panel > summary', 'Herunterladen')
const take = (tab: Tab, button: string) => download(tab, '.panel[open] button', button)

const DAMAGED = link(FIRST).slice(0, -3)

export const COMPARISON: readonly Journey[] = [
  {
    name: 'comparison from pasted links',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare`)
      await tab.type('textarea', [FIRST, SECOND, THIRD].map(link).join(' '))
      await tab.click('.intake button.primary:enabled')
      await arrives(tab, new RegExp(`r=${FIRST}&r=${SECOND}&r=${THIRD}`))
      await seesText(tab, '.panel > summary', 'Benennen')
      await fits(tab, 'the comparison')
    },
  },
  {
    name: 'two results in full',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare?r=${FIRST}&r=${SECOND}`)
      await sees(tab, '.item-list')
      await tab.evaluate(() => {
        for (const fold of document.querySelectorAll('main details:not(.menu)'))
          fold.toggleAttribute('open', true)
      })
      await fits(tab, 'the two')
    },
  },
  {
    name: 'back from a corrected comparison',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare`)
      await tab.type('textarea', `${DAMAGED} ${SECOND}`)
      await tab.click('.intake button.primary:enabled')
      await sees(tab, '.error-summary')
      await tab.type('textarea', ` ${THIRD}`)
      await tab.click('.intake button.primary:enabled')
      await tab.click('.error-summary button', '2')
      await arrives(tab, new RegExp(`r=${SECOND}&r=${THIRD}`))
      await tab.back()
      await pasted(tab, `${DAMAGED} ${SECOND} ${THIRD}`)
    },
  },
  {
    name: 'comparison from CSV, XLSX, mail',
    walk: async ({ tab, site, folder }) => {
      await tab.open(`${site}/compare`)
      await hand(tab, FILES, folder)
      for (const name of ['Albrecht', 'Brandt']) await seesText(tab, '.firm-table th', name)
      await arrives(tab, new RegExp(THIRD))
      await fits(tab, 'the comparison')
      await tab.reload()
      await seesText(tab, '.firm-table th', 'Albrecht')
    },
  },
  {
    name: 'names and title over a reload',
    walk: async (visit) => {
      const { tab } = visit
      await openThree(visit)
      await tab.click('.panel > summary', 'Benennen')
      await tab.type('#report-title', TITLE)
      await tab.type(`.naming [data-code="${FIRST}"] input`, NAMES[2])
      await fits(tab, 'the fields for names')
      // At once: nobody waits for a storage.
      await tab.reload()
      await seesText(tab, 'main h1, main h2, main p', TITLE)
      await seesText(tab, '.firm-table th', NAMES[2])
      await tab.click('.panel > summary', 'Benennen')
      await until(
        tab,
        'the title in its field',
        (title) => document.querySelector<HTMLInputElement>('#report-title')?.value === title,
        TITLE,
      )
    },
  },
  {
    name: 'files: CSV, XLSX, SVG',
    walk: async (visit) => {
      const { tab } = visit
      await openThree(visit)
      await openFiles(tab)
      const csv = await take(tab, 'Tabelle (CSV)')
      assert.match(csv.name, /^passgenau-vergleich-.*\.csv$/)
      assert.equal(csv.bytes.toString().split('\r\n').filter(Boolean).length, 4)
      const book = read((await take(tab, 'Excel-Datei (XLSX)')).bytes)
      assert.equal(book.SheetNames.length, 4)
      const svg = await take(tab, 'SVG')
      assert.match(svg.bytes.toString(), /^<svg.*<\/svg>\s*$/s)
    },
  },
  {
    name: 'files: JSON as the server writes it',
    walk: async (visit) => {
      const { tab, site } = visit
      await openThree(visit)
      await openFiles(tab)
      const { bytes } = await take(tab, 'Ergebnisse (JSON)')
      const served = await fetch(`${site}/api/files?r=${FIRST}&r=${SECOND}&r=${THIRD}`)
      assert.deepEqual(JSON.parse(bytes.toString()), await served.json())
    },
  },
  {
    name: 'a collection taken away and brought back',
    walk: async (visit) => {
      const { tab, site, folder } = visit
      await openThree(visit)
      await tab.click('.panel > summary', 'Benennen')
      await tab.type(`.naming [data-code="${FIRST}"] input`, NAMES[0])
      await openFiles(tab)
      const { name, bytes } = await take(tab, 'Sammlung mit Namen')
      await tab.open(`${site}/method`)
      await tab.evaluate(() => sessionStorage.clear())
      await tab.open(`${site}/compare`)
      await hand(tab, { [name]: bytes }, folder)
      await seesText(tab, '.firm-table th', NAMES[0])
    },
  },
]
