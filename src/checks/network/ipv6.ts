// Is the IPv6 way broken while IPv4 works? Decided by a second look at each address that lost the race.
import { isIPv4 } from 'node:net'
import { isLoopbackAddress } from '../../net/addresses.ts'
import { note, pass, warn, type Answer } from '../../words/finding.ts'
import { connectedPort } from './connected-port.ts'
import { say } from '../../words/phrase.ts'
import type { AddressState } from '../../probes/second-look/addresses.ts'
import { isUnheard, TIMEOUT } from '../../probes/failure.ts'
import type { AddressTry, ConnectionObservation } from '../../probes/observation.ts'
import { ATTEMPT_DELAY_MS } from '../../probes/tcp.ts'

/** A timer of Node may fire so many milliseconds early. */
const EARLY_MS = 10
/** The kernel sends its first SYN again after 1 s (RFC 6298): silence means something only beyond that and a few round trips. */
const RESENT_MS = 1_000
const LEAST_WAIT_MS = 1_500
const ROUND_TRIPS = 3

interface Unsure {
  /** IPv6 addresses that lost against IPv4 by more than chance. */
  readonly suspects: readonly string[]
  /** How long a second look waits for each. */
  readonly waitMs: number
}

/** Addresses to look at again; none, where IPv6 worked, was never tried, or is this machine's own ::1. */
export function unsureIpv6({ address, tries }: ConnectionObservation): Unsure {
  const stood = isIPv4(address ?? '') ? tries.find(({ outcome }) => outcome === 'connected') : undefined
  if (stood === undefined) return { suspects: [], waitMs: 0 }
  const suspects = tries.filter((one) => one.family === 6 && isSuspect(one))
  return {
    suspects: suspects.map((one) => one.address),
    waitMs: Math.max(LEAST_WAIT_MS, RESENT_MS + ROUND_TRIPS * stood.durationMs),
  }
}

/** One that was begun late and let go at once has shown nothing. */
function isSuspect({ address, outcome, durationMs }: AddressTry): boolean {
  if (isLoopbackAddress(address)) return false
  return outcome === 'lost' || (outcome === 'abandoned' && durationMs >= ATTEMPT_DELAY_MS - EARLY_MS)
}

/** Undefined when the second look took nothing away from the first: no route, or nobody listened until the end. */
export function judgeIpv6(
  observation: ConnectionObservation,
  states: readonly AddressState[],
): Answer | undefined {
  const { address = '', tries } = observation
  const port = connectedPort(observation)
  const dead = states.filter((state) => state.outcome === 'failed' && !isUnheard(state.failure.code))
  const alive = states.filter(({ outcome }) => outcome === 'works')
  const evidence = {
    port,
    tries: tries.map((one) => `${one.address} ${one.code ?? one.outcome} ${Math.round(one.durationMs)} ms`),
    secondLook: states.map(lineOf),
  }
  const told = states.slice(0, 4).map(lineOf).join(', ')
  const lost4 = tries.some(({ family, outcome }) => family === 4 && outcome === 'lost')
  if (dead.length === 0)
    return alive.length === 0 || lost4
      ? undefined
      : pass(say`${address}, port ${port}; IPv6 answered at a second look: ${told}.`, evidence)
  if (alive.length > 0)
    return note(say`${address}, port ${port}; IPv6 works at some addresses only: ${told}.`, evidence)
  return warn('tcp.ipv6', say`${address}, port ${port}, works, but IPv6 fails: ${told}.`, evidence)
}

function lineOf(state: AddressState): string {
  if (state.outcome === 'works') return `${state.address} in ${Math.round(state.tcpMs ?? 0)} ms`
  if (state.outcome === 'no-route') return `${state.address} has no route from here`
  const { code } = state.failure
  return `${state.address} ${code === TIMEOUT ? 'silent' : code}`
}
