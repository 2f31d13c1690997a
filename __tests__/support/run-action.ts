// Starts the built action as the runner starts it, and reads everything it leaves behind.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ReportV1 } from '../../src/report/json/v1.ts'

export interface ActionRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: ReportV1
  /** Every report file, by its name. */
  readonly files: Readonly<Record<string, string>>
  /** Everything that was written anywhere but to mask lines, in one text: nothing secret may be in it. */
  readonly everything: string
  readonly durationMs: number
}

export interface ActionWorld {
  /** Inputs by their names in `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>
  /** Variables beside those the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Files of the workspace, by path; an event's payload goes into `event`. */
  readonly files?: Readonly<Record<string, string>>
  readonly event?: unknown
  /** Arguments before the script, for another build of it. */
  readonly script?: string
  /** A command, with its arguments, which starts the action in its turn. */
  readonly startedBy?: readonly string[]
  /** Is given the running process. */
  readonly watch?: (child: Pick<ChildProcess, 'kill' | 'pid' | 'stdout'>) => void
}

const ROOT = join(import.meta.dirname, '../..')
/** The folder where Node keeps what it compiled of the bundle, so that hundreds of runs do not compile it anew. */
const COMPILED = join(ROOT, 'node_modules/.cache/compiled')

/** Runs `node dist/index.js` to its end. The folder it ran in is removed afterwards. */
export async function runAction(world: ActionWorld): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'))
  try {
    return await runIn(folder, world)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, world: ActionWorld): Promise<ActionRun> {
  const env = environment(folder, world)
  const startedAt = performance.now()
  const command = [...(world.startedBy ?? []), process.execPath, world.script ?? join(ROOT, 'dist/index.js')]
  const child = spawn(command[0] ?? process.execPath, command.slice(1), {
    cwd: env['GITHUB_WORKSPACE'],
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  world.watch?.(child)
  const streams = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.stderr += text))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exitCode, ...streams, ...collect(folder, streams), durationMs: performance.now() - startedAt }
}

/** Variables that the runner sets for a step, and nothing of this machine but `PATH`. */
function environment(
  folder: string,
  { inputs, env = {}, files = {}, event }: ActionWorld,
): Record<string, string> {
  for (const name of ['temp', 'workspace']) mkdirSync(join(folder, name))
  for (const name of ['output', 'summary', 'env', 'state', 'path']) writeFileSync(join(folder, name), '')
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'workspace', path), text)
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload(event)))
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    NODE_COMPILE_CACHE: COMPILED,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'check',
    GITHUB_RUN_ID: '1',
    GITHUB_ACTOR: 'mona',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    ...Object.fromEntries(named),
    ...env,
  }
}

/** The payload of an event; nothing is hidden that a test looks for, unless it says that the repository is public. */
function payload(event: unknown = {}): unknown {
  const isMapping = typeof event === 'object' && event !== null && !Array.isArray(event)
  return isMapping ? { repository: { private: true }, ...event } : event
}

function collect(
  folder: string,
  { stdout, stderr }: { stdout: string; stderr: string },
): Pick<ActionRun, 'outputs' | 'summary' | 'report' | 'files' | 'everything'> {
  const outputText = readFileSync(join(folder, 'output'), 'utf8')
  const outputs = readOutputs(outputText)
  const summary = readFileSync(join(folder, 'summary'), 'utf8')
  const written = filesBelow(join(folder, 'temp'))
  const files = written.map((path) => [basename(path), readFileSync(path, 'utf8')] as const)
  const path = outputs['report'] ?? written.find((file) => basename(file) === 'report.json') ?? ''
  const report = JSON.parse(readFileSync(path, 'utf8')) as ReportV1
  const unmasked = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return {
    outputs,
    summary,
    report,
    files: Object.fromEntries(files),
    everything: [...unmasked, stderr, outputText, summary, ...files.map(([, text]) => text)].join('\n'),
  }
}

/** The runner's own format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]))
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
