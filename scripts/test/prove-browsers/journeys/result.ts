import assert from 'node:assert/strict'
import { getDocumentProxy } from 'unpdf'
import { EXAMPLE, fits, type Journey, sees, seesText } from '../journey'
import { type Tab, until } from '../tab'

const imagined = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.what-if-panel [data-imagined]')?.getAttribute('data-imagined'))

/** All words of a PDF, without the spaces and hyphens that the line breaks of each engine bring. */
async function wordsOf(file: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const sheets = Array.from({ length: pdf.numPages }, async (_, place) => {
    const { items } = await (await pdf.getPage(place + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return (await Promise.all(sheets)).join('')
}

/** In the page: the rules for paper hold, those for screens do not. Stands in where an engine prints no PDF. */
function dressForPaper(): string {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const media = rule.media.mediaText
        if (/\bprint\b/.test(media)) rule.media.mediaText = 'all'
        else if (/\bscreen\b/.test(media)) rule.media.mediaText = 'not all'
      }
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList)
    }
  }
  for (const { cssRules } of document.styleSheets) turn(cssRules)
  return document.body.innerText
}

export const RESULT: readonly Journey[] = [
  {
    name: 'result',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/results/${EXAMPLE}`)
      await fits(tab, 'the result')
      const below = await tab.evaluate(
        () =>
          [...document.querySelectorAll('h1, .verdict-rows [data-technology]')].filter(
            (one) => one.getBoundingClientRect().bottom > innerHeight,
          ).length,
      )
      assert.equal(below, 0, 'the first minute does not fit the first screen')
      await tab.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      await fits(tab, 'the result with all folds open')
    },
  },
  {
    name: 'what if',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/results/${EXAMPLE}`)
      await tab.click('.what-if > summary')
      await sees(tab, '.what-if-panel')
      await fits(tab, 'the panel')
      assert.equal(await imagined(tab), 'clarify')
      const figure = () =>
        tab.evaluate(() => document.querySelector('.verdict-strip td:last-of-type')?.textContent)
      const before = await figure()
      await tab.click('.level-strip[data-item=ai-rules] label:has([value="3"])')
      await until(
        tab,
        'another verdict',
        () => document.querySelector('.what-if-panel [data-imagined=fits-now]') !== null,
      )
      assert.notEqual(await figure(), before, 'the figure stays')
      await fits(tab, 'the panel with a change')
      await tab.click('.what-if-panel summary', 'Die übrigen')
      await fits(tab, 'the panel with all questions')
      await tab.click('.what-if-panel button', 'Als Netz zeigen')
      await sees(tab, '.what-if-panel select')
      await fits(tab, 'the panel with the radar')
    },
  },
  {
    name: 'sharing',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/results/${EXAMPLE}`)
      const link = await tab.evaluate(
        () => document.querySelector<HTMLInputElement>('#scores-link')?.value ?? '',
      )
      await tab.click('button.copy')
      await seesText(tab, '.copy-outcome, button.copy', 'Kopiert')
      await tab.click('.qr summary')
      await until(
        tab,
        'the QR code',
        () => (document.querySelector('.qr-code') as HTMLImageElement).naturalWidth > 0,
      )
      await fits(tab, 'the QR code')
      await tab.open(`${site}/compare`)
      await tab.paste('textarea')
      await until(
        tab,
        'the copied link',
        (link) => document.querySelector('textarea')?.value.includes(link) === true,
        link,
      )
    },
  },
  {
    name: 'print',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/results/${EXAMPLE}`)
      const pdf = await tab.print()
      const printed = pdf ? await wordsOf(pdf) : await tab.evaluate(dressForPaper)
      const words = printed.replaceAll(/[\s\u00ad\u2010-]/g, '')
      for (const word of ['KünstlicheIntelligenz', 'Bitcoin', 'Reifegrad'])
        assert.ok(words.includes(word), word)
      for (const control of ['Kopieren', 'alsQRCode'])
        assert.ok(!words.includes(control), `${control} on paper`)
      if (!pdf) await fits(tab, 'the paper')
    },
  },
]
