// `npm run bench`: the built action in one table of ratios: against one curl on the same far endpoint, and against a bare Node; memory and sizes.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runAction, runWithoutKey } from './bench/commands.ts'
import { startEndpoint, type Endpoint } from './bench/endpoint.ts'
import { lookInside, type Look } from './bench/look.ts'
import { lossesIn, measureBuilds, tableOf } from './bench/ratios.ts'
import { makeWorld, type World } from './bench/world.ts'

const HELP = `npm run bench -- [--rtt MS] [--runs N] [--looks N]
  --rtt MS                 round trip to the simulated endpoint (default 100): in a network namespace as root on Linux with ip and socat, else by a relay
  --runs N                 paired runs (default 15, at least 10 make a median worth telling)
  --looks N                runs that are looked into for the timeline and the memory (default 5)
  --dist FOLDER            another build of the action (default dist/)
  --against FOLDER         a build to compare with, in turns on the same machine; a loss of more than a tenth ends with exit code 1
Against an endpoint that already runs (scripts/bench/far-endpoint.ts), in whatever network delays it:
  --endpoint-address A --endpoint-port P --ca FILE [--proxy URL]
`

const { values } = parseArgs({
  options: {
    rtt: { type: 'string', default: '100' },
    runs: { type: 'string', default: '15' },
    looks: { type: 'string', default: '5' },
    'endpoint-address': { type: 'string' },
    'endpoint-port': { type: 'string', default: '443' },
    ca: { type: 'string' },
    proxy: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    against: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

async function findEndpoint(world: World): Promise<Endpoint> {
  const { 'endpoint-address': address, 'endpoint-port': port, ca, proxy } = values
  if (address === undefined)
    return startEndpoint({ rttMs: Number(values.rtt), caFile: join(world.folder, 'ca.pem') })
  if (ca === undefined) throw new Error('--endpoint-address needs --ca FILE')
  return { address, port: Number(port), caFile: ca, proxy, way: `at ${address}`, close: () => {} }
}

function tell(look: Look): void {
  let before = 0
  for (const [name, atMs] of look.moments) {
    print(`  ${name}`, `${ms(atMs)}   +${(atMs - before).toFixed(0)}`)
    before = atMs
  }
  print('  peak memory (RSS, worst of the looks)', `${look.rssMb.toFixed(0)} MB`)
  print('  processor time, user and system', ms(look.cpuMs))
  for (const [name, bytes] of Object.entries(look.loaded)) print(`  loads ${name}`, kib(bytes))
  print('  loads in all', kib(Object.values(look.loaded).reduce((sum, bytes) => sum + bytes, 0)))
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(46)}${value}\n`)
}

function ms(value: number): string {
  return `${value.toFixed(0).padStart(5)} ms`
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(0).padStart(5)} KiB`
}

function tellSizes({ dist }: World): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  for (const name of files.toSorted()) print(`  dist/${name}`, kib(statSync(join(dist, name)).size))
}

async function bench(world: World): Promise<void> {
  const endpoint = await findEndpoint(world)
  const runs = Number(values.runs)
  const looks = Number(values.looks)
  const worlds = [
    world,
    ...(values.against === undefined ? [] : [{ ...world, dist: resolve(values.against) }]),
  ]
  try {
    const builds = measureBuilds(worlds, endpoint, { runs, looks })
    process.stdout.write(
      `The far end is ${endpoint.way}; medians of ${runs} rounds, all commands in turns\n\n`,
    )
    process.stdout.write(tableOf(builds))
    process.stdout.write(`\nWhere the time goes (medians of ${looks} runs with a preload that looks on)\n`)
    tell(lookInside(world, looks, (preload) => runAction(world, endpoint, preload)))
    process.stdout.write('\nWithout a key\n')
    tell(lookInside(world, looks, (preload) => runWithoutKey(world, preload)))
    process.stdout.write('\nSizes\n')
    tellSizes(world)
    for (const loss of lossesIn(builds)) {
      process.stdout.write(`\nLost against the other build: ${loss}\n`)
      process.exitCode = 1
    }
  } finally {
    endpoint.close()
  }
}

if (values.help) process.stdout.write(HELP)
else {
  const world = makeWorld(resolve(values.dist))
  try {
    await bench(world)
  } finally {
    world.remove()
  }
}
