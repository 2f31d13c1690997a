// Does this machine's clock agree with the server's?
import { note, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { say } from '../../words/phrase.ts'
import { exchangesOf } from '../../reading/conversation.ts'
import type { HttpAnswer } from '../../probes/observation.ts'
import { answered } from '../../reading/answered.ts'
import { defineCheck } from '../check.ts'

/** Skew beyond which signatures and certificates begin to fail (contract, `clock.skew`): 5 minutes. */
const TOLERATED_MS = 300_000

/** Skew between this machine and the `Date` of the first answer. */
export const clock = defineCheck({
  id: 'clock',
  title: 'Clock',
  about:
    'Compares this machine’s clock with the Date header of the first response. Reports a difference of more than five minutes.',
  layer: 'http',
  needs: ['http-reach'],
  run: async ({ readings }) => judge(exchangesOf((await readings()).conversation).flatMap(answered)),
})

function judge(answers: readonly HttpAnswer[]): Answer {
  const [first] = answers.flatMap(({ headers, receivedAt }) => {
    const at = Date.parse(headers['date'] ?? '')
    return Number.isNaN(at) ? [] : [receivedAt - at]
  })
  if (answers.length === 0) return unknown(say`Nothing answered.`)
  if (first === undefined) return note(say`The answer carries no Date to compare with.`)
  const seconds = Math.round(first / 1_000)
  const evidence = { skewSeconds: seconds }
  if (Math.abs(first) <= TOLERATED_MS) return pass(say`Within five minutes of the server’s.`, evidence)
  const way = seconds > 0 ? 'ahead of' : 'behind'
  return warn(
    'clock.skew',
    say`This machine is ${Math.abs(Math.round(seconds / 60))} minutes ${way} the server.`,
    evidence,
  )
}
