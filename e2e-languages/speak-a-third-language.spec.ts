import { expect, type Page, test } from '@playwright/test'
import { open, PAGES } from '../e2e/every-page'
import { languageOf } from '../e2e/language'
import { unmarkedWords } from '../scripts/test/pseudo-language'

/** A reader of a language that nobody speaks: its words are marked, and a third longer than the German ones. */
const LANGUAGE = languageOf('xx', process.env['E2E_MESSAGES'])

/**
 * What is the same in every language: kinds of files and of numbers, what the test itself has filled in, and what the
 * browser writes of days and lists in a language that it does not know.
 */
const SAME =
  /^(?:CSV|JSON|XLSX|PNG|SVG|QR|KB|MB|px|vs|min|max|hallo|Ahorn|https?|passgenau|example|results|compare|localhost|and|or|AM|PM|at|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/

for (const name of Object.keys(PAGES)) {
  test(`every word comes from the files of the language, and has room on a phone: ${name}`, async ({
    page,
  }) => {
    test.slow()
    await open(page, name, LANGUAGE)
    await page.setViewportSize({ width: 360, height: 740 })
    const words = (await textsOn(page)).flatMap(unmarkedWords).filter((word) => !SAME.test(word))
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
    // Addresses and codes are no words.
    return texts.map((text) => text.replaceAll(/\S*(?:\/|\d)\S*/g, ' '))
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
