// How a job is cancelled: the runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills (ProcessInvoker.cs, as of 2026-11-22).

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** A key press reaches a program and whoever started it, which hands it on: for so many milliseconds it is one and the same. */
const ECHO_MS = 1_000

/** Calls `end` at the first of the signals, and leaves a later one to the system. Returns what takes it back. */
export function onCancel(end: () => void): () => void {
  let isOver = false
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, cancelled)
  }
  const cancelled = (): void => {
    if (isOver) return
    isOver = true
    setTimeout(release, ECHO_MS).unref()
    end()
  }
  for (const signal of SIGNALS) process.on(signal, cancelled)
  return release
}
