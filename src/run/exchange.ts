// One request with all its tries: sent, judged for another try, waited for, recorded.
import { CANCELLED } from '../probes/failure.ts'
import type { HttpClient, HttpRequest } from '../probes/http.ts'
import type { Attempt, Exchange } from '../probes/observation.ts'
import { nextTryMs } from '../retry/retry.ts'
import type { RunClock } from './clock.ts'

/** Sends a request until its answer stands. Never rejects. */
export type Exchanger = (name: string, request: HttpRequest) => Promise<Exchange>

export function makeExchanger(
  client: () => Promise<HttpClient>,
  clock: RunClock,
  attempts: number,
): Exchanger {
  return async (name, request) => {
    const exchange = await persist(name, () => tryOnce(client, request, clock), clock, attempts)
    if (exchange === undefined) throw new Error('an exchange has at least one attempt')
    return exchange
  }
}

/** Tries until an outcome stands, or until there is nothing to try with any more: then what was heard before stands, if anything was. */
export async function persist(
  name: string,
  attempt: () => Promise<Attempt | undefined>,
  clock: RunClock,
  attempts: number,
): Promise<Exchange | undefined> {
  const made: Attempt[] = []
  for (;;) {
    const latest = await attempt()
    if (latest === undefined) return ended(name, made)
    const facts = {
      tries: made.length + 1,
      attempts,
      leftMs: clock.leftMs(),
      now: clock.now(),
      random: clock.random(),
    }
    const waitedMs = nextTryMs(latest.outcome, facts)
    if (waitedMs === undefined) return ended(name, [...made, latest])
    made.push({ ...latest, waitedMs })
    await clock.sleep(waitedMs)
  }
}

/** The last try decides; one which the deadline cut off decides nothing when an earlier one was heard out. */
function ended(name: string, attempts: readonly Attempt[]): Exchange | undefined {
  const heard = attempts.findLast(
    ({ outcome }) => outcome.kind === 'answer' || outcome.failure.code !== CANCELLED,
  )
  const last = heard ?? attempts.at(-1)
  return last && { name, attempts, outcome: last.outcome }
}

/** One try. Never rejects. */
export async function tryOnce(
  client: () => Promise<HttpClient>,
  request: HttpRequest,
  clock: RunClock,
): Promise<Attempt> {
  const at = clock.now()
  const begun = clock.elapsedMs()
  const signal = clock.attemptSignal()
  const outcome = await (await client()).send(request, signal)
  return { at, durationMs: clock.elapsedMs() - begun, outcome }
}
