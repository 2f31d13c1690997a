// The words a run ends with, and the codes a process ends with.

/** Verdicts of a run. */
export const VERDICTS = ['healthy', 'degraded', 'broken', 'unchecked'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Process exit codes: the step passes, it fails on its verdict, the call was wrong, our own bug. */
export const EXIT = { passed: 0, failed: 1, wrongUsage: 2, ownBug: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
