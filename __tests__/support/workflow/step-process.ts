// Starts one step as the runner does: a program, its environment files, and what it wrote into them.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface StepResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Variables that the step put into the environment of the steps after it. */
  readonly exported: Readonly<Record<string, string>>
}

/** The files of docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'] as const

/** Steps end by themselves long before: past this many milliseconds one is killed, and reads as failed. */
const LONGEST_MS = 60_000

type Environment = Readonly<Record<string, string>>

/** The trace of a step that does nothing. */
export const NOTHING: StepResult = {
  exitCode: 0,
  stdout: '',
  stderr: '',
  outputs: {},
  summary: '',
  exported: {},
}

/** Runs `command` in `cwd`; nothing of this process's environment is passed but what `env` holds. */
export async function runProcess(
  command: readonly [string, ...string[]],
  cwd: string,
  env: Environment,
): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const files = Object.fromEntries(FILES.map((name) => [name, join(folder, name)])) as Record<
    (typeof FILES)[number],
    string
  >
  for (const path of Object.values(files)) writeFileSync(path, '')
  try {
    const ended = await startProcess(command, cwd, { ...env, ...files })
    const read = (name: (typeof FILES)[number]): string => readFileSync(files[name], 'utf8')
    const outputs = parsePairs(read('GITHUB_OUTPUT'))
    return {
      ...ended,
      outputs,
      summary: read('GITHUB_STEP_SUMMARY'),
      exported: parsePairs(read('GITHUB_ENV')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Ended = Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>

function startProcess(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: Environment,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { cwd, env, timeout: LONGEST_MS, killSignal: 'SIGKILL' },
      (_error, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? 1, stdout, stderr })
      },
    )
  })
}

/** `name=value` lines and `name<<DELIMITER` blocks, as the runner reads them. */
export function parsePairs(text: string): Record<string, string> {
  const form =
    /^(?<block>[^\n=]+?)<<(?<end>.+)\r?\n(?<lines>[\s\S]*?)(?:^|\n)\k<end>$|^(?<name>[^\n=]+)=(?<value>.*)$/gm
  const pairs = [...text.matchAll(form)].map(({ groups = {} }) => [
    groups['block'] ?? groups['name'] ?? '',
    groups['lines'] ?? groups['value'] ?? '',
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}
