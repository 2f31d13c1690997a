// By which headers the key is proven: a question that is refused without it, and otherwise answered with it.
import { AUTH_SCHEMES, type AuthScheme } from '../../words/result.ts'
import type { Conversation, FreeQuestion } from '../conversation.ts'
import type { HeardReading, ReadExchange, Reading } from '../reading.ts'
import { heard, isLetIn, isRefusal, mayBeOfBackend, refusable, trial, trials } from './answers.ts'
import { sameAnswer } from './difference.ts'

/** The same question answered with the credential and without it. */
export interface KeyProof {
  readonly scheme: AuthScheme
  readonly by: HeardReading
  /** Undefined where the answer proves the key by itself: nobody gives it away. */
  readonly without: HeardReading | undefined
}

/** A proof for every header that was accepted, in the order of the outputs. */
export function provenKeys(conversation: Conversation, isRoad = false): readonly KeyProof[] {
  const questions = asked(isRoad && isDoorOpen(conversation) ? { ...conversation, counts: [] } : conversation)
  const proofs = [...questions.flatMap(proofOf), ...doorProofs(conversation)]
  return AUTH_SCHEMES.flatMap((scheme) => proofs.find((proof) => proof.scheme === scheme) ?? [])
}

/** One byte of nobody was let in: whoever answers there looks at no credential, so that a count, which a cloud is never asked without one, proves none. */
function isDoorOpen(conversation: Conversation): boolean {
  const bare = heard(trial(conversation, 'one-byte')?.reading)
  return bare !== undefined && !isRefusal(bare) && (bare.kind === 'accepted' || isLetIn(bare))
}

interface Asked {
  readonly scheme: AuthScheme
  readonly reading: Reading
  /** The same question without the credential; undefined where it was not asked. */
  readonly bare: Reading | undefined
}

/** Every question that was asked with the credential, the most telling first. */
function asked(conversation: Conversation): readonly Asked[] {
  const { lists, counts, live, anonymous } = conversation
  // Where the list is given to anybody, the count proves nothing until it, too, is asked without the key.
  const isListOpen = anonymous?.reading.kind === 'accepted'
  const countBare = trial(conversation, 'count')?.reading ?? (isListOpen ? anonymous.reading : undefined)
  return [
    ...AUTH_SCHEMES.flatMap((scheme) => lists[scheme] ?? []).map((one) => pair(one, anonymous?.reading)),
    ...counts.map(({ exchange }) => pair(exchange, countBare)),
    ...live.map(({ message }) => pair(message, undefined)),
    ...trials(conversation, 'key').map((one) => pair(one, undefined)),
    ...(['one-byte', 'look'] as const).flatMap((question) => pairs(conversation, question)),
  ]
}

function pair({ reading }: ReadExchange, bare: Reading | undefined): Asked {
  return { scheme: reading.scheme, reading, bare }
}

function pairs(conversation: Conversation, question: FreeQuestion): readonly Asked[] {
  const bare = trial(conversation, question)?.reading
  return bare === undefined ? [] : trials(conversation, question).map((one) => pair(one, bare))
}

/** An understood answer proves the key unless it is given to anybody; any other must differ from a refusal. */
function proofOf({ scheme, reading, bare }: Asked): readonly KeyProof[] {
  if (reading.kind === 'silent') return []
  if (reading.kind === 'accepted')
    return bare?.kind === 'accepted' ? [] : [{ scheme, by: reading, without: heard(bare) }]
  const without = heard(bare)
  return without !== undefined && isRefusal(without) && isLetIn(reading) && !sameAnswer(reading, without)
    ? [{ scheme, by: reading, without }]
    : []
}

/**
 * A refusal by the API, or by another backend, proves the key at the door of a gateway which refuses another key by itself: that one never
 * got there. Where both get there, the key is passed on, and it is the key that is refused.
 */
function doorProofs(conversation: Conversation): readonly KeyProof[] {
  const stranger = heard(trials(conversation, 'stranger')[0]?.reading)
  if (stranger === undefined || !isRefusal(stranger) || mayBeOfBackend(stranger)) return []
  return refusable(conversation)
    .filter(mayBeOfBackend)
    .map((by) => ({ scheme: by.scheme, by, without: stranger }))
}

/** The refusal of a credential by the API or another backend; undefined where neither refuses one. */
export function backendRefusal(conversation: Conversation): HeardReading | undefined {
  return refusable(conversation).find(mayBeOfBackend)
}

/** Everywhere 403 with this key, and 401 without any: it is looked at. Whether it is known shows only beside a key that nobody has. */
export function forbidden(conversation: Conversation): HeardReading | undefined {
  const readings = refusable(conversation)
  const isForbidden = readings.every(
    ({ answer, envelope }) => answer.status === 403 && envelope !== undefined,
  )
  const isWanted = heard(conversation.anonymous?.reading)?.answer.status === 401
  return isWanted && isForbidden ? readings[0] : undefined
}

/** The refusal of a key that is known, and may do nothing here: a key that nobody has is refused otherwise. */
export function knownAndForbidden(conversation: Conversation): HeardReading | undefined {
  const refusal = forbidden(conversation)
  const stranger = heard(trials(conversation, 'stranger')[0]?.reading)
  return refusal !== undefined && stranger !== undefined && !sameAnswer(refusal, stranger)
    ? refusal
    : undefined
}
