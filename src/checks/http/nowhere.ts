// What is said where the API is not at the base URL: messages served all the same, another path at which it answers, or nothing.
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { candidateIn, placesIn, type Places } from '../../reading/proof/elsewhere.ts'
import { elsewhere } from '../elsewhere.ts'
import { ownBaseAt } from '../../claude/providers/index.ts'
import { fail, pass, type Answer } from '../../words/finding.ts'
import type { HeardReading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { say } from '../../words/phrase.ts'
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
  const places = placesIn(readings.conversation, context.endpoint.base, clean)
  const detail = say`${toldBy(reading, clean)}. The API isn’t at this base URL.${likelyWords(places)}`
  return fail('endpoint.not-found', detail, {
    ...evidenceOf(reading, clean),
    path: '/v1/models',
    ...places,
  })
}

function likelyWords({ likely }: Places): string {
  return likely === undefined
    ? ''
    : ' Clients add /v1/messages to it themselves. Without the key every path is answered alike here, so no other one could be confirmed.'
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
