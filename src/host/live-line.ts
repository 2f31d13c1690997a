// The line at the end of a terminal that says what is being waited for, and since when. It is gone before anything else is printed.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { widthOf } from '../report/terminal/terminal-text.ts'
import { AWAITED, PROGRESS, WAITS, type Progress, type Wait } from '../net/waits.ts'

/** A run that ends sooner needs no line. */
const PATIENCE_MS = 400
const FRAME_MS = 100
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
/** To the start of the line, and all of it erased (ECMA-48). */
const ERASE = '\r\u001b[K'

/** The stream of a terminal. */
export type Screen = Pick<NodeJS.WriteStream, 'write' | 'columns'>

/** One line, redrawn until it is stopped. */
export interface LiveLine {
  /** Prints a whole line above it. */
  readonly print: (line: string) => void
  /** Text that must not be shown, whoever names it. */
  readonly hide: (forms: readonly string[]) => void
  /** Erases it for good. */
  readonly stop: () => void
}

/** Starts the line. Its timer never keeps the process alive. */
export function startLiveLine(screen: Screen): LiveLine {
  const watched = watchWaits()
  const hidden: string[] = []
  let frame = 0
  let isDrawn = false
  const erase = (): void => {
    if (isDrawn) screen.write(ERASE)
    isDrawn = false
  }
  const draw = (): void => {
    const text = watched.text()
    if (text === undefined || hidden.some((form) => text.toLowerCase().includes(form))) return erase()
    screen.write(`${ERASE}${fitted(`${FRAMES[frame % FRAMES.length] ?? ''} ${text}`, screen)}`)
    frame += 1
    isDrawn = true
  }
  const timer = setInterval(draw, FRAME_MS).unref()
  const stop = (): void => {
    clearInterval(timer)
    watched.end()
    process.off('exit', stop)
    erase()
  }
  process.once('exit', stop)
  return {
    print: (line) => {
      erase()
      screen.write(`${line}\n`)
    },
    hide: (forms) => void hidden.push(...forms.map((form) => form.toLowerCase())),
    stop,
  }
}

/** Leaves the last column free: a terminal may wrap after it. */
function fitted(text: string, { columns }: Screen): string {
  const room = (columns || 80) - 1
  return widthOf(text) <= room ? text : `${text.slice(0, room - 1)}…`
}

interface Watched {
  /** Undefined where there is nothing to say. */
  readonly text: () => string | undefined
  readonly end: () => void
}

function watchWaits(): Watched {
  const begun = new Map<Wait, number>()
  const startedMs = performance.now()
  let progress: Progress | undefined
  const watching = {
    start: (wait: Wait) => void begun.set(wait, performance.now()),
    asyncEnd: (wait: Wait) => void begun.delete(wait),
    ...{ end: () => {}, asyncStart: () => {}, error: () => {} },
  }
  const hear = (told: unknown): void => void (progress = told as Progress)
  WAITS.subscribe(watching)
  subscribe(PROGRESS.name, hear)
  return {
    text: () => {
      const nowMs = performance.now()
      if (nowMs - startedMs < PATIENCE_MS) return undefined
      const parts = [progressText(progress), waitText([...begun], nowMs)].filter((part) => part !== undefined)
      return parts.length === 0 ? undefined : parts.join(', ')
    },
    end: () => {
      WAITS.unsubscribe(watching)
      unsubscribe(PROGRESS.name, hear)
    },
  }
}

function progressText(progress: Progress | undefined): string | undefined {
  return progress && `${progress.done} of ${progress.total} targets done`
}

const ORDER = Object.keys(AWAITED)

/** The oldest wait of the innermost kind: a response is waited for while its connection is opened. */
function waitText(waits: readonly (readonly [Wait, number])[], nowMs: number): string | undefined {
  const [oldest] = waits.toSorted(
    ([one, oneMs], [other, otherMs]) =>
      ORDER.indexOf(one.phase) - ORDER.indexOf(other.phase) || oneMs - otherMs,
  )
  if (oldest === undefined) return undefined
  const [{ phase, whom }, sinceMs] = oldest
  return `${AWAITED[phase]} ${whom} … ${Math.floor((nowMs - sinceMs) / 1_000)} s`
}
