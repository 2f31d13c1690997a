// How a job is cancelled: the runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills (ProcessInvoker.cs, as of 2026-11-22).

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Calls `end` at the first of the signals, and leaves the next one to the system. Returns what takes it back. */
export function onCancel(end: () => void): () => void {
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, cancelled)
  }
  const cancelled = (): void => {
    release()
    end()
  }
  for (const signal of SIGNALS) process.on(signal, cancelled)
  return release
}
