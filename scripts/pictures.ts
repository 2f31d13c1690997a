// `npm run pictures`: plays each pictured world through the built action and draws its summary; with --check, says which picture is stale.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCENARIOS } from '../__tests__/scenarios/index.ts'
import { goldenSummary, withoutVolatile } from '../__tests__/support/scenario-golden.ts'
import { play } from '../__tests__/support/scenario-run.ts'
import { draw } from './pictures/browser.ts'
import { pageOf, THEMES } from './pictures/page.ts'
import { PICTURED, type PicturedWorld } from './pictures/worlds.ts'

const FOLDER = join(import.meta.dirname, '../docs/images')
const RECORD = join(FOLDER, 'drawn-from.json')

const SCREENS = {
  desktop: { width: 920, maxHeight: 1200, scale: 1 },
  phone: { width: 390, maxHeight: 1000, scale: 1.5 },
} as const

/** For each world the SHA-256 of the approved summary that its pictures show, and of each file. */
type Record = Readonly<{
  [world: string]: Readonly<{ summary: string; files: Readonly<{ [file: string]: string }> }>
}>

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

async function drawWorld({ name, scenario: id }: PicturedWorld): Promise<Record[string]> {
  const scenario = SCENARIOS.find((each) => each.id === id)
  if (!scenario) throw new Error(`there is no scenario ${id}`)
  const { run } = await play(scenario)
  const files: { [file: string]: string } = {}
  for (const theme of THEMES) {
    for (const [device, screen] of Object.entries(SCREENS)) {
      const html = await pageOf(run.summary, theme, screen.width)
      const file = `${name}-${device}-${theme}.png`
      draw(html, screen, join(FOLDER, file))
      files[file] = hash(readFileSync(join(FOLDER, file)))
    }
  }
  process.stdout.write(`${name}\n`)
  return { summary: hash(withoutVolatile(run.summary)), files }
}

async function drawAll(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const record: { [world: string]: Record[string] } = {}
  for (const world of PICTURED) record[world.name] = await drawWorld(world)
  writeFileSync(RECORD, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** Compares with the approved summaries, which the tests of the scenarios hold against the built action. */
function stale(): readonly string[] {
  const record = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Record) : {}
  const kept = new Set(Object.values(record).flatMap(({ files }) => Object.keys(files)))
  const strangers = readdirSync(FOLDER).filter((file) => file.endsWith('.png') && !kept.has(file))
  return [
    ...PICTURED.filter((world) => isStale(record[world.name], world)).map(({ name }) => name),
    ...strangers,
  ]
}

function isStale(drawn: Record[string] | undefined, { scenario }: PicturedWorld): boolean {
  if (drawn === undefined || drawn.summary !== hash(goldenSummary(scenario))) return true
  return Object.entries(drawn.files).some(([file, wanted]) => {
    const path = join(FOLDER, file)
    return !existsSync(path) || hash(readFileSync(path)) !== wanted
  })
}

if (process.argv.includes('--check')) {
  const names = stale()
  if (names.length > 0) console.error(`Stale pictures: ${names.join(', ')}; run npm run pictures`)
  process.exitCode = names.length === 0 ? 0 : 1
} else await drawAll()
