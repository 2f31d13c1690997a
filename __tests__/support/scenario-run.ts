// Plays scenarios: opens the world, starts the built action in it, gathers what both sides saw. Several at once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { watchHolds } from './fair-time.ts'
import { runAction, type ActionWorld } from './run-action.ts'
import { repeatLines } from './repeated-lines.ts'
import { complaintsAbout, expectAsTold } from './scenario-expect.ts'
import type { Inputs, Place, Played, Scenario } from './scenario.ts'
import { firstParty } from '../worlds/world.ts'
import type { OpenWorld } from '../worlds/world.ts'

/** Enough time for a busy machine; scenarios which wait for it say so. */
const PATIENT = { timeout: '8s', deadline: '20s', attempts: '2' } as const

/** `SCENARIO_SCRIPT=src/index.ts` plays the source itself, while one works on it. */
const isSource = process.env['SCENARIO_SCRIPT'] !== undefined
const DOORS = isSource
  ? { check: 'src/index.ts', merge: 'src/merge.ts' }
  : { check: 'dist/index.js', merge: 'dist/merge/index.js' }

const CREDENTIAL_INPUTS = ['api-key', 'auth-token']
const CREDENTIAL_VARIABLES = /^(?:ANTHROPIC|CLAUDE)_.*(?:KEY|TOKEN)$/

/** Plays one scenario. The world is closed afterwards and nothing stays on the disk. */
export async function play(scenario: Scenario): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  const world = await (scenario.world ?? firstParty())(folder)
  try {
    return await playIn(scenario, world, folder)
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function playIn(scenario: Scenario, world: OpenWorld, folder: string): Promise<Played> {
  const place = { folder, world: world.inputs }
  const inputs = { ...PATIENT, ...world.inputs, ...given(scenario.inputs, place) }
  const env = { ...world.env, ...given(scenario.env, place) }
  const { files = {}, event = {}, door = 'check' } = scenario
  const script = resolve(DOORS[door])
  const run = await runAction({ inputs, env, files, event, script, ...startOf(world) })
  const secrets = [...(scenario.secrets ?? credentialsIn(inputs, env)), ...(world.secrets?.() ?? [])]
  const played = { scenario, run, inputs, env, secrets, world: seen(world) }
  return { ...played, repeated: await repeatLines(played, world) }
}

/** Requests that arrived in a world until now. */
function seen(world: OpenWorld): Played['world'] {
  return {
    hosts: world.hosts,
    received: [...world.received()],
    strangers: [...world.strangers()],
    upstream: [...(world.upstream?.() ?? [])],
    identityRequests: [...(world.identityRequests?.() ?? [])],
    connections: world.connections(),
    asked: [...(world.asked?.() ?? [])],
  }
}

function startOf({ startedBy, watch }: OpenWorld): Pick<ActionWorld, 'startedBy' | 'watch'> {
  return { ...(startedBy !== undefined && { startedBy }), ...(watch !== undefined && { watch }) }
}

function given(inputs: Scenario['inputs'], place: Place): Inputs {
  return typeof inputs === 'function' ? inputs(place) : (inputs ?? {})
}

function credentialsIn(inputs: Inputs, env: Inputs): readonly string[] {
  const named = CREDENTIAL_INPUTS.map((name) => inputs[name] ?? '')
  const variables = Object.entries(env).filter(([name]) => CREDENTIAL_VARIABLES.test(name))
  return [...named, ...variables.map(([, value]) => value)].filter((value) => value.trim() !== '')
}

/** A timer that comes later than this was held up by a busy machine, and so may have been whatever the run waited for. */
const HELD_MS = 100
const MOST_TIMES = 5

/**
 * Plays a scenario once, or again where it came out otherwise than it must while the machine was held up: that proves nothing. The action
 * says so itself where it was the one that was held up.
 */
async function playFairly(scenario: Scenario): Promise<Played> {
  for (let times = 1; ; times += 1) {
    const heldMs = watchHolds()
    const played = await play(scenario)
    const held = heldMs()
    const isFair = held < HELD_MS && played.run.outputs['cause'] !== 'run.starved'
    if (times === MOST_TIMES || isFair || isAsItMust(played)) return played
    console.warn(`${scenario.id} is played again: the machine was held up for ${Math.round(held)} ms`)
  }
}

function isAsItMust(played: Played): boolean {
  try {
    expectAsTold(played)
    return complaintsAbout(played).length === 0
  } catch {
    return false
  }
}

/** Starts all of them, `atOnce` at a time in their order; each is asked for by its id. */
export function playAll(scenarios: readonly Scenario[], atOnce: number): (id: string) => Promise<Played> {
  const settled = new Map(scenarios.map(({ id }) => [id, Promise.withResolvers<Played>()]))
  for (const { promise } of settled.values()) promise.catch(() => {})
  const waiting = [...scenarios]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const scenario = next
      await playFairly(scenario).then(settled.get(scenario.id)?.resolve, settled.get(scenario.id)?.reject)
    }
  }
  for (let worker = 0; worker < atOnce; worker += 1) void work()
  return (id) => settled.get(id)?.promise ?? Promise.reject(new Error(`there is no scenario ${id}`))
}
