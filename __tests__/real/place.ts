// The place a real server runs in: on this machine's own loopback, or within a network of its own.

export interface ServerPlace {
  /** The address that it listens on. */
  readonly address: string
  /** Started by this command; by nothing in our own network. */
  readonly enter: readonly string[]
  /** Started by this one, a server there does not find itself to be root: some refuse to be, or hand its rights on in ways of their own. */
  readonly enterAsNobody: readonly string[]
  /** A process of that network. */
  readonly pid: number | 'self'
}

export const IS_ROOT = process.getuid?.() === 0

/** Makes a command run as nobody, who may still write where everybody may. */
export const AS_NOBODY = [
  'setpriv',
  '--reuid',
  'nobody',
  '--regid',
  'nogroup',
  '--clear-groups',
  '--',
] as const

export const LOOPBACK: ServerPlace = {
  address: '127.0.0.1',
  enter: [],
  enterAsNobody: IS_ROOT ? AS_NOBODY : [],
  pid: 'self',
}
