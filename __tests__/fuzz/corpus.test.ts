// Every fault that was found once comes to what it must, in bounded time, and shows no key.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { titleOf } from '../../src/reading/words.ts'
import { maskForms } from '../../src/secrets/secret.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { makeClean } from '../../src/words/clean.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { SCENARIOS } from '../scenarios/index.ts'
import { CORPUS, ELSEWHERE, KEYS } from './corpus.ts'
import { runInProcess } from './door.ts'

/** Wanted are 2 s for reading any input; a run of the whole engine is beside it here. */
const MOST_CPU_MS = 4_000

test.each(CORPUS.map((found) => [found.fault, found] as const))('%s', async (_fault, found) => {
  const before = process.cpuUsage()
  const { exitCode, report, everything, outputs } = await runInProcess(found.entry, found)
  const { user } = process.cpuUsage(before)
  expect({ exitCode, cause: report.cause }).toEqual({ exitCode: found.exitCode, cause: found.cause })
  expect(outputs['cause']).toBe(found.cause)
  expect(leaksIn(everything, KEYS.common)).toEqual([])
  expect(user / 1_000).toBeLessThan(MOST_CPU_MS)
})

describe('of single functions', () => {
  const clean = makeClean(makeScrubber([makeSecret(KEYS.gateway)]))

  test('the last four of a gateway’s key were shown without dots before them', () => {
    expect(clean(`the key ending in ${KEYS.gateway.slice(-4)} is bad`).quoted).toBe(
      'the key ending in *** is bad',
    )
  })

  test('the end of a short key of a gateway was shown', () => {
    const short = ['sk', 'RxHHu1OcyzPI'].join('-')
    const tell = makeClean(makeScrubber([makeSecret(short)]))
    for (const from of [6, 8, 11]) expect(tell(`your key ${short.slice(from)}`).quoted).not.toContain('PI')
    expect(tell('your key ends in a word').quoted).toBe('your key ends in a word')
  })

  test('an unseen sign beyond the first plane was shown', () => {
    expect(clean('a\u{1d173}b\u0600c').quoted).toBe('a b c')
  })

  test('the first letters of a key were taken for a word where a text was cut off', () => {
    expect(titleOf('<title>the key qzvkxjwh')).toBe('the key ')
    expect(titleOf(`<title>the key ${'qzvkxjwh'.repeat(1_000)}</title>`)).toBe('the key ')
    expect(clean(`${'x7y8z9a1b2 '.repeat(371)}then qzvkxjwhgh`).quoted).toBe('[…] then […]')
  })

  test('half a character stood at the end of what was cut', () => {
    expect(clean('\u{10000}'.repeat(300), 20).quoted.isWellFormed()).toBe(true)
    expect(clean(`a${'\u{10000} '.repeat(300)}`, 20).quoted.isWellFormed()).toBe(true)
  })

  test('half a character in a token that somebody issued was an exception', () => {
    expect(maskForms(`\ud800${KEYS.common}`)).toContain(`\ud800${KEYS.common}`)
  })
})

const IDS = new Set(SCENARIOS.map(({ id }) => id))

/** Whether the file has a test of exactly this name. */
function hasTest(file: string, name: string): boolean {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8').replaceAll(/\(\s+/g, '(')
  return text.includes(`('${name}',`)
}

test.each(Object.entries(ELSEWHERE))('%s: is played elsewhere', (_fault, played) => {
  expect(played).not.toEqual([])
  const lost = played.filter((one) =>
    'scenario' in one ? !IDS.has(one.scenario) : !hasTest(one.file, one.test),
  )
  expect(lost).toEqual([])
})
