// From the result to everything that is written: report files, summary, annotations, outputs, log.
import { CATALOGUE } from '../diagnosis/catalogue.ts'
import { NO_TARGET } from '../diagnosis/catalogue/entry.ts'
import type { Host } from '../words/host.ts'
import type { Door, Publication } from './publication.ts'
import { say } from '../words/phrase.ts'
import { annotations } from '../report/annotations.ts'
import { jobSummary, reportMarkdown } from '../report/job-summary.ts'
import { reportText, targetText, type TargetText } from '../report/json/text.ts'
import { logLines } from '../report/log.ts'
import { outputs } from '../report/outputs.ts'
import { terminalText } from '../report/terminal.ts'
import { resultWithoutRun } from '../report/without-run.ts'
import { reportFolder, writeWhole } from './report-files.ts'
import type { Remedy, RunResult } from '../words/result.ts'
import { runContext } from '../inputs/circumstances.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import type { Settings } from '../words/settings.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'

type Wanted = Pick<Settings, 'formats' | 'reportDir' | 'summary'>

const EVERYTHING: Wanted = { formats: new Set(['json', 'md']), reportDir: undefined, summary: true }

/** A result, and the JSON of its targets where that was written, and scrubbed, already. */
export interface Printable {
  readonly result: RunResult
  readonly targetTexts?: readonly TargetText[] | undefined
}

/** Writes the report files and hands the rest to the host. The last scrubbing of whole secrets happens here. */
export async function publish(
  { result, targetTexts }: Printable,
  wanted: Wanted,
  host: Door,
  { whole }: Scrubber,
): Promise<void> {
  const pretty = result.targets.length === 1
  const texts = targetTexts ?? result.targets.map((target) => targetText(target, whole, pretty))
  const json = (): Iterable<TargetText> => reportText(result, texts, whole)
  const paths = writeReports(result, json, wanted, host, whole)
  const publication: Publication = {
    summary: wanted.summary ? whole(jobSummary(result)) : undefined,
    annotations: annotations(result).map((one) => ({
      ...one,
      title: whole(one.title),
      message: whole(one.message),
    })),
    outputs: Object.fromEntries(
      Object.entries(outputs(result, paths)).map(([name, value]) => [name, whole(value)]),
    ),
    log: logLines(result).map(({ lines, ...part }) => ({ ...part, lines: lines.map(whole) })),
    json,
    text: (options) => whole(terminalText(result, options)),
  }
  await host.publish(publication)
}

/** Renders a result for nobody: what is compiled while there is nothing else to do need not be compiled when everybody waits. */
export function rehearse(result: RunResult): void {
  for (const target of result.targets) targetText(target, (text) => text, true)
  reportMarkdown(result)
  jobSummary(result)
  annotations(result)
  logLines(result)
  outputs(result, { reportDir: '', report: '' })
}

/** On the runner always; in a terminal only into a folder that was asked for. */
function writeReports(
  result: RunResult,
  json: Publication['json'],
  wanted: Wanted,
  host: Host,
  whole: Scrubber['whole'],
): { reportDir: string; report: string } {
  if (host.kind === 'terminal' && wanted.reportDir === undefined) return { reportDir: '', report: '' }
  const reportDir = reportFolder(wanted.reportDir, host.cwd, host.env['RUNNER_TEMP'])
  const report = wanted.formats.has('json') ? writeWhole(reportDir, 'report.json', json()) : ''
  if (wanted.formats.has('md')) writeWhole(reportDir, 'report.md', [whole(reportMarkdown(result))])
  return { reportDir, report }
}

/** The same for a run that ended with exit code 2 (`usage`) or 3, told by one error. */
export async function publishWithoutRun(
  usage: boolean,
  words: string,
  host: Door,
  scrubber: Scrubber,
): Promise<void> {
  const result = resultWithoutRun({
    ...(usage ? usageFault(words, host) : ownFault(words)),
    startedAt: new Date(host.now()).toISOString(),
    tool: { name: TOOL_NAME, version: VERSION },
    run: runContext(host.kind, host.env),
  })
  await publish({ result }, EVERYTHING, host, scrubber)
}

type Fault = Pick<Parameters<typeof resultWithoutRun>[0], 'cause' | 'title' | 'explanation' | 'remedy'>

function usageFault(words: string, host: Host): Fault {
  const entry = CATALOGUE['config.invalid-input']
  return {
    cause: 'config.invalid-input',
    title: entry.title,
    explanation: say`${words}`,
    remedy: entry.remedy({ ...NO_TARGET, host: host.kind }),
  }
}

const REPORT_IT: Remedy = {
  summary: 'Report this fault of the tool; nothing here says that your key is bad.',
  steps: [
    say`Run it again: a second run may get through.`,
    say`Open an issue of this action with the line above; it holds no secret.`,
  ],
  commands: [],
  links: [],
}

function ownFault(words: string): Fault {
  return {
    cause: undefined,
    title: 'a fault of this tool itself ended the run',
    explanation: say`This tool broke: ${words}`,
    remedy: REPORT_IT,
  }
}
