// The progress of a fleet, line by line while it runs: what is not healthy at once, and from time to time how far it is.
import type { TargetResult } from '../words/result.ts'
import type { Verdict } from '../words/verdict.ts'
import { titleOf, VERDICT_SIGN, VERDICT_WORD } from '../report/headline.ts'
import { logText } from '../report/one-line.ts'
import { PROGRESS } from '../net/waits.ts'

/** Milliseconds between two lines about the whole. */
const PAUSE_MS = 5_000
/** More targets than these are told by the summary alone. */
const MOST_TOLD = 100

interface Progress {
  readonly tell: (done: TargetResult) => void
}

/** Says nothing of a fleet that is healthy and done within a pause. */
export function watchProgress(
  total: number,
  { tell }: { readonly tell: (line: string) => void },
  { elapsedMs }: { readonly elapsedMs: () => number },
): Progress {
  const counts = { healthy: 0, degraded: 0, broken: 0, unchecked: 0 }
  let told = 0
  let nextMs = elapsedMs() + PAUSE_MS
  let done = 0
  PROGRESS.publish({ done, total })
  return {
    tell: (target) => {
      counts[target.verdict] += 1
      PROGRESS.publish({ done: (done += 1), total })
      if (target.verdict !== 'healthy' && (told += 1) <= MOST_TOLD) tell(lineOf(target))
      if (elapsedMs() < nextMs) return
      nextMs = elapsedMs() + PAUSE_MS
      tell(soFar(counts, total))
    },
  }
}

function lineOf(target: TargetResult): string {
  const cause = target.diagnosis === undefined ? '' : ` (${target.diagnosis.cause})`
  return `${VERDICT_SIGN[target.verdict]} ${logText(target.name)}: ${VERDICT_WORD[target.verdict]}${cause}: ${titleOf(target)}`
}

function soFar(counts: Readonly<Record<Verdict, number>>, total: number): string {
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const words = Object.entries(counts).filter(([, count]) => count > 0)
  return `${done} of ${total} targets: ${words.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`
}
