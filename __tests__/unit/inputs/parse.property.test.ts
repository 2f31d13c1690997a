// Any text at all becomes a value, or an error that repeats nothing of it: the text may be a key in the wrong input.
import fc from 'fast-check'
import { CHECK_IDS } from '../../../src/words/check-ids.ts'
import { InputError } from '../../../src/inputs/input-error.ts'
import * as parse from '../../../src/inputs/parse.ts'
import { keyBody, PREFIX } from '../../support/arbitrary-key.ts'

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseDuration: (text) => parse.parseDuration('it', text),
  parseCount: (text) => parse.parseCount('it', text, { least: 1, most: 20 }),
  parseBoolean: (text) => parse.parseBoolean('it', text),
  parseChoice: (text) => parse.parseChoice('it', text, ['any', 'all']),
  parseChoices: (text) => parse.parseChoices('it', text, ['json', 'md']),
  parseModels: (text) => parse.parseModels('it', text),
  parseChecks: (text) => parse.parseChecks('it', text, CHECK_IDS),
  parseConnectTo: (text) => parse.parseConnectTo('it', text),
  parseHeaders: (text) => parse.parseHeaders('it', text),
}

/** All that an error may say beside what is accepted: every word is fixed but counts and places. */
const FIXED =
  /^Invalid value for `it` \((?:(?:(?:entry|line) \d+: )?\d+ (?:lines?|characters?), not shown|entry \d+: port out of range|no check is left to run)\)\. Accepted: (.*)\.$/

const BAD = '\u0001 \u0002'

function errorOf(read: (text: string) => unknown, text: string): InputError | undefined {
  try {
    read(text)
    return undefined
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

const inputs = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('-', '+', ',', ':', '\n', '\r', ' ', 'a', '1', '[', ']', 's', 'm'),
    maxLength: 40,
  }),
  keyBody.map((body) => PREFIX + body),
  keyBody.map((body) => `-${PREFIX}${body}, all\n${body}`),
)

describe('any text is read or refused without being repeated', () => {
  test.each(Object.entries(PARSERS))('%s', (_name, read) => {
    const accepted = [BAD, '-dns', 'a:0:b:1'].map((text) => errorOf(read, text)?.accepted)
    const property = fc.property(inputs, (text) => {
      const error = errorOf(read, text)
      if (error === undefined) return
      expect(FIXED.exec(error.message)?.[1]).toBe(error.accepted)
      expect(accepted).toContain(error.accepted)
    })
    fc.assert(property, { numRuns: 150 })
  })

  test.each(['parseModels', 'parseDuration', 'parseCount', 'parseBoolean', 'parseChoice', 'parseChecks'])(
    '%s refuses every key',
    (name) => {
      fc.assert(fc.property(keyBody, (body) => errorOf(PARSERS[name] ?? String, PREFIX + body) !== undefined))
    },
  )
})
