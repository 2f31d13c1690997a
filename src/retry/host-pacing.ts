// Pacing towards one host that many targets share: when it limits one of them the others slow down, instead of being limited too.
import { TIMEOUT } from '../probes/failure.ts'
import type { HttpOutcome } from '../probes/observation.ts'
import { BACKOFF, ceilingMs } from './backoff.ts'
import { retryAfterMs } from './retry-after.ts'

/** The parts of a run's clock that are needed here. Milliseconds. */
interface PacingClock {
  readonly now: () => number
  readonly elapsedMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

export interface HostPacing {
  /**
   * Sends when the host’s pace allows, and listens to the answer. A request that was refused more often (`tries` so far) goes first. At the end of
   * the run everybody is let go.
   */
  readonly send: (go: () => Promise<HttpOutcome>, tries: number) => Promise<HttpOutcome>
  /** True of a host that has limited everybody, or kept everybody waiting, for so long that one try of each target is enough. */
  readonly servesNobody: () => boolean
}

/** One for each host, by its origin. */
export type HostPacingOf = (origin: string) => HostPacing

/** Paces the requests of many targets by the origin that they go to. */
export function makeHostPacing(clock: PacingClock): HostPacingOf {
  const known = new Map<string, HostPacing>()
  return (origin) => {
    const hostPacing = known.get(origin) ?? pacingTowards(clock)
    known.set(origin, hostPacing)
    return hostPacing
  }
}

interface Waiting {
  readonly tries: number
  readonly go: () => void
}

interface Relation {
  inFlight: number
  /** How many may be in flight: unlimited until the host limits somebody, then half of what was too much, then one more with every success. */
  limit: number
  /** The moment before which nothing is sent. */
  heldUntilMs: number
  /** True while somebody sleeps until then. */
  isSlept: boolean
  /** When the host last served anybody. */
  servedAtMs: number
  /** Holds since then. */
  holds: number
  /** Requests that were sent since it last answered anybody, and timed out. */
  unheard: number
  /** When the first of these was sent. */
  silentSinceMs: number
  readonly waiting: Waiting[]
}

/** After a hold those who were limited themselves must be in the queue before it moves. In milliseconds. */
const QUEUEING_MS = 25

/** A host that serves nobody after so many holds limits everybody: each is told so, and nobody waits for the others any more. */
const MOST_HOLDS = 4

/** So many time-outs over so many milliseconds, and not one answer: it is the host that is silent, and not a moment of it. */
const SILENCE = { requests: 12, lastsMs: 20_000 } as const

function pacingTowards(clock: PacingClock): HostPacing {
  const relation: Relation = {
    ...{ inFlight: 0, limit: Infinity, heldUntilMs: 0, isSlept: false, waiting: [] },
    ...{ servedAtMs: -1, holds: 0, unheard: 0, silentSinceMs: 0 },
  }
  clock.signal.addEventListener('abort', () => move(relation, clock), { once: true })
  return {
    send: async (send, tries) => {
      await new Promise<void>((go) => {
        relation.waiting.push({ tries, go })
        move(relation, clock)
      })
      const sentAtMs = clock.elapsedMs()
      const outcome = await send()
      relation.inFlight -= 1
      hear(outcome, sentAtMs, relation, clock)
      move(relation, clock)
      return outcome
    },
    servesNobody: () => {
      const isSilent =
        relation.unheard >= SILENCE.requests && clock.elapsedMs() - relation.silentSinceMs >= SILENCE.lastsMs
      return isSilent || relation.holds > MOST_HOLDS
    },
  }
}

/** Lets go whoever may go now. */
function move(relation: Relation, clock: PacingClock): void {
  const { waiting } = relation
  while (waiting.length > 0) {
    const isOver = clock.signal.aborted
    const heldMs = relation.heldUntilMs - clock.elapsedMs()
    if (!isOver && heldMs > 0) return moveAfter(heldMs, relation, clock)
    if (!isOver && relation.inFlight >= relation.limit) return
    const mostTries = waiting.reduce((most, { tries }) => Math.max(most, tries), 0)
    const [next] = waiting.splice(
      waiting.findIndex(({ tries }) => tries === mostTries),
      1,
    )
    relation.inFlight += 1
    next?.go()
  }
}

function moveAfter(ms: number, relation: Relation, clock: PacingClock): void {
  if (relation.isSlept) return
  relation.isSlept = true
  void clock.sleep(ms).then(() => {
    relation.isSlept = false
    move(relation, clock)
  })
}

function hear(outcome: HttpOutcome, sentAtMs: number, relation: Relation, clock: PacingClock): void {
  if (outcome.kind !== 'answer')
    return outcome.failure.code === TIMEOUT ? missed(sentAtMs, relation) : undefined
  relation.unheard = 0
  const nowMs = clock.elapsedMs()
  if (outcome.status < 300) {
    relation.servedAtMs = nowMs
    relation.holds = 0
    relation.limit += 1
  }
  // A spend limit is no question of pacing: it says so itself.
  if (outcome.status !== 429 || outcome.headers['x-should-retry'] === 'false') return
  relation.limit = Math.max(1, Math.floor(Math.min(relation.limit, relation.inFlight + 1) / 2))
  const waitMs = retryAfterMs(outcome, clock.now()) ?? ceilingMs(relation.holds + 1)
  // Whoever was served meanwhile shows that the limit is one key's own; and an hour's wait is a quota, for which nobody else waits.
  const isOfTheHost = relation.servedAtMs < sentAtMs && waitMs <= BACKOFF.capMs
  if (isOfTheHost) hold(relation, sentAtMs, nowMs + waitMs + QUEUEING_MS)
}

function missed(sentAtMs: number, relation: Relation): void {
  if (relation.unheard === 0) relation.silentSinceMs = sentAtMs
  relation.unheard += 1
}

/** Those who were sent before the last hold ended tell of the same limit once more. */
function hold(relation: Relation, sentAtMs: number, untilMs: number): void {
  if (sentAtMs >= relation.heldUntilMs) relation.holds += 1
  if (relation.holds <= MOST_HOLDS) relation.heldUntilMs = Math.max(relation.heldUntilMs, untilMs)
}
