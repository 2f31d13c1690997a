// The finder of leaks: it sees through every disguise, needs each of its decoders, takes ordinary text for what it is, and is quick.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECODERS } from '../support/decoded-text.ts'
import { fairWatch } from '../support/fair-time.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { apiKey, GATEWAY_KEY, KEY, TOKEN, varied } from '../support/scenario-keys.ts'
import { leaksIn } from '../support/scenario-leaks.ts'

const UNKNOWN_KEY = ['sk', varied('nobody registered it', 24)].join('-')
const said = (words: string): string => `{"message":"The key ${words} is not valid, 3 of 4 say"}`

describe.each(Object.entries(DISGUISES))('a key %s', (_name, { wear }) => {
  test.each([KEY, TOKEN, GATEWAY_KEY, UNKNOWN_KEY, apiKey('another')])('is found (%#)', (key) => {
    expect(leaksIn(said(wear(key)), key)).not.toEqual([])
  })
})

const sha256 = createHash('sha256').update(KEY).digest()
const reversed = (text: string): string => [...text].toReversed().join('')
const worn = (name: string, key = KEY): string => DISGUISES[name]?.wear(key) ?? ''
/** Every other character by its code: no list of codes, and no part of the key as it is. */
const byTurns = (before: string, radix: number, after = ''): string =>
  KEY.replace(/(.)(.)/g, (_, one: string, other: string) => {
    return `${before}${one.charCodeAt(0).toString(radix)}${after}${other}`
  })

/** A text that nothing but the decoder reads. */
const NEEDS: Readonly<Record<string, string>> = {
  'bytes of one letter': Buffer.from(worn('full-width')).toString('latin1'),
  'escape sequences': worn('with escape sequences between'),
  'forms of letters': worn('full-width'),
  'HTML entities': byTurns('&#', 10, ';'),
  'percent signs': byTurns('%25', 16),
  'escapes of a byte': byTurns('\\\\x', 16),
  'JSON escapes': byTurns('\\u00', 16),
  'quoted-printable': byTurns('=', 16),
  escapes: byTurns('%', 16),
  'plain letters': worn('joined by dashes'),
  'decimal numbers': worn('decimal numbers'),
  hex: worn('hex with colons'),
  base64: worn('base64 in groups of four').replaceAll(' ', ' - '),
  'the reversed credential': worn('reversed'),
  'the credential in rot13': worn('rot13'),
  'the reversed credential in rot13': reversed(worn('rot13')),
  'a digest of the credential': sha256.toString('hex'),
}

test.each(Object.entries(NEEDS))('%s: found by this, and by nothing else', (name, text) => {
  expect(leaksIn(text, KEY)).not.toEqual([])
  const others = name === 'plain letters' ? ['escapes'] : []
  expect(leaksIn(text, KEY, [name, ...others])).toEqual([])
})

test('every decoder is shown to be needed', () => {
  expect(DECODERS.filter((name) => !(name in NEEDS))).toEqual([])
})

test.each([
  ['twelve characters in capitals', KEY.slice(50, 62).toUpperCase()],
  ['the last four, behind dots', `a key like ...${KEY.slice(-4)}`],
  ['SHA-256 in capitals and groups', sha256.toString('hex').toUpperCase().replace(/../g, '$& ')],
  ['SHA-256 in base64', sha256.toString('base64')],
  ['MD5', createHash('md5').update(KEY).digest('hex')],
])('a part or a trace is found: %s', (_what, text) => {
  expect(leaksIn(said(text), KEY)).not.toEqual([])
})

const DOCS = join(import.meta.dirname, '../../docs')
const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'))
const prose = pages.map((name) => readFileSync(join(DOCS, name), 'utf8')).join('\n')

test('ordinary text says nothing of any key', () => {
  for (const key of [KEY, TOKEN, GATEWAY_KEY, UNKNOWN_KEY]) {
    expect(leaksIn(prose, key)).toEqual([])
    expect(leaksIn(createHash('sha512').update(prose).digest('base64').repeat(50), key)).toEqual([])
  }
})

test('a text of 100 kB takes a fraction of a second, whatever it is made of', () => {
  const pieces = ['&#', '%25', '\\\\u00', '=', 'x7', '1 ', '\u001b[', 'Zm9v', '\ufb01 ', '\\', `${prose}\n`]
  const texts = pieces.map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000))
  const tookMs = fairWatch()
  for (const text of texts) leaksIn(text, KEY)
  expect(tookMs() / texts.length).toBeLessThan(500)
})
