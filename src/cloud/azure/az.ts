// Starts the Azure CLI: by an absolute path outside of every checkout, without a shell, for a limited time.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
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
    env: { ...withoutPython(env), ...NO_EXTENSIONS, PATH: found.searchPath },
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  return heardOut(child)
}

/**
 * Extensions are programs, too, and may lie in a checkout: the CLI looks for them in these places, of which neither holds any.
 * Source: Azure/azure-cli src/azure-cli-core/azure/cli/core/extension/__init__.py. As of 2026-11-27.
 */
const NO_EXTENSIONS = {
  AZURE_EXTENSION_DIR: join(tmpdir(), 'no-azure-extensions', randomUUID()),
  AZURE_EXTENSION_DEV_SOURCES: '',
}

/** Variables that name modules which Python would load before the CLI's own. */
function withoutPython(env: CloudTools['env']): CloudTools['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^PYTHON/i.test(name)))
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

/** How long outputs may stay open behind the end of the CLI, in milliseconds. */
const LINGER_MS = 500

/** A script's own children may outlive it and keep its outputs open: these are left then. Who writes without end is not heard out. */
function heardOut(child: ChildProcess): Promise<Told> {
  const outputs = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = []
    let length = 0
    stream?.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > CAP) stream.destroy()
      else chunks.push(chunk)
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
    child.on('exit', (code) => setTimeout(() => end(code ?? undefined), LINGER_MS).unref())
    child.on('close', (code) => end(code ?? undefined))
  })
}
