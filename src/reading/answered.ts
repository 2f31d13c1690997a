// Small questions about exchanges that several checks ask.
import type { ConnectionObservation, Exchange, HttpAnswer } from '../probes/observation.ts'
import { LONGEST_MS, retryAfterMs } from '../retry/retry-after.ts'

/** The answer of an exchange, or of one attempt, as a list of none or one. */
export function answered({ outcome }: Pick<Exchange, 'outcome'>): readonly HttpAnswer[] {
  return outcome.kind === 'answer' ? [outcome] : []
}

/** The first answer of any attempt: its status, time and phases belong together. */
export function firstAnswer(exchanges: readonly Exchange[]): HttpAnswer | undefined {
  const answers = exchanges.flatMap(({ attempts }) => attempts).flatMap(answered)
  return answers.toSorted((one, other) => one.headAtMs - other.headAtMs)[0]
}

/** Time to first byte, in milliseconds: from the moment the judged connection stood, and the request was ready, to the head of the answer. */
export function firstByteMs(
  { headAtMs, sentAtMs }: HttpAnswer,
  { startedAtMs, durationMs }: ConnectionObservation,
): number {
  return Math.max(0, headAtMs - Math.max(startedAtMs + durationMs, sentAtMs))
}

/** The vendor's, AWS's, and Azure's. Sources: the official SDKs; docs.aws.amazon.com; learn.microsoft.com. As of 2026-11-26. */
const REQUEST_IDS = ['request-id', 'x-amzn-requestid', 'apim-request-id']

/** The id of an answer when it has the form of one; anything else is not repeated. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined)
  return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined
}

/** The wait that an answer asks for, in words for people. */
export function waitIn(
  { answer }: { readonly answer: HttpAnswer },
  now: number,
): { readonly retryAfter?: string } {
  const waitMs = retryAfterMs(answer, now)
  return waitMs === undefined ? {} : { retryAfter: shownWait(waitMs) }
}

/** Rounded up: who comes early is refused again. */
function shownWait(waitMs: number): string {
  if (waitMs >= LONGEST_MS) return 'a day or more'
  const seconds = Math.ceil(waitMs / 1_000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
