// One request with all its tries: sent, judged for another try, waited for, recorded.
import { CANCELLED, isUnheard, TIMEOUT } from '../probes/failure.ts'
import type { HttpClient, HttpRequest } from '../probes/http.ts'
import { tellableRequestHeaders } from '../claude/requests/tellable-headers.ts'
import type { Attempt, Exchange, HttpOutcome, Sent } from '../probes/observation.ts'
import { ceilingMs } from '../retry/backoff.ts'
import type { RetryBudget } from '../retry/budget.ts'
import type { HostPacing } from '../retry/host-pacing.ts'
import { retryAfterMs } from '../retry/retry-after.ts'
import { nextTryMs, worthTries, type RetryFacts } from '../retry/retry.ts'
import { awaited } from '../net/waits.ts'
import type { RunClock } from './clock.ts'

/** Sends a request until its answer stands, with at most `tries`. Never rejects. */
export type Exchanger = (name: string, request: HttpRequest, tries?: number) => Promise<Exchange>

/** The rules for all tries of a target's requests. */
export interface Patience {
  readonly clock: RunClock
  readonly attempts: number
  readonly budget: RetryBudget
  /** Towards a host that other targets ask too. */
  readonly hostPacing?: HostPacing | undefined
  /** Told one line for every wait. */
  readonly tell: (line: string) => void
  /** Whom the requests go to. */
  readonly to: URL
}

/** An exchanger over one client, whose tries go by this patience. */
export function makeExchanger(client: () => Promise<HttpClient>, patience: Patience): Exchanger {
  return async (name, request, attempts = patience.attempts) => {
    const attempt = (tries: number): Promise<Attempt> => tryOnce(client, request, patience, tries)
    const exchange = await persist(name, attempt, { ...patience, attempts })
    if (exchange === undefined) throw new Error('an exchange has at least one attempt')
    return exchange
  }
}

/** Tries until an outcome stands (`attempt` is told how many tries there were before), or until there is nothing to try with any more: then what was heard before stands, if anything was. */
export async function persist(
  name: string,
  attempt: (tries: number) => Promise<Attempt | undefined>,
  patience: Patience,
): Promise<Exchange | undefined> {
  const { clock, attempts, budget, hostPacing, tell } = patience
  const made: Attempt[] = []
  for (;;) {
    const latest = await attempt(made.length)
    if (latest === undefined) return ended(name, made)
    const facts = {
      tries: made.length + 1,
      attempts: hostPacing?.servesNobody() === true ? 1 : attempts,
      leftMs: clock.leftMs(),
      now: clock.now(),
      random: clock.random(),
    }
    const waitedMs = nextTryMs(latest.outcome, facts)
    if (waitedMs === undefined && isWorthMore(latest.outcome, facts)) tell(lateLine(name, latest, patience))
    if (waitedMs === undefined || !budget.take()) return ended(name, [...made, latest])
    made.push({ ...latest, waitedMs })
    tell(waitLine(name, { ...latest, waitedMs }, made.length + 1, patience))
    await awaited('retry', patience.to.host, () => clock.sleep(waitedMs))
  }
}

/** Such as "HTTP 529; retrying models (bearer) at api.anthropic.com in 1.2 s (2 of 4), as retry-after says". */
function waitLine(
  name: string,
  latest: Attempt & { readonly waitedMs: number },
  next: number,
  { attempts, clock, to }: Patience,
): string {
  const { outcome, waitedMs } = latest
  const isTold = outcome.kind === 'answer' && retryAfterMs(outcome, clock.now()) !== undefined
  const why = isTold ? ', as retry-after says' : ''
  const most = Math.min(attempts, worthTries(outcome))
  const end = isSilent(outcome) ? `; at most ${shown(mostMs(latest, next, most, clock))} more` : ''
  return `${wordsOf(latest)}; retrying ${name} at ${to.host} in ${shown(waitedMs)} (${next} of ${most})${why}${end}`
}

function shown(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}

function isSilent(outcome: HttpOutcome): boolean {
  return outcome.kind === 'failure' && outcome.failure.code === TIMEOUT
}

/** The longest that silence can last from here on: every try as long as this one, every wait at its ceiling, and no longer than the run. */
function mostMs(
  { durationMs, waitedMs }: Attempt & { readonly waitedMs: number },
  next: number,
  most: number,
  clock: RunClock,
): number {
  const later = Array.from({ length: most - next }, (_, at) => ceilingMs(next + at))
  const waitsMs = later.reduce((sum, ms) => sum + ms, waitedMs)
  return Math.min(clock.leftMs(), waitsMs + durationMs * (most - next + 1))
}

/** Whether only the time that is left forbids another try. */
function isWorthMore(outcome: HttpOutcome, { tries, attempts }: RetryFacts): boolean {
  return tries < Math.min(attempts, worthTries(outcome))
}

/** Such as "HTTP 429; no retry of models (bearer) at api.anthropic.com: retry-after says 100.0 s, and less time is left". */
function lateLine(name: string, latest: Attempt, { clock, to }: Patience): string {
  const { outcome } = latest
  const toldMs = outcome.kind === 'answer' ? retryAfterMs(outcome, clock.now()) : undefined
  const why =
    toldMs === undefined
      ? 'too little time is left'
      : `retry-after says ${shown(toldMs)}, and less time is left`
  return `${wordsOf(latest)}; no retry of ${name} at ${to.host}: ${why}`
}

/** The usual failures in the words of curl and browsers. */
const FAILURE_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset',
  ETIMEDOUT: 'Connection timed out',
  ENOTFOUND: 'Host not found',
}

/** A status, or a failure in words or by its code, as far as it is one; of silence how long it was waited for. */
function wordsOf({ outcome, durationMs }: Attempt): string {
  if (outcome.kind === 'answer') return `HTTP ${outcome.status}`
  if (isSilent(outcome)) return `No answer after ${shown(durationMs)}`
  const { code } = outcome.failure
  return FAILURE_WORDS[code] ?? (/^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : 'No response')
}

/** The last try decides; one that nobody listened to until its end decides nothing when an earlier one was heard out. */
function ended(name: string, attempts: readonly Attempt[]): Exchange | undefined {
  const unless = (isVoid: (code: string) => boolean): Attempt | undefined =>
    attempts.findLast(({ outcome }) => outcome.kind === 'answer' || !isVoid(outcome.failure.code))
  const last = unless(isUnheard) ?? unless((code) => code === CANCELLED) ?? attempts.at(-1)
  return last && { name, attempts, outcome: last.outcome }
}

/** One try, after `tries` others, whose time begins when the host’s pace lets it go. Never rejects. */
export async function tryOnce(
  client: () => Promise<HttpClient>,
  request: HttpRequest,
  { clock, hostPacing, to }: Pick<Patience, 'clock' | 'hostPacing' | 'to'>,
  tries: number,
): Promise<Attempt> {
  let at = clock.now()
  let begun = clock.elapsedMs()
  const send = async (): Promise<HttpOutcome> => {
    at = clock.now()
    begun = clock.elapsedMs()
    const signal = clock.attemptSignal()
    return awaited('response', to.host, async () => (await client()).send(request, signal))
  }
  const outcome = await (hostPacing === undefined ? send() : hostPacing.send(send, tries))
  return { at, durationMs: clock.elapsedMs() - begun, outcome, sent: sentTo(to, request) }
}

/** No secret is kept beyond its request. */
function sentTo({ origin }: URL, { method, path, headers, body = '' }: HttpRequest): Sent {
  const url = origin + path
  return { method, url, bodyBytes: Buffer.byteLength(body), headers: tellableRequestHeaders(headers) }
}
