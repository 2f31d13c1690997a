// This machine's clock against the server's: five minutes are tolerated either way.
import { clock } from '../../../../src/checks/http/clock.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { answer, exchange, failure, type Unread } from '../../../support/answers.ts'
import { ask, brief, NOW } from '../../../support/check-context.ts'

const said = (parts: Unread): { said: Unread } => ({ said: parts })

describe('the clock', () => {
  const served = (date: string): Promise<Answer> =>
    ask(clock, said({ lists: { bearer: exchange({ ...answer(200, {}, { date }), receivedAt: NOW }) } }))
  const before = (seconds: number): string => new Date(NOW - seconds * 1_000).toUTCString()

  test.each([
    [0, 'pass'],
    [300, 'pass'],
    [-300, 'pass'],
    [301, 'warn: clock.skew'],
    [-301, 'warn: clock.skew'],
  ])('%i seconds ahead is %s', async (seconds, expected) => {
    expect(brief(await served(before(seconds)))).toBe(expected)
  })

  test('says which way it is wrong', async () => {
    expect(plain((await served(before(3_600))).detail)).toContain('60 minutes ahead of')
    expect(plain((await served(before(-3_600))).detail)).toContain('60 minutes behind')
  })

  test('without a date, or an answer, is not judged', async () => {
    expect(brief(await served('yesterday'))).toBe('warn')
    expect(brief(await ask(clock, said({ lists: { bearer: exchange(failure('X')) } })))).toBe('unknown')
  })
})
