// What is said where the API is not at the base URL: messages served all the same, another path at which it answers, or nothing.
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { ownBaseAt } from '../../claude/providers/index.ts'
import { fail, pass, type Answer } from '../../words/finding.ts'
import { sameAnswer } from '../../reading/proof/difference.ts'
import type { HeardReading, ReadExchange } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { say } from '../../words/phrase.ts'
import type { Conversation } from '../../reading/conversation.ts'
import type { CheckContext } from '../check.ts'

/** Judges the answer to a route that is not there. */
export function nowhere(reading: HeardReading, readings: Readings, context: CheckContext): Answer {
  const { clean } = context
  const shown = shownAllTheSame(readings, reading)
  if (shown !== undefined) {
    const unlisted = 'the model list and the token count are not.'
    const detail =
      readings.proof.messages.kind === 'served'
        ? say`/v1/messages is served here; ${unlisted}`
        : say`${readings.provider.name} answers; what it serves is not shown.`
    return pass(detail, evidenceOf(shown, clean))
  }
  const right = rightBase(readings, context)
  if (right !== undefined) return elsewhere(reading, right, context)
  return fail('endpoint.not-found', say`${toldBy(reading, clean)}. The API isn’t at this base URL.`, {
    ...evidenceOf(reading, clean),
    path: '/v1/models',
  })
}

/** The answer that shows somebody at home: messages, a door, or something that reads requests. One who fails is at home, too. */
function shownAllTheSame({ proof }: Readings, reading: HeardReading): HeardReading | undefined {
  const { keys, messages } = proof
  if (messages.kind === 'served' || messages.kind === 'refused') return messages.by
  if (messages.kind !== 'open') return undefined
  return messages.by ?? keys[0]?.by ?? (reading.answer.status >= 500 ? reading : undefined)
}

function rightBase({ conversation }: Readings, { endpoint }: CheckContext): string | undefined {
  const right = ownBaseAt(endpoint) ?? candidateIn(conversation)
  const given = endpoint.base === undefined ? undefined : shownBase(endpoint.base)
  return right === given ? undefined : right
}

/** The first other path of the origin at which the API answers, and not as it answers at a path that cannot exist. */
export function candidateIn({ candidates, nowhere: impossible }: Conversation): string | undefined {
  return candidates.find(({ exchange }) => isApi(exchange) && differs(exchange, impossible))?.base
}

function differs({ reading }: ReadExchange, impossible: ReadExchange | undefined): boolean {
  const other = impossible?.reading
  if (reading.kind === 'silent' || other === undefined || other.kind === 'silent') return true
  return !sameAnswer(reading, other)
}

/** The API was seen to answer at another path of the same origin. */
export function elsewhere(reading: HeardReading, base: string, { clean }: CheckContext): Answer {
  const corrected = clean.named(base)
  const detail = say`${toldBy(reading, clean)}. The API isn’t at this base URL; it answers at ${corrected}.`
  return fail('endpoint.path', detail, { ...evidenceOf(reading, clean), corrected: corrected.quoted })
}

/** Without a credential, a refusal of it or of the method shows that messages are served; any other answer needs a known form. */
function isApi({ reading }: ReadExchange): boolean {
  if (reading.kind === 'silent' || reading.html) return false
  const { status } = reading.answer
  return (
    status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status))
  )
}
