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
    const made: Attempt[] = []
    for (;;) {
      const attempt = await tryOnce(client, request, clock)
      const facts = {
        tries: made.length + 1,
        attempts,
        leftMs: clock.leftMs(),
        now: clock.now(),
        random: clock.random(),
      }
      const waitedMs = nextTryMs(attempt.outcome, facts)
      if (waitedMs === undefined) return ended(name, [...made, attempt])
      made.push({ ...attempt, waitedMs })
      await clock.sleep(waitedMs)
    }
  }
}

/** The last try decides; one which the deadline cut off decides nothing when an earlier one was heard out. */
function ended(name: string, attempts: readonly Attempt[]): Exchange {
  const heard = attempts.findLast(
    ({ outcome }) => outcome.kind === 'answer' || outcome.failure.code !== CANCELLED,
  )
  const last = heard ?? attempts.at(-1)
  if (last === undefined) throw new Error('an exchange has at least one attempt')
  return { name, attempts, outcome: last.outcome }
}

async function tryOnce(
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
