// Does the endpoint accept the form of a request? Asked with the free token count.
import { DIALECTS } from '../../claude/requests/dialects.ts'
import { judgeRequestFile } from '../../claude/requests/request-file.ts'
import { judgeCountAnswer } from '../../claude/requests/answers.ts'
import { fail, pass, unknown, warn, type Answer, type Evidence } from '../../words/finding.ts'
import { acceptedSchemes } from '../../reading/key.ts'
import { modelRefused, readExchange, type Heard, type Reading } from '../../reading/reading.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { judgeSilence } from '../../reading/silence.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Conversation, CountTrial } from '../../probes/conversation.ts'
import type { NetworkFailure } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

export const requestFormat = defineCheck({
  id: 'request-format',
  title: 'The form of a request is accepted',
  about:
    'Sends the request file, or a minimal body without sampling parameters, to the free token count. Fields which the count does not take are judged by the rules of the API version.',
  layer: 'format',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.conversation(), context),
})

function judge(conversation: Conversation, context: CheckContext): Answer {
  const { target, endpoint, clean } = context
  const trial = decidingTrial(conversation)
  if (trial === undefined) return unknown(say`No token count was asked.`)
  const reading = readExchange(trial.exchange, 'count', trial.scheme, endpoint.firstParty)
  const { version } = DIALECTS[trial.scheme]
  const faults =
    target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version)
  const [first] = faults
  if (first !== undefined && reading.kind !== 'refused') {
    const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted)
    return fail('format.request', say`In the request file, ${clean(first.field)}: ${first.reason}.`, {
      field: clean(first.field).quoted,
      reason: first.reason,
      fields,
      version,
    })
  }
  return reading.kind === 'silent'
    ? silent(reading.failure, conversation, context)
    : fromReading(reading, trial, context)
}

/** The last count that was not stopped by its model or header; the last of all when every one was. */
function decidingTrial({ counts }: Conversation): CountTrial | undefined {
  return counts.findLast((trial) => !modelRefused(trial)) ?? counts.at(-1)
}

/** Who answers other requests and then cannot be connected to once more comes and goes: it works, and someone should look. */
function silent(failure: NetworkFailure, conversation: Conversation, { endpoint }: CheckContext): Answer {
  const { cause, words } = judgeSilence(failure)
  const detail = say`The token count was not answered: the endpoint ${words}.`
  const works = acceptedSchemes(conversation, endpoint).length > 0
  const isUnconnected = failure.phase !== 'request' && failure.phase !== 'answer'
  return works && isUnconnected ? warn(cause, detail) : unknown(detail, cause)
}

function fromReading(
  reading: Exclude<Reading, { kind: 'silent' }>,
  trial: CountTrial,
  { clean, endpoint }: CheckContext,
): Answer {
  const evidence = { ...evidenceOf(reading, clean), model: clean(trial.model).quoted }
  if (reading.kind === 'accepted') return accepted(reading, trial, evidence)
  if (modelRefused(trial))
    return unknown(say`The token count was refused because of the model alone.`, undefined, evidence)
  const detail = say`${toldBy(reading, clean)}.`
  if (reading.kind === 'strange' || reading.kind === 'refused')
    return strange(reading, detail, evidence, endpoint.firstParty)
  const passing = /^(?:limit|service)\./.test(reading.cause)
  if (passing) return unknown(detail, reading.cause, evidence)
  return reading.cause === 'endpoint.not-found'
    ? unknown(detail, undefined, evidence)
    : fail(reading.cause, detail, evidence)
}

function accepted({ answer }: Heard, { own }: CountTrial, evidence: Evidence): Answer {
  const counted = judgeCountAnswer(answer.json)
  const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted'
  return pass(say`${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence)
}

/** A gateway may lack the count; a 2xx with something else in it is no answer of this API. */
function strange({ answer }: Heard, detail: Phrase, evidence: Evidence, firstParty: boolean): Answer {
  const wrong = answer.status >= 200 && answer.status < 300
  if (wrong && firstParty) return fail('format.response', detail, evidence)
  return unknown(say`${detail} It could not be decided.`, undefined, evidence)
}
