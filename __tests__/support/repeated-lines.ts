// Runs the lines of curl that a report prints, as a user would paste them, and tells whether they fail as the run did.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import type { EndpointV1 } from '../../src/report/json/v1.ts'
import type { CauseId } from '../../src/words/causes.ts'
import type { OpenWorld } from '../worlds/world.ts'
import type { Played } from './scenario.ts'
import { isInstalled } from './programs.ts'

/** A line that was run. */
export interface RepeatedLine {
  readonly line: string
  /** curl's own. */
  readonly exitCode: number | null
  /** Of the last answer; undefined when there was none. */
  readonly status: number | undefined
  readonly stderr: string
}

type Before = Omit<Played, 'repeated' | 'world'>

/** Without curl no line is run. */
const HAS_CURL = isInstalled('curl')

/** Runs every line of every target, in bash, in a folder with the scenario's files. */
export async function repeatLines(
  played: Before,
  { startedBy = [] }: Pick<OpenWorld, 'startedBy'>,
): Promise<readonly RepeatedLine[]> {
  const lines = linesOf(played)
  if (!HAS_CURL || lines.length === 0 || played.scenario.door === 'merge') return []
  const folder = mkdtempSync(join(tmpdir(), 'repeated-'))
  try {
    for (const [path, text] of Object.entries(played.scenario.files ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await Promise.all(
      lines.map((line) => runLine(line, [...startedBy, 'bash', '-c', line], played, folder)),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The lines of all targets of a report, but for those in which a person must put a private name in the place of its placeholder. */
export function linesOf({ run }: Pick<Before, 'run'>): readonly string[] {
  const all = run.report.targets.flatMap(({ diagnosis }) => diagnosis?.reproduce ?? [])
  return all.filter((line) => !/\[(?:endpoint|proxy|host|address|workspace|organization)\b/.test(line))
}

/** Characters of an answer that are kept: some services never end one. */
const MOST_TOLD = 65_536

async function runLine(
  line: string,
  [program = 'bash', ...args]: readonly string[],
  played: Before,
  cwd: string,
): Promise<RepeatedLine> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, ...played.env, ...variablesFor(played) }
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const told = { stdout: '', stderr: '' }
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    if (told.stdout.length < MOST_TOLD) told.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told.stderr += text))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const statuses = [...told.stdout.matchAll(/^HTTP\/[\d.]+ (\d{3})/gm)].map(([, status]) => Number(status))
  return { line, exitCode, status: statuses.at(-1), stderr: told.stderr }
}

/** What a user's own environment holds: the key, the values of headers, the user of the proxy, and files whose paths are not shown. */
function variablesFor({ inputs, env }: Before): Record<string, string> {
  const headers = (inputs['headers'] ?? '').split('\n').map((header) => header.split(/:(.*)/s))
  const proxy = inputs['proxy'] ?? Object.entries(env).find(([name]) => /_proxy$/i.test(name))?.[1]
  const [, user = ''] = /^\w+:\/\/([^/]*)@/.exec(proxy ?? '') ?? []
  const given = Object.entries(VARIABLES).map(([variable, name]) => [variable, inputs[name]] as const)
  return {
    ...Object.fromEntries(headers.map(([name = '', value = '']) => [variableOf(name), value.trim()])),
    ...Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    PROXY_USER: decodeURIComponent(user),
  }
}

/** Variables of a line, and the inputs whose values they hold. */
const VARIABLES = {
  ANTHROPIC_API_KEY: 'api-key',
  ANTHROPIC_AUTH_TOKEN: 'auth-token',
  CA_FILE: 'ca-certificates',
  CLIENT_CERTIFICATE: 'client-certificate',
  CLIENT_KEY: 'client-key',
} as const

function variableOf(header: string): string {
  return header.trim().toUpperCase().replaceAll('-', '_') || '_'
}

/**
 * curl's exit codes for a failure before an answer, by cause. Source: libcurl-errors(3) of curl 7.88; each was seen in its scenario.
 * 5 proxy's name, 6 name, 7 connection, 28 time, 35 handshake, 52 nothing, 56 receiving (a proxy's refusal too), 58 own certificate,
 * 60 peer's certificate, 1 and 8 no HTTP, 18 part of a body, 27 more than it holds, 97 proxy's handshake, 98 client's certificate wanted. With 0
 * curl takes two lengths that contradict each other, and shows both.
 */
const EXIT_CODES: Readonly<Partial<Record<CauseId, readonly number[]>>> = {
  'dns.not-found': [6],
  'dns.failure': [6, 28],
  'dns.sinkhole': [7, 28, 35, 60],
  'tcp.refused': [7],
  'tcp.timeout': [28],
  'tcp.unreachable': [7],
  'tcp.reset': [7, 35, 56],
  'proxy.unreachable': [5, 7, 28, 35, 56, 60, 97],
  'proxy.auth': [56],
  'proxy.denied': [56],
  'proxy.at-fault': [5, 7, 28, 35, 52, 56, 60, 97],
  'proxy.required': [6, 7, 28],
  'tls.expired': [60],
  'tls.not-yet-valid': [60],
  'tls.hostname': [60],
  'tls.self-signed': [60],
  'tls.incomplete-chain': [60],
  'tls.untrusted': [60],
  'tls.intercepted': [60],
  'tls.weak': [60],
  'tls.handshake': [28, 35],
  'tls.client-certificate': [35, 56, 98],
  'clock.skew': [60],
  'service.timeout': [28],
  'service.cut': [18, 52, 56],
  'format.http': [0, 1, 8, 18, 27, 56],
  'format.stream': [18],
  'endpoint.wrong-protocol': [1, 35, 52, 56],
  'endpoint.not-an-api': [1, 28],
}

/** Scenarios in which curl is of another mind than Node and most clients, and why. */
const OF_ANOTHER_MIND: Readonly<Record<string, string>> = {
  'tls/roots: none, but the certificate of the server itself': 'curl takes a leaf for a root',
  'reports/33 path swallows packets over 12,000 bytes': 'curl writes less at a time, and its packets pass',
}

/** Why a line did not fail as the run did; undefined where it did. */
export function unlikeTheRun(
  repeated: RepeatedLine,
  played: Pick<Played, 'run' | 'scenario'>,
): string | undefined {
  const { line, exitCode, status, stderr } = repeated
  const { cause, statuses } = toldBy(line, played)
  const isAlike =
    exitCode === 0 && status !== undefined
      ? statuses.includes(status) || EXIT_CODES[cause]?.includes(0)
      : EXIT_CODES[cause]?.includes(exitCode ?? -1)
  if (isAlike || OF_ANOTHER_MIND[played.scenario.id] !== undefined) return undefined
  return `${cause}: exit ${exitCode}, status ${status}, not one of ${statuses.join()}; ${stderr.trim().split('\n')[0]}\n${line}`
}

interface ToldOfLine {
  readonly cause: CauseId
  readonly statuses: readonly number[]
}

/** The cause that a line is about, and the statuses that it may bring: the deciding one or, where none is told, those of all tries. */
function toldBy(line: string, { run }: Pick<Played, 'run'>): ToldOfLine {
  const [told] = run.report.targets.flatMap(({ diagnosis, endpoints }) =>
    diagnosis?.reproduce?.includes(line) ? [{ diagnosis, endpoints }] : [],
  )
  if (told === undefined) throw new Error('the line is of no target')
  const { endpoints, diagnosis } = told
  const findings = endpoints.flatMap((endpoint) => endpoint.findings)
  const deciding = findings.find(({ check, cause }) => check === diagnosis.explains[0] && cause !== null)
  const cause = deciding?.cause ?? diagnosis.cause
  const status = cause === 'auth.scheme' ? undefined : deciding?.evidence.status
  return { cause, statuses: status === undefined ? triedBy(endpoints, cause) : [status] }
}

/** A body that was judged before it was sent is refused when it is. */
function triedBy(endpoints: readonly EndpointV1[], cause: CauseId): readonly number[] {
  const tried = endpoints.flatMap(({ attempts }) => attempts).flatMap(({ status }) => status ?? [])
  return cause === 'format.request' ? [400] : tried
}
