// One TCP connection out of many addresses, raced as RFC 8305 says: a dead address is never waited for.
import { connect, type Socket } from 'node:net'
import type { Address } from './dns.ts'
import { abortFailure, networkFailure } from './failure.ts'
import type { AddressTry, NetworkFailure } from './observation.ts'
import { afterReading } from './time-limit.ts'

/** "Connection Attempt Delay", RFC 8305 section 5: 250 ms recommended. */
export const ATTEMPT_DELAY_MS = 250

export interface TcpResult {
  readonly socket: Socket | undefined
  readonly tries: readonly AddressTry[]
  readonly failure: NetworkFailure | undefined
}

interface Race {
  readonly settle: (socket: Socket | undefined, failure?: NetworkFailure) => void
  readonly tries: AddressTry[]
  readonly open: Set<() => void>
  readonly settled: () => boolean
}

/** Connects to the first address that answers; a lost one starts the next at once, a silent one after 250 ms. */
export function raceAddresses(
  addresses: readonly Address[],
  port: number,
  signal: AbortSignal,
): Promise<TcpResult> {
  return new Promise((resolve) => {
    const tries: AddressTry[] = []
    const open = new Set<() => void>()
    let settled = false
    let timer: NodeJS.Timeout | undefined
    const settle: Race['settle'] = (socket, failure) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      for (const abandon of open) abandon()
      resolve({ socket, tries, failure })
    }
    const abort = (): void => settle(undefined, abortFailure('tcp', signal))
    const race: Race = { settle, tries, open, settled: () => settled }
    let at = 0
    const next = (lost?: NetworkFailure): void => {
      clearTimeout(timer)
      const address = addresses[at++]
      if (settled) return
      if (address !== undefined) {
        tryAddress(address, port, race, next)
        const begun = at
        timer = setTimeout(afterReading, ATTEMPT_DELAY_MS, () => begun === at && next())
      } else if (open.size === 0) settle(undefined, lost ?? { phase: 'tcp', code: 'ENOTFOUND', reason: '' })
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    next()
  })
}

function tryAddress(
  { address, family }: Address,
  port: number,
  race: Race,
  next: (lost?: NetworkFailure) => void,
): void {
  const startedAt = performance.now()
  const socket = connect({ host: address, port, family, noDelay: true, keepAlive: true })
  const record = (outcome: AddressTry['outcome'], code?: string): void => {
    const durationMs = performance.now() - startedAt
    race.tries.push({ address, family, outcome, durationMs, ...(code !== undefined && { code }) })
  }
  const abandon = (): void => {
    record('abandoned')
    socket.destroy()
  }
  race.open.add(abandon)
  socket.once('connect', () => {
    race.open.delete(abandon)
    record('connected')
    race.settle(socket)
  })
  // Stays for good: a socket that waits for its first user may be reset, and nobody else listens by then.
  socket.on('error', (error) => {
    if (!race.open.delete(abandon)) return
    const failure = networkFailure('tcp', error)
    record('lost', failure.code)
    socket.destroy()
    next(failure)
  })
}
