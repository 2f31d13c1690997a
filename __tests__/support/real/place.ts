// Where a real server runs: on this machine's own loopback, or within a network of its own.

export interface ServerPlace {
  /** The address that it listens on. */
  readonly address: string
  /** Started by this command; by nothing in our own network. */
  readonly enter: readonly string[]
  /** A process of that network. */
  readonly pid: number | 'self'
}

export const LOOPBACK: ServerPlace = { address: '127.0.0.1', enter: [], pid: 'self' }

/** Runs a command as nobody where we are root: for servers that refuse to be, or that hand their rights on in ways of their own. */
export const AS_NOBODY: readonly string[] =
  process.getuid?.() === 0
    ? ['setpriv', '--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups', '--']
    : []
