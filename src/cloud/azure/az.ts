// Starts the Azure CLI: by an absolute path outside of every checkout, without a shell, for a limited time.
import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { findCheckout } from '../../inputs/files.ts'
import { findProgram } from '../../probes/checkout/find-program.ts'
import type { CloudTools } from '../sign-in.ts'

/** What the CLI wrote. */
export interface Told {
  /** Undefined where it was ended. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** The CLI needs one to three seconds to start, and longer where it asks for a token. */
const LIMIT_MS = 10_000

/** Bytes of either output that are kept. */
const CAP = 65_536

/** Runs the CLI; undefined where there is none. `code` is undefined when its time was over. Rejects never. */
export async function runAz(words: readonly string[], tools: CloudTools): Promise<Told | undefined> {
  const { cwd, env, signal } = tools
  const checkouts = [cwd, findCheckout(cwd) ?? cwd, env['GITHUB_WORKSPACE'] ?? cwd]
  const found = findProgram(AZ.name, env['PATH'] ?? '', checkouts)
  if (found === undefined) return undefined
  const [program, before] = AZ.started(found.program)
  const child = spawn(program, [...before, ...words], {
    // A folder that is no checkout: an old `az` looks for its modules in the current one first.
    cwd: dirname(found.program),
    env: { ...env, PATH: found.searchPath },
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  return heardOut(child)
}

/**
 * On Windows `az.cmd` starts the Python that it was installed with, and only a shell could start that file.
 * Source: Azure/azure-cli build_scripts/windows/scripts/az.cmd. As of 2026-11-27.
 */
const AZ =
  process.platform === 'win32'
    ? {
        name: 'az.cmd',
        started: (path: string) => [join(dirname(path), '..', 'python.exe'), ['-IBm', 'azure.cli']] as const,
      }
    : { name: 'az', started: (path: string) => [path, []] as const }

/** A script's own children may outlive it and keep its outputs open: these are left then. */
function heardOut(child: ChildProcess): Promise<Told> {
  const outputs = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = []
    let length = 0
    stream?.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= CAP) chunks.push(chunk)
    })
    return (): string => Buffer.concat(chunks).toString('utf8')
  })
  return new Promise((resolve) => {
    const end = (code: number | undefined): void => {
      const [stdout = '', stderr = ''] = outputs.map((read) => read())
      for (const stream of [child.stdout, child.stderr]) stream?.destroy()
      resolve({ code, stdout, stderr })
    }
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code ?? undefined))
  })
}
