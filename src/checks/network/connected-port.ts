// The port of the connection itself, which `connect-to` may have changed.
import type { ConnectionObservation } from '../../probes/observation.ts'

/** The port that was connected to: that of the address which `connect-to` names, else that of the base URL. */
export function connectedPort({ redirectedTo, port }: ConnectionObservation): number {
  return redirectedTo === undefined ? port : Number(redirectedTo.slice(redirectedTo.lastIndexOf(':') + 1))
}
