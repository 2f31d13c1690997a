// From the result to everything that is written: report files, summary, annotations, outputs, log.
import { CATALOGUE } from '../diagnosis/catalogue.ts'
import { NO_TARGET } from '../diagnosis/catalogue/entry.ts'
import type { Host } from '../words/host.ts'
import type { Evidence } from '../words/evidence.ts'
import type { Door, Publication } from './publication.ts'
import { say, type Phrase } from '../words/phrase.ts'
import { annotations, type Annotation } from '../report/annotations.ts'
import { REPORT_FORMATS } from '../report/formats.ts'
import { OWN_FAULT } from '../report/headline.ts'
import { jobSummary } from '../report/summary/job-summary.ts'
import { targetText } from '../report/json/text.ts'
import type { Rendered, TargetText } from '../report/render.ts'
import { logLines } from '../report/log.ts'
import { outputs } from '../report/outputs.ts'
import { resultWithoutRun } from '../report/without-run.ts'
import { withoutNames } from '../report/without-names.ts'
import { reportFolder, writeWhole } from './report-files.ts'
import { EVERYTHING, wantedBy, type Wanted } from './wanted.ts'
import type { Remedy, RunResult } from '../words/result.ts'
import { runContext, shellHere } from '../inputs/runner/circumstances.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import type { FormatId } from '../words/format-ids.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'

/** A result, and the JSON of its targets where that was written, and scrubbed, already. */
interface Printable {
  readonly result: RunResult
  readonly targetTexts?: readonly TargetText[] | undefined
}

/** Writes the report files and hands the rest to the host. The last scrubbing of whole secrets happens here. */
export async function publish(
  { result: told, targetTexts }: Printable,
  wanted: Wanted,
  host: Door,
  scrubber: Scrubber,
): Promise<void> {
  const { whole, names } = scrubber
  const result = noted(withoutNames(told, names), told)
  const pretty = result.targets.length === 1
  const texts = targetTexts ?? result.targets.map((target) => targetText(target, whole, pretty))
  const summary = once(() => whole(jobSummary(result)))
  const rendered = { result, targetTexts: texts, summary, whole, failOn: wanted.failOn }
  const { fault, ...paths } = await writeReports(rendered, wanted, host)
  const publication: Publication = {
    summary: wanted.summary ? summary() : undefined,
    annotations: annotations(result).map((one) => ({
      ...one,
      title: whole(one.title),
      message: whole(one.message),
    })),
    outputs: { ...mapped(outputs(result, paths), whole), ...usableOutputs(told, paths, host, scrubber) },
    log: logLines(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
    report: async (format) => (await REPORT_FORMATS[format].load())(rendered),
    support: async () => {
      const { supportLines } = await import('../report/support.ts')
      return whole(supportLines(result).join('\n'))
    },
    text: async (options) => {
      const { terminalText } = await import('../report/terminal/terminal.ts')
      return whole(terminalText(result, options))
    },
  }
  await host.publish(publication)
  if (fault !== undefined) await host.remark(unwritten(fault))
}

/** A text that is made when it is first asked for. */
function once(make: () => string): () => string {
  let made: string | undefined
  return () => (made ??= make())
}

const PLACEHOLDERS: Phrase = [
  'Private names are hidden (input redact): each placeholder in square brackets stands for one name. In a command, put the real name in its place.',
]

/** Whoever runs a command must know what a placeholder is. */
function noted(result: RunResult, told: RunResult): RunResult {
  const [shown, meant] = [result, told].map(commandsIn)
  return shown === meant ? result : { ...result, notes: [...result.notes, PLACEHOLDERS] }
}

function commandsIn({ targets }: RunResult): string {
  const all = targets.flatMap(({ diagnosis }) =>
    diagnosis === undefined ? [] : [...diagnosis.remedy.commands, ...(diagnosis.reproduce ?? [])],
  )
  return all.join('\n')
}

/** Outputs that later steps use stay as they are. The runner shows what those steps are given: there its log hides the endpoint. */
function usableOutputs(
  result: RunResult,
  paths: Parameters<typeof outputs>[1],
  host: Host,
  { usable, names }: Scrubber,
): Readonly<Record<string, string>> {
  const {
    'healthy-endpoint': endpoint,
    'report-dir': reportDir,
    report,
  } = mapped(outputs(result, paths), usable)
  if (endpoint !== undefined && names.hide(endpoint) !== endpoint) host.mask([endpoint])
  return { 'healthy-endpoint': endpoint ?? '', 'report-dir': reportDir ?? '', report: report ?? '' }
}

function mapped(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

/** Renders a result for nobody: what is compiled while there is nothing else to do need not be compiled when everybody waits. */
export async function rehearse(
  told: RunResult,
  { formats, failOn }: Wanted,
  { whole, names }: Scrubber,
): Promise<void> {
  const result = withoutNames(told, names)
  const targetTexts = result.targets.map((target) => targetText(target, whole, true))
  const summary = once(() => whole(jobSummary(result)))
  summary()
  annotations(result)
  logLines(result)
  outputs(result, { reportDir: '', report: '' })
  for (const id of formats) {
    const render = await REPORT_FORMATS[id].load()
    Array.from(render({ result, targetTexts, summary, whole, failOn }))
  }
}

interface Written {
  /** Empty where nothing was to be written, or could be. */
  readonly reportDir: string
  readonly report: string
  /** The system's code of what went wrong. */
  readonly fault?: string
}

/** On the runner always; in a terminal only into a folder that was asked for. A full disk or a folder in the way costs files, and no diagnosis. */
async function writeReports(rendered: Rendered, wanted: Wanted, host: Host): Promise<Written> {
  if (host.kind === 'terminal' && wanted.reportDir === undefined) return { reportDir: '', report: '' }
  const paths = new Map<FormatId, string>()
  let reportDir = ''
  try {
    reportDir = reportFolder(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP'])
    for (const id of wanted.formats) {
      const { file, load } = REPORT_FORMATS[id]
      const render = await load()
      paths.set(id, writeWhole(reportDir, file, render(rendered)))
    }
    return { reportDir, report: paths.get('json') ?? '' }
  } catch (error) {
    return { reportDir, report: paths.get('json') ?? '', fault: codeOf(error) }
  }
}

/** The code of a failed call of the system. Throws on whatever else it is. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) return String(error.code)
  throw error
}

function unwritten(fault: string): Annotation {
  const message = `Not every report file could be written (${fault}). The verdict stands; choose another folder with report-dir.`
  return { level: 'warning', title: 'Report files', message }
}

/** The same for a run that ended with exit code 2 (`usage` names the input, what is wrong with it and what it accepts) or 3, told by one error. */
export async function publishWithoutRun(
  usage: Evidence | undefined,
  words: string,
  host: Door,
  scrubber: Scrubber,
): Promise<void> {
  const result = resultWithoutRun({
    ...(usage === undefined ? ownFault(words) : usageFault(usage, words, host)),
    startedAt: new Date(host.now()).toISOString(),
    tool: { name: TOOL_NAME, version: VERSION },
    run: runContext(host.kind, host.env),
  })
  // Where a bug of ours broke the run, the folder that was asked for may be what broke it.
  await publish({ result }, usage === undefined ? EVERYTHING : wantedBy(host), host, scrubber)
}

type Fault = Pick<Parameters<typeof resultWithoutRun>[0], 'cause' | 'title' | 'explanation' | 'remedy'>

function usageFault(usage: Evidence, words: string, host: Host): Fault {
  const entry = CATALOGUE['config.invalid-input']
  const facts = { ...NO_TARGET, host: host.kind, shell: shellHere(host), evidence: usage }
  return {
    cause: 'config.invalid-input',
    title: entry.title(facts),
    explanation: [...say`${words}`, ' ', ...entry.explanation(facts)],
    remedy: entry.remedy(facts),
  }
}

const REPORT_IT: Remedy = {
  summary: OWN_FAULT.summary,
  steps: [
    say`Run it again: a second run may work.`,
    say`Report the bug with the line above; it contains no secret.`,
  ],
  commands: [],
  links: [],
}

function ownFault(words: string): Fault {
  return {
    cause: undefined,
    title: OWN_FAULT.title,
    explanation: say`This tool crashed: ${words}`,
    remedy: REPORT_IT,
  }
}
