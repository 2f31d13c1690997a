// Lines that all targets of a run share: what is opened to an origin for one of them is used again by the others.
import { openLine, type Line, type OpenLine } from '../probes/line.ts'
import { countLosses, type Losses } from './losses.ts'
import type { ConnectionObservation, HttpOutcome, NetworkFailure } from '../probes/observation.ts'

export interface SharedLines {
  /**
   * Opens lines as `openLine` does, for routes that differ only by their origin and targets that give an attempt the same time.
   * Closing such a line leaves it open for the others.
   */
  readonly within: (timeoutMs: number) => OpenLine
  readonly close: () => Promise<void>
}

interface SharedLine {
  readonly line: Line
  readonly losses: Losses
}

/** At most `most` connections stand to one origin at a time. */
export function shareLines(most: number, elapsedMs: () => number): SharedLines {
  const lines = new Map<string, SharedLine>()
  return {
    within: (timeoutMs) => (route, origin, count, attemptSignal) => {
      const key = `${timeoutMs} ${origin}`
      const known = lines.get(key)
      if (known !== undefined) return joined(known)
      const losses = countLosses(elapsedMs)
      const line = openLine(route, origin, count, attemptSignal, { most, hear: losses.hear })
      lines.set(key, { line, losses })
      return { ...line, close: atOnce }
    },
    close: async () => {
      await Promise.all([...lines.values()].map(({ line }) => line.close()))
    },
  }
}

function joined({ line, losses }: SharedLine): Line {
  const lost = losses.certain()
  if (lost?.failure !== undefined) return lostLine(lost, lost.failure)
  const judged: Line['judged'] = async (over) => {
    const wasHeard = await over
    return (wasHeard === false ? losses.latest() : undefined) ?? line.judged(over)
  }
  return { ...line, ...OPENED, judged }
}

/** Nothing is opened and nothing sent: what the others saw is told at once. */
function lostLine(observation: ConnectionObservation, failure: NetworkFailure): Line {
  const outcome: HttpOutcome = { kind: 'failure', failure: { ...failure, sharedFailure: true } }
  const client = { send: () => Promise.resolve(outcome), close: atOnce }
  return {
    ...OPENED,
    judged: () => Promise.resolve(observation),
    client: () => Promise.resolve(client),
  }
}

const atOnce = (): Promise<void> => Promise.resolve()
const OPENED = { greeted: atOnce, asked: atOnce, close: atOnce, reused: true } as const
