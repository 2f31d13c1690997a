// Writes the README's sample of output from a real run of the CLI against the simulated service; with --check only compares.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_WORLDS, openWorld } from '../src/demo/worlds.ts'
import { fenced, settleParts } from './generated-page.ts'

const CLI = join(import.meta.dirname, '../src/cli.ts')
/** The world that is shown. */
const SHOWN = 'the key was revoked'
/** Times differ from run to run. */
const VOLATILE = /^ *Connection: .*\n/gm
/** Commands and links below the steps. */
const AFTER_STEPS = /\n {5}(?:\$|https:)[\s\S]*$/

/** What the CLI prints with the key of the world in the environment; `way` leads it to the simulated service. */
function printed(key: string, way: readonly string[], cwd: string): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: cwd, ANTHROPIC_API_KEY: key }
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...way], { cwd, env }, (_error, stdout) => {
      resolve(stdout)
    })
  })
}

async function sample(): Promise<string> {
  const world = DEMO_WORLDS.find(({ heading }) => heading === SHOWN)
  if (world === undefined) throw new Error(`the demo has no world in which ${SHOWN}`)
  const folder = mkdtempSync(join(tmpdir(), 'claude-preflight-output-'))
  const { simulator, trust } = await openWorld(world)
  try {
    const roots = join(folder, 'root.pem')
    writeFileSync(roots, trust)
    const way = [
      '--connect-to',
      `api.anthropic.com:443:127.0.0.1:${simulator.port}`,
      '--ca-certificates',
      roots,
    ]
    return await printed(world.key, way, folder)
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true })
  }
}

const text = (await sample()).replaceAll(VOLATILE, '').replace(AFTER_STEPS, '').trim()
await settleParts('README.md', { output: fenced('text', `$ npx claude-preflight\n\n${text}`) })
