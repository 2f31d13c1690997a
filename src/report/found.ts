// Words for a finding in any report: its kind, and the sentence of what was found.
import type { CauseId } from '../words/causes.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import { plain, quote, say, type Phrase } from '../words/phrase.ts'
import type { EndpointResult, Failover, LeftOut, Remedy, TargetResult } from '../words/result.ts'
import { duration } from './one-line.ts'

/** Steps that a reader sees at once; the others are folded, or told on demand. */
export const MOST_STEPS = 5

/** How a row is marked, the most urgent first. A warning without a cause is a note; `none` is a question that does not apply here. */
const KINDS = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none'] as const
export type Kind = (typeof KINDS)[number]

/** The kind of row a finding is. */
export function kindOf(finding: Finding): Kind {
  if (finding.status === 'warn' && causeOf(finding) === undefined) return 'note'
  return finding.status === 'pass' && finding.applies === false ? 'none' : finding.status
}

/** True of a row that a reader must see. */
export function isUrgent(kind: Kind): boolean {
  return KINDS.indexOf(kind) <= KINDS.indexOf('note')
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

/** The rows that a reader must see, the most urgent first, and the others in their order. */
export function sortedRows(findings: readonly Finding[]): {
  readonly urgent: readonly Row[]
  readonly quiet: readonly Row[]
} {
  const all = rowsOf(findings)
  const urgent = all.filter(({ kind }) => isUrgent(kind))
  return {
    urgent: urgent.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)),
    quiet: all.filter(({ kind }) => !isUrgent(kind)),
  }
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

/** How many findings of each kind an endpoint has, such as "1 failed, 12 passed, 2 skipped"; those that were left out count too. */
export function tally(findings: readonly Finding[], leftOut: LeftOut = {}): string {
  const kept = Map.groupBy(findings, kindOf)
  const more: Readonly<Partial<Record<Kind, number>>> = leftOut
  const told = KINDS.map((kind) => ({ kind, count: (kept.get(kind)?.length ?? 0) + (more[kind] ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${KIND_WORD[kind]}`)
  return told.length === 0 ? 'no checks' : told.join(', ')
}

/** What is left out of findings, counted; `earlier` was left out before. */
export function leftOutOf(findings: readonly Finding[], earlier: LeftOut = {}): LeftOut {
  const count = (kind: keyof LeftOut): number =>
    (earlier[kind] ?? 0) + findings.filter((finding) => kindOf(finding) === kind).length
  return { pass: count('pass'), skip: count('skip'), none: count('none') }
}

const KIND_WORD = {
  fail: 'failed',
  crash: 'crashed',
  warn: 'with warnings',
  unknown: 'inconclusive',
  note: 'with notes',
  pass: 'passed',
  skip: 'skipped',
  none: 'not applicable',
} as const satisfies Record<Kind, string>

/** A mark for each kind, for languages that have emoji. */
export const KIND_MARK = {
  pass: '✅',
  note: 'ℹ️',
  warn: '⚠️',
  fail: '❌',
  unknown: '❔',
  skip: '⏭️',
  none: '➖',
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

/** The phases that happened in whole milliseconds, in their order, and the rest of the total: as they are shown they sum to it. */
export function phasesOf(endpoint: EndpointResult): readonly Phase[] {
  const { totalMs, ...parts } = endpoint.phases
  const named = Object.entries(parts).map(([key, ms]) =>
    phase(key as keyof typeof PHASE_NAMES, Math.round(ms)),
  )
  const sum = named.reduce((all, { ms }) => all + ms, 0)
  if (totalMs === undefined) return named
  const rest = Math.round(totalMs) - sum
  const [name, short] = parts.firstByteMs === undefined ? ['Other', 'other'] : ['Response body', 'body']
  const left = rest > 0 ? [{ name, short, ms: rest }] : []
  return [...named, ...left, phase('totalMs', sum + Math.max(0, rest))]
}

function phase(key: keyof typeof PHASE_NAMES, ms: number): Phase {
  const [name, short] = PHASE_NAMES[key]
  return { name, short, ms }
}

const PHASE_NAMES = {
  dnsMs: ['DNS lookup', 'DNS'],
  tcpMs: ['TCP connection', 'TCP'],
  proxyMs: ['Proxy tunnel', 'proxy'],
  tlsMs: ['TLS handshake', 'TLS'],
  firstByteMs: ['First byte', 'first byte'],
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
