// Our own words lose whole credentials, the words of others lose parts of them too, and ordinary words stay.
import { makeScrubber } from '../src/scrub.ts'
import { makeSecret } from '../src/secret.ts'
import { PREFIX } from './support/arbitrary-key.ts'

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
