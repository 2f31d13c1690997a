// What strangers say, and the keys that they repeat in whatever disguise.
import fc from 'fast-check'
import { hostileText } from '../support/hostile-text.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { apiKey, varied } from '../support/scenario-keys.ts'

const gatewayKeys = (shortest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(), fc.constantFrom('', 'sk-'), fc.integer({ min: shortest, max: 64 }))
    .map(([seed, prefix, length]) => prefix + varied(`gateway ${seed}`, length))

/** Keys that nobody takes for words, made of a number: a smaller one is as random, so that no text holds it by chance. */
export const strangeKey: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.nat().map((seed) => apiKey(`fuzz ${seed}`)) },
  { weight: 1, arbitrary: gatewayKeys(25) },
)

/** Keys that look like words: few ones, for some text holds a part of one among many by chance. */
const WORDY = [
  ...['qzvkxjwh', 'sk-xkqjzvwqhg', 'ZQXJKVWQPHGZ', 'sk-qjxzkvwqhgzjxqkvwzpq', 'vwqjzxkqgzhvxwqjkzqxvwjg'],
  ...['zqxjk-vwqhg-xzjqk-wvgqz', 'sk-kqzxvj-wqzgh-zxq9-vjwkzq', 'Qzxvjkwqh_Gzqxjvk_Wqzhx'],
]

/** Keys as any service gives them out, short ones and words too: they are hidden where they are known. */
export const realKey: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: strangeKey },
  { weight: 1, arbitrary: gatewayKeys(8) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDY) },
)

/** A disguise that is put on when the key is known. */
const MARK = /⟦([^⟧]+)⟧/g
const worn = fc.constantFrom(...Object.keys(DISGUISES), 'last four').map((name) => `⟦${name}⟧`)

const PHRASES = [
  ...[
    'invalid x-api-key',
    'Not Found',
    'model: x',
    'Request not allowed',
    'Overloaded',
    'x-api-key header is required',
  ],
  ...[
    'OAuth authentication is currently not supported.',
    'Your credit balance is too low',
    'try again in 10 s',
  ],
  ...[
    'This organization has been disabled.',
    'key ending in ⟦last four⟧',
    'messages: at least one message is required',
  ],
  ...['constructor', '__proto__', 'toString', 'anthropic-version: header is required', 'claude-haiku-5-5'],
]

/** Words of a stranger, with marks for the key. */
export const strangersWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), worn, hostileText, fc.string({ maxLength: 20 })), {
    maxLength: 5,
  })
  .map((pieces) => pieces.join(' '))

/** The words as they are said of this key. */
export function spoken(words: string, key: string): string {
  return words.replace(MARK, (mark, name: string) =>
    name === 'last four' ? key.slice(-4) : (DISGUISES[name]?.wear(key) ?? mark),
  )
}
