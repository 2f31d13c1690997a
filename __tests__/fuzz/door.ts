// The action in this very process: a host that keeps what a run writes, told as the runner's own files would hold it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door, Publication } from '../../src/publish/publication.ts'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { fairWatch } from '../support/fair-time.ts'
import { makeHost } from '../support/made-host.ts'
import type { ActionRun } from '../support/run-action.ts'

export interface DoorWorld {
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
}

/** Runs an entry in a folder of its own, which is removed afterwards. */
export async function runInProcess(
  entry: (door: Door) => Promise<number>,
  { inputs, env = {}, files = {} }: DoorWorld,
): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    const workspace = join(folder, 'workspace')
    mkdirSync(workspace)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(workspace, path, '..'), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    const place = {
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'octo/shop',
    }
    return await runAt(entry, { inputs, env: { ...place, GITHUB_EVENT_NAME: 'push', ...env } }, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runAt(
  entry: (door: Door) => Promise<number>,
  { inputs, env = {} }: DoorWorld,
  folder: string,
): Promise<ActionRun> {
  const complaints: string[] = []
  const published: Publication[] = []
  const { vault: _, ...host } = makeHost({ inputs, env, cwd: join(folder, 'workspace') })
  const door: Door = {
    ...host,
    prepare: () => {},
    complain: (line) => void complaints.push(line),
    remark: ({ title, message }) => Promise.resolve(void complaints.push(`${title}: ${message}`)),
    publish: (publication) => Promise.resolve(void published.push(publication)),
  }
  const tookMs = fairWatch()
  const exitCode = await entry(door)
  const durationMs = tookMs()
  return { exitCode, durationMs, ...(await written(published, host.told, complaints, join(folder, 'temp'))) }
}

/** Escaped as the runner's toolkit does it. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

async function written(
  published: readonly Publication[],
  told: readonly string[],
  complaints: readonly string[],
  reports: string,
): Promise<Omit<ActionRun, 'exitCode' | 'durationMs'>> {
  const [only, ...more] = published
  if (only === undefined || more.length > 0) throw new Error(`published ${published.length} times`)
  const { annotations, log, outputs, summary = '' } = only
  const stdout = [
    ...told,
    ...annotations.map(
      ({ level, title, message }) => `::${level} title=${property(title)}::${data(message)}`,
    ),
    ...log.flatMap(({ title, lines }) => [
      ...(title === undefined ? [] : [`::group::${data(title)}`]),
      ...lines,
    ]),
  ].join('\n')
  const stderr = complaints.join('\n')
  const text = Array.from(await only.report('json'), (piece) =>
    typeof piece === 'string' ? piece : Buffer.from(piece).toString(),
  ).join('')
  const files = readdirSync(reports, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const)
  const texts = files.map(([, content]) => content)
  const everything = [stdout, stderr, ...Object.values(outputs), summary, text, ...texts].join('\n')
  const report = JSON.parse(text) as ReportV1
  return { stdout, stderr, outputs, summary, report, files: Object.fromEntries(files), everything }
}
