// Lines that all targets of a run share: what is opened to an origin for one of them is used again by the others.
import { openLine, type Line, type OpenLine } from './line.ts'

export interface SharedLines {
  /** As `openLine`, for routes that differ only by their origin. Closing such a line leaves it open for the others. */
  readonly open: OpenLine
  readonly close: () => Promise<void>
}

/** At most `most` connections stand to one origin at a time. */
export function shareLines(most: number): SharedLines {
  const lines = new Map<string, Line>()
  return {
    open: (route, origin, count, attemptSignal) => {
      const known = lines.get(origin)
      if (known !== undefined) return again(known)
      const line = openLine(route, origin, count, attemptSignal, most)
      lines.set(origin, line)
      return { ...line, close: leftOpen }
    },
    close: async () => {
      await Promise.all([...lines.values()].map((line) => line.close()))
    },
  }
}

function again(line: Line): Line {
  return { ...line, greeted: atOnce, asked: atOnce, close: leftOpen, reused: true }
}

const atOnce = (): Promise<void> => Promise.resolve()
const leftOpen = atOnce
