// Whether the other way to an endpoint leads to the API.
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { NetworkFailure } from '../../probes/observation.ts'
import type { OtherWay } from '../../reading/conversation.ts'
import type { HeardReading } from '../../reading/reading.ts'
import { toldBy } from '../../reading/words.ts'

export interface OtherWayJudgement {
  readonly via: OtherWay['via']
  readonly works: boolean
  /** The result there, as a sentence without its full stop. */
  readonly words: Phrase
}

/** A page, a refusal to connect, a server error, a missing path and a refused region are no proof of a way. */
export function judgeOtherWay({ via, connection, reading }: OtherWay, clean: Clean): OtherWayJudgement {
  if (reading.kind === 'silent')
    return { via, works: false, words: lost(connection.failure ?? reading.failure, clean) }
  return { via, works: isOfTheApi(reading), words: toldBy(reading, clean) }
}

/** The API's answer to a request without a credential: it wants one, or has too much to do. */
const TO_STRANGERS: readonly number[] = [400, 401, 402, 429]

function isOfTheApi(reading: HeardReading): boolean {
  const { kind, identity, answer, html } = reading
  if (kind === 'accepted') return true
  if (html || !TO_STRANGERS.includes(answer.status)) return false
  return identity.who !== 'other' || answer.status === 401
}

const PLACES: Readonly<Record<NetworkFailure['phase'], string>> = {
  dns: 'its name could not be looked up',
  tcp: 'no connection was made',
  proxy: 'the proxy opened no tunnel',
  tls: 'the TLS handshake failed',
  request: 'no answer came',
  answer: 'the answer was cut off',
}

function lost({ phase, code }: NetworkFailure, clean: Clean): Phrase {
  return say`${PLACES[phase]} (${clean(code)})`
}
