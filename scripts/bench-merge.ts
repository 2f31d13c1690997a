// `npm run bench:merge`: what merging the reports of many shards costs, against a bare Node that only parses the same files.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ReportV1 } from '../src/report/json/v1.ts'
import { runAction, runMerge, runParsing } from './bench/commands.ts'
import { startEndpoint } from './bench/endpoint.ts'
import { fleetInputs } from './bench/fleet-inputs.ts'
import { lookInside } from './bench/look.ts'
import { median } from './bench/median.ts'
import { makeWorld, type World } from './bench/world.ts'

const HELP = `npm run bench:merge -- [--shards N] [--targets N] [--runs N]
  --shards N               reports (default 100)
  --targets N              targets in each report (default 100)
  --runs N                 paired runs, of which the medians are told (default 5)
  --dist FOLDER            another build of the action (default dist/)
`

const { values } = parseArgs({
  options: {
    shards: { type: 'string', default: '100' },
    targets: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    help: { type: 'boolean', default: false },
  },
})

const [shards, targets, runs] = [values.shards, values.targets, values.runs].map(Number) as [
  number,
  number,
  number,
]

/** One real report of so many targets. */
async function checked(world: World): Promise<ReportV1> {
  const endpoint = await startEndpoint({ rttMs: 0, caFile: join(world.folder, 'ca.pem'), keys: targets })
  const reportDir = join(world.folder, 'report')
  const env = { ...fleetInputs(world, targets, 16), 'INPUT_REPORT-DIR': reportDir }
  try {
    runAction(world, endpoint, { args: [], env })
    return JSON.parse(readFileSync(join(reportDir, 'report.json'), 'utf8')) as ReportV1
  } finally {
    endpoint.close()
  }
}

/** The same report for every shard, under names of its own, as the artifacts of a matrix lie there. */
function writeShards(world: World, report: ReportV1): string {
  const reports = join(world.folder, 'reports')
  const fleet = { targets: shards * targets, digest: 'f'.repeat(64) }
  for (let at = 0; at < shards; at += 1) {
    const folder = join(reports, `claude-preflight-shard-${at + 1}`)
    mkdirSync(folder, { recursive: true })
    const own = report.targets.map((target) => ({ ...target, name: `${target.name} of ${at + 1}` }))
    const positions = own.map((_, place) => at * targets + place)
    const shard = { index: at + 1, count: shards, positions, fleet }
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...report, targets: own, shard }))
  }
  return reports
}

async function bench(world: World): Promise<void> {
  const reports = writeShards(world, await checked(world))
  const inputs = { INPUT_REPORTS: reports, INPUT_SHARDS: String(shards) }
  const merged: number[] = []
  const parsed: number[] = []
  const look = lookInside(world, runs, ({ args, env }) => {
    parsed.push(runParsing(reports).durationMs)
    const ran = runMerge(world, { args, env: { ...env, ...inputs } })
    merged.push(ran.durationMs)
    return ran
  })
  const one = statSync(join(reports, 'claude-preflight-shard-1', 'report.json')).size
  const mib = ((one * shards) / 1_048_576).toFixed(0)
  const ratio = (median(merged) / median(parsed)).toFixed(1)
  process.stdout.write(`${shards} reports of ${targets} targets, ${mib} MiB
merge            ${median(merged).toFixed(0)} ms, at most ${look.rssMb.toFixed(0)} MB
parsing alone    ${median(parsed).toFixed(0)} ms
ratio            ${ratio}
summary          ${(statSync(join(world.folder, 'summary')).size / 1024).toFixed(0)} KiB
`)
}

if (values.help) process.stdout.write(HELP)
else {
  const world = makeWorld(values.dist)
  try {
    await bench(world)
  } finally {
    world.remove()
  }
}
