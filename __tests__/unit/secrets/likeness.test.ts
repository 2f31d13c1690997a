// Parts of secrets in the words of others are found in every turn, and the words that everybody uses stay.
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { makeClean, type Clean } from '../../../src/words/clean.ts'
import { fairWatch } from '../../support/fair-time.ts'
import { apiKey, varied } from '../../support/scenario-keys.ts'

const cleanOf = (...secrets: readonly string[]): Clean => makeClean(makeScrubber(secrets.map(makeSecret)))
const reversed = (text: string): string => [...text].toReversed().join('')
const turned = (text: string, turn: (letter: number) => number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(turn(letter.charCodeAt(0) - first) + first)
  })

const KEY = apiKey('likeness')
const BODY = KEY.slice('sk-ant-api03-'.length)

describe('a known id whose body is cut out of a secret', () => {
  const clean = cleanOf(KEY)
  const raw = BODY.slice(10, 42)

  test.each(['req', 'msg', 'org', 'wrkspc', 'svac', 'fdrl'])('is hidden: %s', (prefix) => {
    for (const tell of [clean, clean.named])
      expect(tell(`see ${prefix}_${raw} there`).quoted).toBe(`see ${prefix}_*** there`)
  })

  test.each([
    ['in capitals', raw.toUpperCase()],
    ['backwards', reversed(raw)],
    ['in rot13', turned(raw, (letter) => (letter + 13) % 26)],
    ['in base64', Buffer.from(BODY.slice(3, 24)).toString('base64url')],
    ['in hex', Buffer.from(BODY.slice(3, 17)).toString('hex')],
  ])('is hidden %s', (_how, body) => {
    expect(clean.named(`req_${body}`).quoted).not.toContain(body.slice(4, 10))
  })

  test('stays when it is another one', () => {
    expect(clean('see req_011CSHoEeqs5C35K2UUqR7Fy').quoted).toBe('see req_011CSHoEeqs5C35K2UUqR7Fy')
  })
})

describe('names that are cut out of a secret', () => {
  const cut = (text: string, size: number): readonly string[] =>
    text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []

  test.each([6, 7, 8, 9, 10])('are hidden, pieces of %i', (size) => {
    const clean = cleanOf(KEY)
    for (const piece of cut(BODY.replaceAll(/[^A-Za-z0-9]/g, ''), size).slice(0, -1))
      expect([piece, clean.named(piece).quoted]).toEqual([piece, '***'])
  })

  test.each([
    ['of the common family', KEY, cut(BODY, 5)],
    ['of a gateway', `sk-${varied('gateway of names', 22)}`, cut(varied('gateway of names', 22), 10)],
    ['made of words', 'correct-horse-battery-staple', ['correct', 'horse', 'battery', 'staple']],
  ])('are hidden where they stand one after the other: a key %s', (_kind, secret, names) => {
    const shown = cleanOf(secret).list(['claude-sonnet-5-5', ...names, 'claude-opus-5'])
    expect(shown.map(({ quoted }) => quoted)).toEqual([
      'claude-sonnet-5-5',
      ...names.map(() => '***'),
      'claude-opus-5',
    ])
  })

  test('stay in the list of real ones', () => {
    const names = [
      'claude-sonnet-5-5',
      'claude-opus-4-5-20251101',
      'global.anthropic.claude-haiku-5-5',
      'gpt-4o',
    ]
    for (const secret of [KEY, 'your-claude-sonnet-api-key', '$ANTHROPIC_API_KEY'])
      expect(
        cleanOf(secret)
          .list(names)
          .map(({ quoted }) => quoted),
      ).toEqual(names)
  })
})

describe('a part of a secret of letters', () => {
  const TOKEN = 'qhzkvbnwxmprtlsdfgjcaeoiuyqhzkvb'
  const LONG = 'northwind-traders-production-claude-gateway-access-token-for-summer-2024-edition'
  const WORDS = 'correct-horse-battery-staple'

  test.each([
    [TOKEN, TOKEN.slice(0, 24)],
    [TOKEN, TOKEN.slice(0, 20)],
    [TOKEN, TOKEN.slice(6, 14)],
    [TOKEN, `${TOKEN.slice(0, 16)} ${TOKEN.slice(16)}`],
    ['correcthorsebatterystapleagain', 'correct horse battery staple again'],
    [LONG, LONG.slice(0, 66)],
    [LONG, reversed(LONG)],
    [LONG, LONG.replaceAll('-', '_')],
    [WORDS, 'correct-horse'],
    [WORDS, 'Horse Battery'],
    [WORDS, WORDS.replaceAll('-', '&#45;')],
    [`${WORDS}-again`, WORDS.replaceAll('o', '&#x6f;')],
    [WORDS, WORDS.replaceAll('o', '\u043e').replaceAll('a', '\u0430')],
    [WORDS, turned(WORDS, (letter) => 25 - letter)],
    [WORDS, 'c0rrect-h0rse-b4ttery-st4ple'],
  ])('of %j does not come through: %j', (secret, said) => {
    expect(cleanOf(secret)(`no such key: ${said} here`).quoted).toBe('no such key: *** here')
  })

  test('does not come through with numbers between its words', () => {
    expect(cleanOf(WORDS)('the key: 1. correct 2. horse 3. battery 4. staple').quoted).toBe('the key: 1. ***')
  })

  test.each([
    [LONG, 'the production gateway wants an access token for Claude'],
    [LONG, 'northwind: production is closed for summer'],
    ['your_anthropic_api_key_here', 'your Anthropic API key is invalid'],
    ['$ANTHROPIC_API_KEY', 'see https://api.anthropic.com, and the Anthropic API key'],
    ['${{ secrets.GATEWAY_PRODUCTION_TOKEN }}', 'the gateway production token'],
    ['%ANTHROPIC_API_KEY%', 'your anthropic api key'],
    [WORDS, 'a correct answer about a battery'],
    ['sk-litellm-master-key', 'LiteLLM: the master key is required'],
  ])('leaves ordinary words: %j in %j', (secret, said) => {
    expect(cleanOf(secret)(said).quoted).toBe(said)
  })

  test('leaves the host that the user named', () => {
    const scrubber = makeScrubber([makeSecret('northwind-traders-gateway-key')])
    const said = 'https://northwind-traders.example/v1'
    expect(makeClean(scrubber, ['https://northwind-traders.example']).named(said).quoted).toBe(said)
    expect(makeClean(scrubber).named(said).quoted).toBe('https://***.example/v1')
  })
})

describe('a short secret', () => {
  const clean = cleanOf('hunter2', '483920', 'b', 'true', 'prod', 'eu-west')

  test('is hidden in the words of others, by itself', () => {
    expect(clean('PIN 483920 of HUNTER2: no').quoted).toBe('PIN *** of ***: no')
    expect(clean.named('hunter2').quoted).toBe('***')
  })

  test('stays within a longer word, and in what the user named', () => {
    expect(clean('the hunter is b, true in prod of eu-west').quoted).toBe(
      'the hunter is b, true in prod of eu-west',
    )
    expect(clean.named('https://hunter2.example').quoted).toBe('https://hunter2.example')
  })
})

describe('of ten thousand keys', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => `sk-ant-api03-${varied(`fleet ${at}`, 95)}`)
  const scrubber = makeScrubber(keys.map(makeSecret))

  test('a part of each is found, ordinary words stay, and both take no longer than a moment', () => {
    const clean = makeClean(scrubber)
    const said =
      'The provider is overloaded, your key is fine. Try again in a few seconds (request req_011CV).'
    const tookMs = fairWatch()
    expect(clean(said).quoted).toBe(said)
    for (const at of [0, 5_000, 9_999])
      expect(clean.named(`msg_${(keys[at] ?? '').slice(20, 44)}`).quoted).toBe('msg_***')
    for (let at = 0; at < 1_000; at += 1) clean(`${said} ${at}`)
    expect(tookMs()).toBeLessThan(4_000)
  })
})

test('the longest list of the longest names takes no longer than a moment', () => {
  const clean = cleanOf('correct-horse-battery-staple', KEY)
  const lists = ['abcdefgh', 'correct-', 'aB3xaB3 '].map((piece) =>
    Array.from({ length: 1_000 }, (_, at) => `${piece.repeat(24)}${at}`),
  )
  const tookMs = fairWatch()
  for (const list of lists) clean.list(list)
  expect(tookMs()).toBeLessThan(3_000)
})

test('what becomes secret later is found from then on', () => {
  const scrubber = makeScrubber([])
  const clean = makeClean(scrubber)
  expect(clean('purple monkey, they say').quoted).toBe('purple monkey, they say')
  scrubber.add(makeSecret('purple-monkey-dishwasher'))
  expect(clean('purple monkey, they say').quoted).toBe('***, they say')
})
