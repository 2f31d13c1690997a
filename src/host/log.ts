// The log of a step. Until something opens Node's stream for it, which takes 1.5 ms, lines are written without it.
import { writeFileSync } from 'node:fs'

const STDOUT = 1

/** The log of a step, in whole lines. */
export interface Log {
  readonly write: (lines: string) => void
  /** Opens the stream, which other writers share: from then on all lines go through it, for two ways into one pipe would mix. */
  readonly open: () => void
}

/** The log on the standard output. */
export function openLog(): Log {
  let stream: NodeJS.WriteStream | undefined
  // A reader that is gone, or a full disk, ends no run: its files and its exit code tell the same.
  const open = (): NodeJS.WriteStream => (stream ??= process.stdout.on('error', () => {}))
  return {
    open: () => void open(),
    write: (lines) => {
      if (stream !== undefined) stream.write(lines)
      // A line may have been begun: the whole of it must stand at the beginning of one.
      else if (!isWritten(lines)) open().write(`\n${lines}`)
    },
  }
}

/** False where a full non-blocking pipe took only a part, or nothing. */
function isWritten(lines: string): boolean {
  try {
    writeFileSync(STDOUT, lines)
    return true
  } catch {
    return false
  }
}
