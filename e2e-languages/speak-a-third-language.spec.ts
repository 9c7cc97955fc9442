import { expect, type Page, test } from '@playwright/test'
import { open, PAGES } from '../e2e/every-page'
import { languageOf } from '../e2e/language'
import { unmarkedWords } from '../scripts/test/pseudo-language'

/** A reader of a language that nobody speaks: its words are marked, and a third longer than the German ones. */
const LANGUAGE = languageOf('xx', process.env['E2E_MESSAGES'])

/** Kinds of files and who wrote what: the same in every language. */
const NAMES = 'CSV JSON XLSX PNG SVG QR KB MB Martin Betz Rob Hyndman Yanan Fan Robert Leik Jacob Cohen'
/** What the test itself has filled in. */
const FILLED_IN = 'hallo Ahorn Fertigungsnetz Neckar-Alb'
/** What server and browser write of days and lists in a language that they do not know: they take their own. */
const OF_OTHERS = ['en', 'de'].flatMap((locale) => [
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month).toLocaleDateString(locale, { dateStyle: 'long' }),
  ),
  new Date().toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
  new Intl.ListFormat(locale).format(['1', '2', '3']),
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(['1', '2', '3']),
])
const SAME = new Set([NAMES, FILLED_IN, ...OF_OTHERS].flatMap(unmarkedWords))

for (const name of Object.keys(PAGES)) {
  test(`every word comes from the files of the language, and has room on a phone: ${name}`, async ({
    page,
  }) => {
    test.slow()
    await open(page, name, LANGUAGE)
    await page.setViewportSize({ width: 360, height: 740 })
    const words = (await textsOn(page)).flatMap(unmarkedWords).filter((word) => !SAME.has(word))
    expect.soft([...new Set(words)], 'fixed in the code').toEqual([])
    expect.soft(await tooWide(page), 'wider than the phone').toEqual([])
  })
}

/** What is seen, heard or shown by the browser, without what says itself to be in another language, and without code. */
const textsOn = (page: Page) =>
  page.evaluate((locale) => {
    const own = (element: Element | null) =>
      element !== null &&
      element.closest('[lang]')?.getAttribute('lang') === locale &&
      element.closest('script, style, code, textarea, template') === null
    const texts: string[] = [
      document.title,
      document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    ]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (own(node.parentElement)) texts.push(node.textContent ?? '')
    }
    for (const attribute of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        if (own(element)) texts.push(element.getAttribute(attribute) ?? '')
      }
    }
    // Tags, where scripts are off, addresses and codes are no words.
    return texts.map((text) => text.replaceAll(/<[^>]*>|\S*(?:\/|\d)\S*/g, ' '))
  }, LANGUAGE.locale)

/** The innermost parts that reach beyond the window, where the page as a whole does. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isOut(element) && ![...element.children].some(isOut))
      .map((element) => element.outerHTML.slice(0, 200))
  })
