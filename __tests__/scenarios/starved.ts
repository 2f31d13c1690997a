// A machine that holds the action for longer than a time-out: what arrived meanwhile counts, and silence proves nothing.
import { broken, degraded, healthy, type Scenario } from '../support/scenario.ts'
import { paused } from '../worlds/paused.ts'
import { behindGateway, firstParty, scripted } from '../worlds/world.ts'

const impossible = process.platform === 'win32' ? 'Windows has no signal that stops a process' : undefined

/** Stopped for longer than the time for an attempt, in milliseconds. */
const HELD_MS = 5_000
const TIMES = { timeout: '2500ms', deadline: '25s', attempts: '1' }

/** Late enough that the stop comes before it, and so much sooner than the end of the stop that it has arrived by then. */
const SLOW = { do: 'delay', ms: 1_000 } as const

export const STARVED: readonly Scenario[] = [
  {
    id: 'starved/while the answers arrive',
    world: paused(scripted({ act: SLOW, times: 3 }), HELD_MS, ({ received }) => received().length === 3),
    inputs: TIMES,
    expect: healthy(),
  },
  {
    id: 'starved/in the middle of the handshake, and another try is made',
    world: paused(firstParty(), HELD_MS, ({ connections }) => connections() > 0),
    inputs: { ...TIMES, attempts: '3' },
    expect: healthy(),
  },
  {
    id: 'starved/while nobody answers',
    world: paused(behindGateway({ script: [{ act: { do: 'hang' } }] }), HELD_MS),
    inputs: TIMES,
    expect: degraded('run.starved', { reachable: 'unknown', findings: { 'http-reach': 'unknown' } }),
  },
  {
    id: 'starved/beyond the deadline',
    world: paused(behindGateway({ script: [{ act: { do: 'hang' } }] }), HELD_MS),
    inputs: { ...TIMES, timeout: '10s', deadline: '4s' },
    expect: degraded('run.starved', { reachable: 'unknown' }),
  },
  {
    id: 'starved/once, and another try proves the silence',
    world: paused(behindGateway({ script: [{ act: { do: 'hang' } }] }), HELD_MS),
    inputs: { ...TIMES, attempts: '2' },
    expect: broken('service.timeout'),
  },
].map((scenario) => ({ ...scenario, ...(impossible !== undefined && { impossible }) }))
