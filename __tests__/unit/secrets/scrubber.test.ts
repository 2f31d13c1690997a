// Our own words lose whole credentials, the words of others lose parts of them too, and ordinary words stay.
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

  test('keep what only looks like a part: it is ours', () => {
    expect(scrub.whole('path Zk3v stays')).toBe('path Zk3v stays')
  })

  test('lose every secret of several, the longer one first', () => {
    const both = makeScrubber([makeSecret('gateway-key'), makeSecret('gateway-key-two')])
    expect(both.whole('gateway-key-two and gateway-key')).toBe('*** and ***')
  })
})

describe('the words of others', () => {
  test('lose any four characters of a long key, and keep the rest', () => {
    expect(scrub.outside('key ending in 9QwT is bad')).toBe('key ending in *** is bad')
  })

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

  test('lose a short key only by eight characters', () => {
    const short = makeScrubber([makeSecret('shop-gateway-key')])
    expect(short.outside('the gateway of the shop')).toBe('the gateway of the shop')
    expect(short.outside('no such gateway-key here')).toBe('no such *** here')
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

  test.each([0, 1, 499, 999])(
    'the words of others lose any six characters of number %i, and its ends',
    (at) => {
      const body = (keys[at] ?? '').slice(PREFIX.length)
      expect(all.outside(`no such key: ${body.slice(40, 46)}`)).toBe('no such key: ***')
      expect(all.outside(`a key that ends in ${body.slice(-4)}`)).toBe('a key that ends in ***')
      expect(all.outside(`a key like ${body.slice(0, 4)}…`)).toBe('a key like ***…')
    },
  )

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
