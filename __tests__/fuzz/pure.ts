// Readings of what strangers and users write, one function each: words that are quoted, inputs, targets files.
import fc from 'fast-check'
import { InputError } from '../../src/inputs/input-error.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { INPUT_NAMES } from '../../src/inputs/table.ts'
import { planTarget } from '../../src/plan/target.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { SECRET_INPUTS } from '../../src/secrets/sources.ts'
import { makeClean, OUTSIDE_CAP } from '../../src/words/clean.ts'
import { makeHost } from '../support/made-host.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { refusal } from '../support/targets-file.ts'
import { defineKind } from './kind.ts'
import { requestFiles } from './requests-made.ts'
import { realKey, spoken, strangeKey, strangersWords } from './words.ts'

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** Of a secret that nobody knows, shorter parts may look like words. */
const UNKNOWN_PART = 8

/** Words of others, with the key in them: by a cleaner that knows the key, and by one that does not. */
export const QUOTES = defineKind(
  'words quoted',
  fc.record({
    keys: fc.tuple(realKey, strangeKey),
    words: fc.oneof(strangersWords, requestFiles),
    isKnown: fc.boolean(),
  }),
  ({ keys: [known, unknown], words, isKnown }) => {
    const key = isKnown ? known : unknown
    const clean = makeClean(makeScrubber(isKnown ? [makeSecret(key)] : []))
    const { quoted } = clean(spoken(words, key))
    return [
      ...(isKnown ? leaksIn(quoted, key) : leaksIn(quoted, key, ['the end of the credential'], UNKNOWN_PART)),
      ...(CONTROL.test(quoted) ? ['a character that nobody sees'] : []),
      ...(quoted.length > OUTSIDE_CAP ? ['longer than the cap'] : []),
    ]
  },
)

/** An error may say what is accepted, and nothing of what was given. */
function refusedWith(key: string, read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof InputError) return leaksIn(error.message, key)
    throw error
  }
}

const values = fc.oneof(
  strangersWords,
  fc.constantFrom(
    'true',
    'all',
    'none',
    '-dns',
    '+x',
    '10s',
    '1',
    '0',
    '-1',
    '1e9',
    '999999999999s',
    'constructor',
    '__proto__',
  ),
  fc.constantFrom(
    'https://gateway.example',
    'a:1:b:2',
    ':::',
    '[::1]:1:[',
    'X: y',
    ': ',
    '::',
    '../..',
    '\0',
    'NaN',
    '0x10',
    '１',
  ),
)
const given = fc.dictionary(fc.constantFrom(...INPUT_NAMES), values, { maxKeys: 6 })

/** Inputs become settings and a plan, or one error. */
export const SETTINGS = defineKind(
  'inputs read',
  fc.record({ key: realKey, given }),
  ({ key, given: texts }) => {
    const { 'report-dir': _, ...safe } = texts
    const inputs = Object.fromEntries(Object.entries(safe).map(([name, text]) => [name, spoken(text, key)]))
    const isSecret = SECRET_INPUTS.some((name) => inputs[name]?.includes(key))
    return refusedWith(isSecret ? '' : key, () => planTarget(readSettings(makeHost({ inputs }))))
  },
)

const scalar = fc.oneof(
  strangersWords.map((words) => JSON.stringify(words)),
  fc.constantFrom(
    'shop',
    '127.0.0.1',
    'KEY_A',
    'PATH',
    'constructor',
    '__proto__',
    '*a',
    '&a x',
    '!!js/function x',
    '1',
    'null',
    '~',
    '|',
    '>-',
    '{',
    '[',
    '- x',
  ),
)
const member = fc.constantFrom(
  'name',
  'credential',
  'endpoints',
  'models',
  'labels',
  'headers',
  'timeout',
  '<<',
  '__proto__',
  'auth',
  'provider',
  'request',
)
const entry = fc
  .array(fc.tuple(member, scalar), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `    ${name}: ${value}\n`).join(''))
const files = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'defaults:\n  auth: bearer\n', '%YAML 1.2\n---\n', '\ufeff'),
        fc.array(entry, { maxLength: 4 }),
      )
      .map(
        ([head, entries]) => `${head}targets:\n${entries.map((text) => `  - name: shop\n${text}`).join('')}`,
      ),
  },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .json({ maxDepth: 3 })
      .map((json) => `{"targets":[{"name":"a","endpoints":["https://gateway.example"],"labels":${json}}]}`),
  },
  { weight: 1, arbitrary: requestFiles },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '[', '{a: ', '? ', '&a [*a, ', '\n  '), fc.integer({ min: 1, max: 3_000 }))
      .map(([piece, times]) => `targets: ${piece.repeat(times)}`),
  },
  { weight: 1, arbitrary: strangersWords },
)

/** A targets file becomes a fleet, or one error that repeats nothing of it, within a second. */
export const TARGETS = defineKind(
  'targets files read',
  fc.record({ key: realKey, text: files }),
  ({ key, text }) => {
    const before = process.cpuUsage()
    const said = refusal({ text: spoken(text, key) })
    const { user, system } = process.cpuUsage(before)
    return [
      ...leaksIn(said, key),
      ...(user + system > 2_000_000 ? [`took ${(user + system) / 1_000} ms`] : []),
    ]
  },
)
