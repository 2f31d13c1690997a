// The weight of findings: broken before degraded, and within each the order of the causes.
import fc from 'fast-check'
import { CAUSE_IDS, CAUSES, type CauseId } from '../../../src/words/causes.ts'
import { byWeight, verdictOf, worst } from '../../../src/diagnosis/verdict.ts'
import { causeOf, fail, note, pass, unknown, warn, type Finding } from '../../../src/words/finding.ts'
import { say } from '../../../src/words/phrase.ts'
import { VERDICTS } from '../../../src/words/verdict.ts'
import { found } from '../../support/answers.ts'

const causes = fc.constantFrom(...CAUSE_IDS)
const told = (cause: CauseId): Finding => found('http-reach', unknown(say`x`, cause))

describe('the worst of verdicts', () => {
  test('is broken, then degraded, then unchecked, then healthy', () => {
    expect(worst(['healthy', 'unchecked', 'degraded', 'broken'])).toBe('broken')
    expect(worst(['unchecked', 'degraded'])).toBe('degraded')
    expect(worst(['healthy', 'unchecked'])).toBe('unchecked')
    expect(worst([])).toBe('healthy')
  })
})

describe('the verdict of one finding', () => {
  test.each(CAUSE_IDS)('%s: as the table of causes says', (cause) => {
    const [only, other] = CAUSES[cause]
    expect(verdictOf(fail(cause, say`x`))).toBe(only)
    expect(verdictOf(warn(cause, say`x`))).toBe(only === 'broken' ? (other ?? 'degraded') : only)
    expect(VERDICTS).toContain(verdictOf(unknown(say`x`, cause)))
  })

  test('without a cause is healthy; our own crash is not', () => {
    expect(verdictOf(pass(say`x`))).toBe('healthy')
    expect(verdictOf(note(say`x`))).toBe('healthy')
    expect(verdictOf(unknown(say`x`))).toBe('healthy')
    expect(verdictOf({ status: 'crash', detail: [] })).toBe('degraded')
  })
})

describe('findings by weight', () => {
  test('are those that name a cause, heaviest first', () => {
    fc.assert(
      fc.property(fc.array(causes), (list) => {
        const ordered = byWeight([...list.map(told), found('dns', pass(say`x`))])
        const ranks = ordered.map((finding) => {
          const broken = verdictOf(finding) === 'broken' ? 0 : verdictOf(finding) === 'degraded' ? 1 : 2
          return broken * CAUSE_IDS.length + CAUSE_IDS.indexOf(causeOf(finding) ?? 'shard.missing')
        })
        expect(ordered).toHaveLength(list.length)
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      }),
    )
  })

  test('put what needs a person before what merely limps, whatever the order of the causes', () => {
    const ordered = byWeight([
      told('key.conflict'),
      told('run.deadline'),
      told('key.withheld'),
      told('auth.invalid'),
    ])
    expect(ordered.map(causeOf)).toEqual(['auth.invalid', 'run.deadline', 'key.conflict', 'key.withheld'])
  })
})
