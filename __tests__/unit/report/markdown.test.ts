// The Markdown language keeps own words readable and words of others harmless, as a real renderer reads them.
import fc from 'fast-check'
import { LINKS } from '../../../src/diagnosis/catalogue/links.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import {
  code,
  fenced,
  inline,
  link,
  row,
  tableHead,
  text,
  writeDocument,
} from '../../../src/report/markdown.ts'
import { toHtml } from '../../support/github-html.ts'
import { hostileText } from '../../support/hostile-text.ts'

/** The text that a reader sees, without any markup. */
async function seen(markdown: string): Promise<string> {
  const html = await toHtml(markdown, { sanitize: false })
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-F]+)|(lt|gt|amp|quot));/gi, (_, hex: string | undefined, name: string) =>
      hex === undefined ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .trim()
}

describe('own words', () => {
  test.each([
    '1. no list',
    '12) no list either',
    '- no bullet',
    '# no heading',
    '=== no underline',
    '*no* _emphasis_ **here** ~~or~~ here',
    'ANTHROPIC_API_KEY stays _as_ it is',
    'a < b && c > d, <b>no tag</b> &amp; no entity',
    '[no](link) ![no](image) [^1]',
    'pipes | and `ticks` and \\ and $sums$',
  ])('are seen as they are written: %s', async (words) => {
    expect(await seen(text(words))).toBe(words)
    expect(await toHtml(text(words))).toMatch(/^<p>[^<]*<\/p>$/)
  })

  test('keep the blanks around what they quote', () => {
    expect(inline(say`It said ${quote('no')} to ${3} keys.`)).toBe('It said `no` to 3 keys.')
  })

  test('end no cell of a table', async () => {
    const html = await toHtml(tableHead(['A', 'B']) + row([text('x | y'), text('z\n|w')]))
    expect(html.match(/<td/g)).toHaveLength(2)
  })
})

describe('words of others', () => {
  test('that touch each other stay two', async () => {
    const html = await toHtml(inline([quote('a'), quote('b')]))
    expect(html).toBe('<p><code>a</code> <code>b</code></p>')
  })

  test.each(['', ' \n ', '\u202e\u200b'])('that cannot be seen are told to be empty: %j', (words) => {
    expect(code(words)).toBe('(empty)')
  })

  test('are one code span and nothing else, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (one, other) => {
        const html = await toHtml(inline(say`A${quote(one)}${quote(other)}z`), { sanitize: false })
        const shape = html.replace(/&[^;]+;/g, 'e').replace(/<code>[^<]*<\/code>|\(empty\)/g, 'C')
        expect(shape).toMatch(/^<p>A ?C ?Cz<\/p>$/)
      }),
      { numRuns: 400 },
    )
  })

  test('end no cell of a table', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (words) => {
        const html = await toHtml(tableHead(['A', 'B']) + row([code(words), code(words)]) + row(['x', 'y']), {
          sanitize: false,
        })
        expect(html.match(/<td/g)).toHaveLength(4)
        expect(html).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td|code)[ >])/)
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['https://platform.claude.com/docs/en/api/errors', true],
  ['https://example.com/a_b*c', false],
  ['javascript:alert(1)', false],
  ['http://example.com/', false],
  ['https://example.com/)[x](https://evil.example/', false],
  ['https://user:pass@example.com/', false],
])('%s becomes a link: %s', async (url, linked) => {
  const html = await toHtml(link(url))
  expect(html.includes(`href="${url}"`)).toBe(linked)
  expect(html.match(/<a /g) ?? []).toHaveLength(linked ? 1 : 0)
})

test('every official page that a remedy names becomes a link', () => {
  expect(Object.values(LINKS).filter((url) => !link(url).endsWith(`](${url})`))).toEqual([])
})

test('a fence is longer than any run of backticks in its commands', async () => {
  const commands = ['echo ```` hi', '```', '</code></pre><img src=x>']
  const html = await toHtml(writeDocument([fenced(commands, 'sh')], 1_000, ''), { sanitize: false })
  expect(html.match(/<(?!\/)\w+/g)).toEqual(['<pre', '<code'])
})
