// The shells that commands of a remedy are written for.

/** `sh` stands for every POSIX shell. */
export const SHELLS = ['sh', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]
