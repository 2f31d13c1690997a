// Manners towards one host that many targets share: when it limits one of them the others slow down, instead of being limited too.
import type { HttpOutcome } from '../probes/observation.ts'
import { BACKOFF, ceilingMs } from './backoff.ts'
import { retryAfterMs } from './retry-after.ts'

/** The parts of a run's clock that are needed here. Milliseconds. */
export interface MannersClock {
  readonly now: () => number
  readonly elapsedMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

export interface Manners {
  /**
   * Sends when it is polite to, and listens to what is answered. Who was refused more often (`tries` so far) goes first. At the end of
   * the run everybody is let go.
   */
  readonly send: (go: () => Promise<HttpOutcome>, tries: number) => Promise<HttpOutcome>
}

/** One for each host, by its origin. */
export type MannersOf = (origin: string) => Manners

export function makeManners(clock: MannersClock): MannersOf {
  const known = new Map<string, Manners>()
  return (origin) => {
    const manners = known.get(origin) ?? mannersTowards(clock)
    known.set(origin, manners)
    return manners
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
  /** Nobody sends before this moment. */
  heldUntilMs: number
  /** True while somebody sleeps until then. */
  isSlept: boolean
  /** When the host last served anybody. */
  servedAtMs: number
  /** Holds since then. */
  holds: number
  readonly waiting: Waiting[]
}

/** After a hold those who were limited themselves must be in the queue before it moves. In milliseconds. */
const QUEUEING_MS = 25

/** A host that serves nobody after so many holds limits everybody: each is told so, and nobody waits for the others any more. */
const MOST_HOLDS = 4

function mannersTowards(clock: MannersClock): Manners {
  const relation: Relation = {
    ...{
      inFlight: 0,
      limit: Infinity,
      heldUntilMs: 0,
      isSlept: false,
      servedAtMs: -1,
      holds: 0,
      waiting: [],
    },
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
  }
}

/** Lets go whoever may go now. */
function move(relation: Relation, clock: MannersClock): void {
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

function moveAfter(ms: number, relation: Relation, clock: MannersClock): void {
  if (relation.isSlept) return
  relation.isSlept = true
  void clock.sleep(ms).then(() => {
    relation.isSlept = false
    move(relation, clock)
  })
}

function hear(outcome: HttpOutcome, sentAtMs: number, relation: Relation, clock: MannersClock): void {
  if (outcome.kind !== 'answer') return
  const nowMs = clock.elapsedMs()
  if (outcome.status < 300) {
    relation.servedAtMs = nowMs
    relation.holds = 0
    relation.limit += 1
  }
  // A spend limit is no question of manners: it says so itself.
  if (outcome.status !== 429 || outcome.headers['x-should-retry'] === 'false') return
  relation.limit = Math.max(1, Math.floor(Math.min(relation.limit, relation.inFlight + 1) / 2))
  const waitMs = retryAfterMs(outcome, clock.now()) ?? ceilingMs(relation.holds + 1)
  // Whoever was served meanwhile shows that the limit is one key's own; and an hour's wait is a quota, for which nobody else waits.
  const isOfTheHost = relation.servedAtMs < sentAtMs && waitMs <= BACKOFF.capMs
  if (isOfTheHost) hold(relation, sentAtMs, nowMs + waitMs + QUEUEING_MS)
}

/** Those who were sent before the last hold ended tell of the same limit once more. */
function hold(relation: Relation, sentAtMs: number, untilMs: number): void {
  if (sentAtMs >= relation.heldUntilMs) relation.holds += 1
  if (relation.holds <= MOST_HOLDS) relation.heldUntilMs = Math.max(relation.heldUntilMs, untilMs)
}
