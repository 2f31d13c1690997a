// The answers of a conversation as a proof compares them: by question, with the credential and without, and how far each got.
import type { Conversation, FreeQuestion } from '../conversation.ts'
import { saysNoRoute, type HeardReading, type ReadExchange, type Reading } from '../reading.ts'

/** The exchanges of a free question that carried the credential. */
export function trials({ trials: all }: Conversation, question: FreeQuestion): readonly ReadExchange[] {
  return all
    .filter((one) => one.question === question && one.scheme !== undefined)
    .map(({ exchange }) => exchange)
}

/** The exchange of a free question without the credential. */
export function trial({ trials: all }: Conversation, question: FreeQuestion): ReadExchange | undefined {
  return all.find((one) => one.question === question && one.scheme === undefined)?.exchange
}

/** A reading of something that was answered; undefined for silence, and for what was not asked. */
export function heard(reading: Reading | undefined): HeardReading | undefined {
  return reading === undefined || reading.kind === 'silent' ? undefined : reading
}

/** Every answer that may be a refusal of the credential, lists first. */
export function refusable(conversation: Conversation): readonly HeardReading[] {
  const { lists, counts, live } = conversation
  const exchanges = [
    ...Object.values(lists),
    ...counts.map(({ exchange }) => exchange),
    ...live.map(({ message }) => message),
    ...trials(conversation, 'one-byte'),
  ]
  return exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent')
}

/** A door's answer: 401 or 403. */
export function isRefusal({ answer }: HeardReading): boolean {
  return answer.status === 401 || answer.status === 403
}

/** The guard let it pass: refused for another reason than the key, or not at all. A redirect, a page and a limit may be the guard's own, and so may an error with a status of success. */
export function isLetIn(reading: HeardReading): boolean {
  const { status } = reading.answer
  if (reading.kind === 'refused') return false
  if (reading.kind === 'told' && IS_KNOWN.test(reading.cause)) return true
  const isSuccess = status >= 200 && status < 300
  const isPassed = isSuccess
    ? reading.envelope === undefined || saysNoRoute(reading)
    : status >= 400 && status < 500
  return isPassed && !reading.html && ![401, 403, 407, 429].includes(status)
}

/** Refusals, whatever their status, of a key that was found. */
const IS_KNOWN = /^(?:billing|model)\./

/** The API's own refusal of a credential, in its own envelope. */
export function isVendorRefusal({ kind, answer, envelope }: HeardReading): boolean {
  const isOfKey = kind === 'refused' && answer.status === 401
  return isOfKey && envelope?.dialect === 'anthropic' && envelope.type === 'authentication_error'
}

/** A refusal that whoever stands behind a gateway may have made of the gateway's own credential: the API's, or a 400 that calls a key bad. */
export function mayBeOfBackend(reading: HeardReading): boolean {
  const isCalledBad =
    reading.kind === 'refused' && reading.cause === 'auth.invalid' && reading.answer.status === 400
  return isCalledBad || isVendorRefusal(reading)
}

/** The answer that got furthest: one that was let in before one that was refused. */
export function bestOf(exchanges: readonly ReadExchange[]): HeardReading | undefined {
  const readings = exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent')
  return readings.find(isLetIn) ?? readings[0]
}
