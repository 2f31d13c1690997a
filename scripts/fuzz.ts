// `npm run fuzz`: draws worlds, keys, answers, files and words at random, and holds what comes of them against every invariant.
import { parseArgs } from 'node:util'
import type { Failure, Kind } from '../__tests__/fuzz/kind.ts'
import { openKinds, type Turn } from '../__tests__/fuzz/kinds.ts'
import { watchNetwork } from '../__tests__/fuzz/loopback-alone.ts'

const HELP = `npm run fuzz -- [--minutes N] [--seed S] [--only KIND]
  --minutes N              time for all kinds together (default 1)
  --seed S                 the first of the seeds (default: drawn, and told)
  --only KIND              one kind, by the beginning of its name
  --path P                 with --only and --seed: the one input that a failure named
Ends with 1 where an invariant was broken: with the seed, the smallest input, and the command that plays it again.
`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    path: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

/** Engine runs that go side by side. */
const LANES = 6
/** Executions under one seed: few enough that a failure is played again within seconds. */
const BATCH = 50
/** The time in which a failure may be made smaller. */
const SHRINK_MS = 20_000
/** Seeds that one lane has for itself. */
const SEEDS = 1_000_000

const tallies = new Map<string, number>()
const failures = new Map<string, Failure>()

/** Goes on under one seed after the other until the time is over, or something failed. */
async function fuzzLane(kind: Kind, firstSeed: number, untilMs: number): Promise<void> {
  for (let seed = firstSeed; performance.now() < untilMs && !failures.has(kind.name); seed += 1) {
    const limitMs = untilMs - performance.now() + SHRINK_MS
    const { executions, failure } = await kind.check({ seed, executions: BATCH, limitMs })
    tallies.set(kind.name, (tallies.get(kind.name) ?? 0) + executions)
    if (failure === undefined || failures.has(kind.name)) continue
    failures.set(kind.name, failure)
    tell(kind.name, failure)
  }
}

async function fuzzTurn({ lanes, share }: Turn, seed: number): Promise<void> {
  const [name = ''] = lanes.map((kind) => kind.name)
  if (!name.startsWith(values.only)) return
  const ownMs = Number(values.minutes) * 60_000 * (values.only === '' ? share : 1)
  const startedAt = performance.now()
  await Promise.all(lanes.map((kind, lane) => fuzzLane(kind, seed + lane * SEEDS, startedAt + ownMs)))
  const executions = tallies.get(name) ?? 0
  const perSecond = (executions * 1_000) / (performance.now() - startedAt)
  process.stdout.write(`${name.padEnd(28)} ${executions} executions, ${perSecond.toFixed(1)} a second\n`)
}

function tell(name: string, { seed, path, input, complaints }: Failure): void {
  process.stdout.write(`
BROKEN ${name}, seed ${seed}: ${complaints}
smallest input: ${input}
again: npm run fuzz -- --only '${name}' --seed ${seed} --path ${path}

`)
}

async function fuzz(seed: number): Promise<void> {
  process.stdout.write(`seed ${seed}\n`)
  const { turns, close } = await openKinds(LANES)
  for (const turn of turns) await fuzzTurn(turn, seed)
  close()
}

async function replay(seed: number, path: string): Promise<void> {
  const { turns, close } = await openKinds(1)
  const kinds = turns.flatMap(({ lanes }) => lanes)
  for (const kind of kinds.filter(({ name }) => name === values.only)) {
    const { failure } = await kind.check({ seed, executions: BATCH, path })
    if (failure !== undefined) failures.set(kind.name, failure)
    process.stdout.write(
      failure === undefined ? 'nothing is broken\n' : `${failure.complaints}\n${failure.input}\n`,
    )
  }
  close()
}

if (values.help) process.stdout.write(HELP)
else {
  const strayed = watchNetwork()
  const seed = values.seed === undefined ? Math.floor(Math.random() * SEEDS) : Number(values.seed)
  await (values.path === undefined ? fuzz(seed) : replay(seed, values.path))
  for (const address of strayed) process.stdout.write(`BROKEN: a connection to ${address}\n`)
  process.exitCode = failures.size + strayed.size === 0 ? 0 : 1
}
