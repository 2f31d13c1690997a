// `npm start`: the real endpoint when a key is in the environment or arguments are given, else a walk through simulated worlds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_WORLDS, openWorld, type DemoWorld } from './demo/worlds.ts'
import { endWith } from './host/end-with.ts'
import { EXIT } from './words/verdict.ts'
import { main } from './main.ts'
import { terminalHost } from './host/terminal-host.ts'
import { CREDENTIAL_VARIABLES, SECRET_SOURCES } from './secrets/sources.ts'

/** All that the simulated worlds see of the real environment: how to draw, and nothing about keys, endpoints or proxies. */
const DRAWING_VARIABLES = ['TERM', 'NO_COLOR']

const OPENING = `This demo needs no key, and nothing leaves this machine: ${DEMO_WORLDS.length} worlds with a simulated api.anthropic.com.
`

const [USUAL] = SECRET_SOURCES['api-key'].variables

const CLOSING = `To check a real key: read -rs ${USUAL} && export ${USUAL} && npm start
To use it in a workflow: see the quick start in README.md.
`

async function demonstrate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claude-preflight-demo-'))
  try {
    process.stdout.write(OPENING)
    for (const [at, world] of DEMO_WORLDS.entries()) await visit(world, at + 1, folder)
    process.stdout.write(`\n${CLOSING}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs the terminal's own engine in one world, in a folder of its own; `connect-to` and `ca-certificates` lead it there. */
async function visit(world: DemoWorld, number: number, folder: string): Promise<void> {
  process.stdout.write(`\n${headingOf(world, number)}\n\n`)
  const { simulator, trust } = await openWorld(world)
  const roots = join(folder, `root-${number}.pem`)
  writeFileSync(roots, trust)
  const way = { 'connect-to': `api.anthropic.com:443:127.0.0.1:${simulator.port}`, 'ca-certificates': roots }
  const flags = { 'api-key': world.key, ...world.flags, ...way }
  try {
    const terminal = terminalHost(drawingOnly(process.env), {
      flags,
      printing: { format: 'text', file: undefined },
    })
    const exitCode = await main({ ...terminal, cwd: folder })
    process.stdout.write(`\n  Exit code: ${exitCode}\n`)
  } finally {
    await simulator.close()
  }
}

function headingOf({ heading, flags }: DemoWorld, number: number): string {
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  const command = ['claude-preflight', ...words].join(' ')
  return `──── World ${number} of ${DEMO_WORLDS.length}: ${heading} ────\n$ ${command}`
}

function drawingOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(DRAWING_VARIABLES.map((name) => [name, env[name]]))
}

function isForReal(): boolean {
  return process.argv.length > 2 || CREDENTIAL_VARIABLES.some((name) => process.env[name]?.trim())
}

if (isForReal()) {
  await import('./cli.ts')
} else {
  await demonstrate()
  await endWith(EXIT.passed, [process.stdout, process.stderr])
}
