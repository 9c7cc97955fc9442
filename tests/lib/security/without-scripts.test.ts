import { describe, expect, test } from 'vitest'
import { withoutScripts } from '../../../lib/security/without-scripts'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body>${body}</body></html>`

describe('a page that is only read', () => {
  test('loses its scripts, what preloads them and the data inside them, and nothing else', () => {
    const built = page(
      '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>' +
        '<link rel="preload" as="script" fetchPriority="low" href="/_next/b.js"/>' +
        '<link rel="modulepreload" href="/_next/c.js"/>' +
        '<script src="/_next/d.js" async=""></script><title>Methode</title>' +
        '<link rel="preload" as="font" href="/e.woff2"/><script src="/_next/f.js" noModule=""></script>',
      '<main><a href="#x">Zum Skript: &lt;script&gt;</a></main>' +
        '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":"<b>"});</script>' +
        '<script>self.__next_f.push([1,"[\\"$\\",\\"p\\",null,{}]\\n"])</script>',
    )
    expect(withoutScripts(built)).toBe(
      page(
        '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><title>Methode</title>' +
          '<link rel="preload" as="font" href="/e.woff2"/>',
        '<main><a href="#x">Zum Skript: &lt;script&gt;</a></main>',
      ),
    )
  })

  test('loses what parts two texts for a script, and keeps other comments', () => {
    expect(withoutScripts(page('', '<p>12<!-- --> Fragen<!--a--></p>'))).toBe(
      page('', '<p>12 Fragen<!--a--></p>'),
    )
  })

  test('stays as it is where it has none', () => {
    const plain = page('<title>Methode</title>', '<details><summary>Mehr</summary></details>')
    expect(withoutScripts(plain)).toBe(plain)
  })

  test.each([
    ['a script without an end', '<script src="/a.js">'],
    ['an attribute that runs', '<button type="button" onclick="go()">Los</button>'],
    ['what a script was to put in its place', '<template id="B:0"></template>'],
  ])('may not hold %s', (_, rest) => {
    expect(() => withoutScripts(page('', rest))).toThrow('still holds')
  })
})
