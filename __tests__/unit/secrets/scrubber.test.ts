// All words lose whole credentials, the words of others lose ends and whatever has a key's prefix, and ordinary words stay.
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { PREFIX } from '../../support/arbitrary-key.ts'
import { apiKey } from '../../support/scenario-keys.ts'
import { fairWatch } from '../../support/fair-time.ts'

const KEY = PREFIX + 'Zk3v9QwT_7'.repeat(9) + 'abcAA'
const scrub = makeScrubber([makeSecret(` ${KEY}\n`)])

describe('our own words', () => {
  test('lose the key and its encodings', () => {
    const base64 = Buffer.from(KEY).toString('base64')
    expect(scrub.whole(`a ${KEY} b ${base64} c`)).toBe('a *** b *** c')
  })

  test('lose a key that nobody registered, and keep the prefix', () => {
    const host = `${PREFIX}${'Qr7_x'.repeat(9)}`.toLowerCase()
    expect(scrub.whole(`https://${host}/v1 is no host`)).toBe(`https://${PREFIX}***/v1 is no host`)
    expect(scrub.whole(`keys begin with ${PREFIX}… here`)).toBe(`keys begin with ${PREFIX}… here`)
  })

  test('keep what only looks like a part: it is ours', () => {
    expect(scrub.whole('path Zk3v stays')).toBe('path Zk3v stays')
  })

  test.each([5_000, 8_000, 48_000])('lose a secret of %d characters, and another beside it', (length) => {
    const long = 'Zk3v9QwT_7'.repeat(length / 10)
    const both = makeScrubber([makeSecret(long), makeSecret('swordfish-one')])
    expect(both.whole(`a ${long} b swordfish-one c`)).toBe('a *** b *** c')
    expect(both.whole(`a ${Buffer.from(long).toString('base64')} b`)).toBe('a *** b')
  })

  test('lose every secret of several, the longer one first', () => {
    const both = makeScrubber([makeSecret('gateway-key'), makeSecret('gateway-key-two')])
    expect(both.whole('gateway-key-two and gateway-key')).toBe('*** and ***')
  })
})

test('all words lose a secret that is longer than any expression may be', () => {
  const long = Array.from({ length: 80 }, (_, at) => apiKey(`long ${at}`)).join('')
  const scrubber = makeScrubber([makeSecret(long)])
  expect(scrubber.whole(`a ${long} b`)).toBe('a *** b')
  expect(scrubber.outside(`a ${long.toUpperCase()} b`)).toBe('a *** b')
})

describe('the words of others', () => {
  test('lose the end of a long key, and keep the rest', () => {
    expect(scrub.outside('key ending in bcAA is bad')).toBe('key ending in *** is bad')
    expect(scrub.outside('key ending in 7abcAA is bad')).toBe('key ending in *** is bad')
    expect(scrub.outside('https://7abcaa is no host')).toBe('https://*** is no host')
  })

  test.each([KEY.toUpperCase(), KEY.toLowerCase(), KEY.slice(PREFIX.length).toUpperCase()])(
    'lose the key in another case',
    (key) => {
      expect(scrub.outside(`bad key ${key}`)).not.toMatch(/zk3v/i)
      expect(scrub.whole(`bad key ${key}`)).not.toMatch(/zk3v/i)
    },
  )

  test('lose whatever follows a known prefix', () => {
    expect(scrub.outside(`use ${PREFIX}abc-def instead`)).toBe(`use ${PREFIX}*** instead`)
  })

  test.each([
    'sk-proj-',
    'sk-or-v1-',
    'sk-ant-usr-',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'nvapi-',
    'bedrock-api-key-',
  ])('lose whatever follows %s, and keep a word that only ends so', (prefix) => {
    expect(scrub.outside(`use ${prefix}Ab9_-x instead`)).toBe(`use ${prefix}*** instead`)
    expect(scrub.outside(`my${prefix}works`)).toBe(`my${prefix}works`)
  })

  test.each(['1', 'a', 'true', 'eu-west'])('keep their letters when the header’s value is %j', (value) => {
    const words = 'eu-west answered true: 1 request a minute'
    expect(makeScrubber([makeSecret(value)]).outside(words)).toBe(words)
  })

  test('lose a key of which hardly more than the public prefix was given', () => {
    const cut = makeScrubber([makeSecret(`${PREFIX}Zk3v`)])
    expect(cut.outside(`bad key ${PREFIX}Zk3v`)).not.toContain('Zk3v')
  })
})

test('without secrets nothing changes', () => {
  const bare = makeScrubber([makeSecret(' ')])
  expect(bare.whole('as it is')).toBe('as it is')
  expect(bare.outside('as it is')).toBe('as it is')
})

describe('of a thousand keys', () => {
  const keys = Array.from({ length: 1_000 }, (_, at) => apiKey(`of a fleet ${at}`))
  const all = makeScrubber(keys.map(makeSecret))
  const ORDINARY =
    'The provider is overloaded, your key is fine. Try again in a few seconds; see the status page for what is going on, and ask whoever runs the gateway when it lasts.'

  test('our own words lose every one, and its encodings', () => {
    const text = keys.map((key) => `${key} ${Buffer.from(key).toString('base64')}`).join('\n')
    expect(all.whole(text)).toBe(keys.map(() => '*** ***').join('\n'))
  })

  test.each([0, 1, 499, 999])('the words of others lose the end of number %i', (at) => {
    const body = (keys[at] ?? '').slice(PREFIX.length)
    expect(all.outside(`a key that ends in ${body.slice(-4)}`)).toBe('a key that ends in ***')
  })

  test('ordinary words stay', () => {
    expect(all.outside(ORDINARY)).toBe(ORDINARY)
    expect(all.whole(ORDINARY)).toBe(ORDINARY)
  })

  test('a sentence takes no longer than a moment', () => {
    const tookMs = fairWatch()
    for (let at = 0; at < 200; at += 1) all.whole(all.outside(ORDINARY))
    expect(tookMs()).toBeLessThan(2_000)
  })
})
