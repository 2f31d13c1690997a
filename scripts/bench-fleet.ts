// `npm run bench:fleet`: what many targets cost, by the size of the fleet: time against the ideal, memory, processor time, and what is written.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runAction } from './bench/commands.ts'
import { startEndpoint, type Endpoint } from './bench/endpoint.ts'
import { fleetInputs } from './bench/fleet-inputs.ts'
import { lookInside } from './bench/look.ts'
import { median } from './bench/median.ts'
import { makeWorld, type World } from './bench/world.ts'

const HELP = `npm run bench:fleet -- [--sizes LIST] [--concurrency N] [--rtt MS] [--runs N]
  --sizes LIST             targets, comma-separated (default 1,10,100,200,1000)
  --concurrency N          targets at once (default 16)
  --rtt MS                 round trip to the simulated endpoint (default 100)
  --runs N                 runs of each size, of which the medians are told (default 3)
  --dist FOLDER            another build of the action (default dist/)
Against an endpoint that already runs (scripts/bench/far-endpoint.ts --keys N), in whatever network delays it:
  --endpoint-address A --endpoint-port P --ca FILE
`

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10,100,200,1000' },
    concurrency: { type: 'string', default: '16' },
    rtt: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
    'endpoint-address': { type: 'string' },
    'endpoint-port': { type: 'string', default: '443' },
    ca: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    help: { type: 'boolean', default: false },
  },
})

interface Cost {
  readonly targets: number
  readonly wallMs: number
  readonly cpuMs: number
  readonly rssMb: number
  readonly summaryKib: number
  readonly reportKib: number
}

function measure(world: World, endpoint: Endpoint, targets: number): Cost {
  const inputs = fleetInputs(world, targets, Number(values.concurrency))
  const runs = Number(values.runs)
  const reportDir = join(world.folder, `report-${targets}`)
  const walls: number[] = []
  const look = lookInside(world, runs, (preload) => {
    const env = { ...preload.env, ...inputs, 'INPUT_REPORT-DIR': reportDir }
    const ran = runAction(world, endpoint, { ...preload, env })
    walls.push(ran.durationMs)
    return ran
  })
  return {
    ...{ targets, wallMs: median(walls), cpuMs: look.cpuMs, rssMb: look.rssMb },
    summaryKib: readFileSync(join(world.folder, 'summary')).length / 1024,
    reportKib: statSync(join(reportDir, 'report.json')).size / 1024,
  }
}

const COLUMNS = [
  'targets',
  'wall ms',
  'of the ideal',
  'cpu ms',
  'cpu ms each',
  'peak MB',
  'summary KiB',
  'report KiB',
]

function print(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(12)).join(' ')}\n`)
}

/** The ideal: the time of a fleet of one, as often as rounds are needed. */
function tell({ targets, wallMs, cpuMs, rssMb, summaryKib, reportKib }: Cost, oneMs: number): void {
  const rounds = Math.ceil(targets / Number(values.concurrency))
  const ideal = (wallMs / (oneMs * rounds)).toFixed(2)
  const whole = [rssMb, summaryKib, reportKib].map((figure) => figure.toFixed(0))
  print([targets, wallMs.toFixed(0), ideal, cpuMs.toFixed(0), (cpuMs / targets).toFixed(1), ...whole])
}

async function findEndpoint(world: World, keys: number): Promise<Endpoint> {
  const { 'endpoint-address': address, 'endpoint-port': port, ca } = values
  if (address === undefined)
    return startEndpoint({ rttMs: Number(values.rtt), caFile: join(world.folder, 'ca.pem'), keys })
  if (ca === undefined) throw new Error('--endpoint-address needs --ca FILE')
  return { address, port: Number(port), caFile: ca, way: `at ${address}`, close: () => {} }
}

async function bench(world: World): Promise<void> {
  const sizes = values.sizes.split(',').map(Number)
  const endpoint = await findEndpoint(world, Math.max(...sizes))
  try {
    process.stdout.write(`The far end is ${endpoint.way}\n`)
    print(COLUMNS)
    const oneMs = measure(world, endpoint, 1).wallMs
    for (const size of sizes) tell(measure(world, endpoint, size), oneMs)
  } finally {
    endpoint.close()
  }
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
