// The meaning of a host of which some addresses work and others do not.
import { CAUSE_IDS, type CauseId } from '../../words/causes.ts'
import { daysUntil } from '../../words/days.ts'
import { isLoopbackAddress } from '../../net/addresses.ts'
import type { Evidence } from '../../words/evidence.ts'
import { fail, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { say } from '../../words/phrase.ts'
import type { AddressState, AddressTable } from '../../probes/second-look/addresses.ts'
import { isUnheard } from '../../probes/failure.ts'
import { tcpCause } from '../../reading/tcp-codes.ts'
import { tlsCause } from '../../reading/tls-codes.ts'

export interface Measure {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** A certificate that ends sooner is worth a warning, where another address shows a longer one. */
  readonly expiryDays: number
  /** True where no other check judges the connection: then the table itself must say that nothing works. */
  readonly alone: boolean
}

type Failed = AddressState & { readonly outcome: 'failed' }

interface Sorted {
  readonly total: number
  readonly works: readonly AddressState[]
  readonly bad: readonly Failed[]
  /** This machine knows no way to some of them. */
  readonly isWayless: boolean
  readonly evidence: Evidence
}

/** Addresses told in the sentence itself; all of them stand in the evidence. */
const TOLD = 4

/** A host is as good as its addresses: who is led to a dead one fails, however well the others work. */
export function judgeAddresses(table: AddressTable, measure: Measure): Answer {
  const sorted = sort(table)
  const { works, bad, evidence } = sorted
  if (works.length === 0) return noneWorks(sorted, measure.alone)
  if (bad.length > 0) return someFail(sorted)
  const ending = works.filter((state) => endsSoon(state, measure))
  if (ending.length > 0 && ending.length < works.length) return someEnd(ending, sorted, measure)
  const all = works.length === 1 ? 'The only address' : `All ${works.length} addresses`
  const few = works.length < sorted.total ? ' that can be tried from here' : ''
  return pass(say`${all}${few} ${works.length === 1 ? 'answers' : 'answer'}.`, evidence)
}

/** An address that was not heard out is undecided; one without a route, and this machine's own ::1 beside a live 127.0.0.1, is no fault. */
function sort({ states, untried }: AddressTable): Sorted {
  const works = states.filter(({ outcome }) => outcome === 'works')
  const lives4 = works.some(({ family }) => family === 4)
  const failed = states.filter((state): state is Failed => state.outcome === 'failed')
  const bad = failed.filter(
    ({ address, family, failure }) =>
      !isUnheard(failure.code) && !(lives4 && family === 6 && isLoopbackAddress(address)),
  )
  const more = untried === 0 ? {} : { untried }
  const isWayless = states.some(({ outcome }) => outcome === 'no-route')
  return { total: states.length, works, bad, isWayless, evidence: { addresses: states.map(lineOf), ...more } }
}

function noneWorks({ bad, isWayless, evidence }: Sorted, alone: boolean): Answer {
  const cause = heaviest(bad)
  if (cause === undefined) {
    const untried = say`No address could be tried from this machine.`
    return alone && isWayless
      ? fail('tcp.unreachable', untried, evidence)
      : unknown(untried, undefined, evidence)
  }
  const detail = say`None of ${bad.length === 1 ? 'the addresses' : `${bad.length} addresses`} works: ${listed(bad)}.`
  return alone ? fail(cause, detail, evidence) : unknown(detail, undefined, evidence)
}

function someFail({ total, works, bad, evidence }: Sorted): Answer {
  const is6 = bad.every(({ family, failure }) => family === 6 && failure.phase === 'tcp')
  const cause = is6 && works.every(({ family }) => family === 4) ? 'tcp.ipv6' : heaviest(bad)
  const one = bad.length === 1
  const detail = say`${bad.length} of ${total} addresses ${one ? 'fails' : 'fail'}: ${listed(bad)}.`
  return warn(cause ?? 'tcp.unreachable', detail, evidence)
}

function someEnd(ending: readonly AddressState[], { total, evidence }: Sorted, { now }: Measure): Answer {
  const first = Math.min(...ending.map(({ notAfterMs = Infinity }) => notAfterMs))
  const notAfter = new Date(first).toISOString()
  const daysLeft = daysUntil(first, now)
  const names = ending.slice(0, TOLD).map(({ address }) => address)
  const detail = say`${ending.length} of ${total} addresses present a certificate that expires on ${notAfter.slice(0, 10)}, others a later one: ${names.join(', ')}.`
  return warn('tls.expiring', detail, { ...evidence, notAfter, daysLeft })
}

function endsSoon({ notAfterMs }: AddressState, { now, expiryDays }: Measure): boolean {
  return notAfterMs !== undefined && daysUntil(notAfterMs, now) < expiryDays
}

function heaviest(bad: readonly Failed[]): CauseId | undefined {
  const causes = new Set(bad.map(causeOfFailed))
  return CAUSE_IDS.find((cause) => causes.has(cause))
}

/** As the checks of port and certificate judge the one connection. */
function causeOfFailed({ failure: { phase, code }, notAfterMs }: Failed): CauseId {
  if (phase !== 'tls') return tcpCause(code) ?? 'tcp.unreachable'
  return tlsCause(code) ?? (notAfterMs === undefined ? 'tls.handshake' : 'tls.untrusted')
}

function listed(bad: readonly Failed[]): string {
  const told = bad.slice(0, TOLD).map(({ address, failure }) => `${address} (${failure.code})`)
  return `${told.join(', ')}${bad.length > TOLD ? ` and ${bad.length - TOLD} more` : ''}`
}

/** One address as a line of text: what it did, and how long each phase took. */
function lineOf(state: AddressState): string {
  const { address, tcpMs, tlsMs, notAfterMs } = state
  const parts = [
    `${address} ${wordOf(state)}`,
    ...(tcpMs === undefined ? [] : [`TCP ${Math.round(tcpMs)} ms`]),
    ...(tlsMs === undefined ? [] : [`TLS ${Math.round(tlsMs)} ms`]),
    ...(notAfterMs === undefined || Number.isNaN(notAfterMs)
      ? []
      : [`certificate until ${new Date(notAfterMs).toISOString().slice(0, 10)}`]),
  ]
  return parts.join(', ')
}

function wordOf(state: AddressState): string {
  if (state.outcome === 'works') return 'works'
  return state.outcome === 'no-route' ? 'has no route from here' : state.failure.code
}
