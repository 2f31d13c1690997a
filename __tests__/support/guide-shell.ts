// A shell in which the commands of the guide meet a simulated world under the names that they use.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenWorld } from '../worlds/world.ts'

const CLI = join(import.meta.dirname, '../../dist/cli/index.js')

export interface Typed {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

/** Inputs that the guide's reader gives as variables; the others lead into the world, and become flags. */
const VARIABLES: Readonly<Record<string, string>> = {
  'api-key': 'ANTHROPIC_API_KEY',
  endpoints: 'ANTHROPIC_BASE_URL',
  proxy: 'HTTPS_PROXY',
}

/**
 * Types a command in bash. `npx` starts the built CLI with the flags that lead into the world, and curl reads the same from its
 * configuration file. The key is typed, too: a command may read it from its input.
 */
export async function typeInto(
  { inputs, env }: Pick<OpenWorld, 'inputs' | 'env'>,
  folder: string,
  command: string,
): Promise<Typed> {
  const given = Object.entries(inputs).flatMap(([name, text]) =>
    VARIABLES[name] === undefined ? [] : [[VARIABLES[name], text] as const],
  )
  layOut(folder, inputs)
  const child = spawn('bash', ['-c', command], {
    cwd: folder,
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      CURL_HOME: folder,
      ...Object.fromEntries(given),
      ...env,
    },
  })
  const heard = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text))
  child.stdin.on('error', () => {}).end(`${inputs['api-key'] ?? ''}\n`)
  const [code] = (await once(child, 'close')) as [unknown]
  return { code, ...heard }
}

function layOut(folder: string, inputs: OpenWorld['inputs']): void {
  const flags = Object.entries(inputs).filter(([name]) => VARIABLES[name] === undefined)
  const words = flags.flatMap(([name, text]) => [`--${name}`, text]).map((word) => `'${word}'`)
  const start = `exec '${process.execPath}' '${CLI}' "$@"`
  const npx = ['#!/bin/sh', '[ "$1" = claude-preflight ] && shift || exit 127']
  npx.push(`[ "$1" = explain ] && ${start}`, `${start} ${words.join(' ')}`)
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'bin/npx'), `${npx.join('\n')}\n`)
  chmodSync(join(folder, 'bin/npx'), 0o755)
  writeFileSync(join(folder, '.curlrc'), curlConfiguration(inputs))
}

function curlConfiguration(inputs: OpenWorld['inputs']): string {
  const { 'connect-to': to = '', 'ca-certificates': roots = '' } = inputs
  const ways = to.split('\n').filter(Boolean)
  const lines = ways.map((way) => `connect-to = "${way}"`)
  return [...lines, ...(roots === '' ? [] : [`cacert = "${roots}"`]), ''].join('\n')
}
