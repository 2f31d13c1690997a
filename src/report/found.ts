// Words for a finding in any report: its kind, and the sentence of what was found.
import type { CauseId } from '../words/causes.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import { plain, quote, say, type Phrase } from '../words/phrase.ts'
import type { EndpointResult, Failover, Remedy, TargetResult } from '../words/result.ts'
import { duration } from './one-line.ts'

/** How a row is marked. A warning without a cause is a note. */
const KINDS = ['pass', 'note', 'warn', 'fail', 'unknown', 'skip', 'crash'] as const
export type Kind = (typeof KINDS)[number]

/** The kind of row a finding is. */
export function kindOf(finding: Finding): Kind {
  return finding.status === 'warn' && causeOf(finding) === undefined ? 'note' : finding.status
}

/** The sentence beside a check's title. `all` are the findings of the same endpoint: one of them names what blocked a skip. */
export function found(finding: Finding, all: readonly Finding[]): Phrase {
  if (finding.status === 'skip') {
    const blocker = all.find(({ check }) => check === finding.blockedBy)
    return say`skipped: ${blocker?.title ?? finding.blockedBy} ${ENDED[blocker?.status ?? 'fail']}`
  }
  if (finding.status === 'unknown') return say`inconclusive: ${finding.detail}`
  if (finding.status === 'crash')
    return say`this check crashed, which is a bug in this tool; please report it: ${finding.detail}`
  return finding.detail
}

/** How a check ended that others were skipped for. */
const ENDED = {
  pass: 'passed',
  warn: 'warned',
  fail: 'failed',
  skip: 'was skipped',
  unknown: 'was inconclusive',
  crash: 'crashed',
} as const satisfies Record<Finding['status'], string>

/** A line of a report about one finding, or about all that were not asked for one reason. */
export interface Row {
  readonly kind: Kind
  readonly title: string
  readonly words: Phrase
  readonly cause: CauseId | undefined
}

/** One row a finding; what was not asked for the same reason shares one row, at the place of the first. */
export function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const together = Map.groupBy(findings, (finding) =>
    finding.status === 'skip' ? finding.blockedBy : finding,
  )
  return [...together.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [group.length > 1 ? notAsked(group, findings) : rowOf(first, findings)]
  })
}

function rowOf(finding: Finding, all: readonly Finding[]): Row {
  return { kind: kindOf(finding), title: finding.title, words: found(finding, all), cause: causeOf(finding) }
}

function notAsked(group: readonly Finding[], all: readonly Finding[]): Row {
  const [first] = group
  const why = first === undefined ? [] : found(first, all)
  const ids = group.map(({ check }) => check).join(', ')
  return { kind: 'skip', title: `${group.length} more checks`, words: say`${why} (${ids})`, cause: undefined }
}

/** How many findings of each kind an endpoint has, such as "12 passed, 1 failed, 2 skipped". */
export function tally(findings: readonly Finding[]): string {
  const counts = KINDS.map((kind) => ({
    kind,
    count: findings.filter((finding) => kindOf(finding) === kind).length,
  }))
  const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`)
  return told.length === 0 ? 'no checks' : told.join(', ')
}

const KIND_WORD = {
  pass: 'passed',
  note: 'with a note',
  warn: 'with a warning',
  fail: 'failed',
  unknown: 'inconclusive',
  skip: 'skipped',
  crash: 'crashed',
} as const satisfies Record<Kind, string>

/** A mark for each kind, for languages that have emoji. */
export const KIND_MARK = {
  pass: '✅',
  note: 'ℹ️',
  warn: '⚠️',
  fail: '❌',
  unknown: '❓',
  skip: '➖',
  crash: '🐞',
} as const satisfies Record<Kind, string>

/** All findings of all endpoints of a target. */
export function findingsOf({ endpoints }: TargetResult): readonly Finding[] {
  return endpoints.flatMap(({ findings }) => findings)
}

/** Notes of a target: what is worth reading and changes no verdict. */
export function notesOf(target: TargetResult): readonly Finding[] {
  return findingsOf(target).filter((finding) => kindOf(finding) === 'note')
}

interface Phase {
  readonly name: string
  /** For a line with all of them. */
  readonly short: string
  readonly ms: number
}

/** The phases that happened, in their order, with the words people know them by. */
export function phasesOf({ phases }: EndpointResult): readonly Phase[] {
  return Object.entries(PHASE_NAMES).flatMap(([key, [name, short]]) => {
    const ms = phases[key as keyof typeof PHASE_NAMES]
    return ms === undefined ? [] : [{ name, short, ms }]
  })
}

const PHASE_NAMES = {
  dnsMs: ['DNS lookup', 'DNS'],
  tcpMs: ['TCP connection', 'TCP'],
  proxyMs: ['Proxy tunnel', 'proxy'],
  tlsMs: ['TLS handshake', 'TLS'],
  firstByteMs: ['First byte of the response', 'first byte'],
  totalMs: ['Total', 'total'],
} as const satisfies Record<keyof EndpointResult['phases'], readonly [string, string]>

/** Every phase in its order, with the words for a line. */
export const PHASES = Object.entries(PHASE_NAMES).map(([key, [, short]]) => ({
  key: key as keyof typeof PHASE_NAMES,
  short,
}))

/** The experience of a client that asks the endpoints in order. */
export function failoverWords({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }: Failover): Phrase {
  const [failed, answered, took] = [primaryFailedMs, fallbackAnsweredMs, tookMs].map(duration)
  return say`Primary declared down after ${failed ?? ''}; fallback ${quote(to)} answered in ${answered ?? ''}. Both were tried in parallel, in ${took ?? ''} altogether.`
}

/** True for a remedy whose summary only repeats its first step, so that it is not said twice. */
export function repeatsFirstStep({ summary, steps: [first] }: Remedy): boolean {
  return summary === '' || (first !== undefined && plain(first) === summary)
}
