// The inputs of a fleet that is measured: a target for each key, all of them on the one host.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fleetKey, fleetVariable } from './fleet-keys.ts'
import type { Environment, World } from './world.ts'

export function fleetInputs({ folder }: World, targets: number, concurrency: number): Environment {
  const all = Array.from({ length: targets }, (_, at) => at)
  const path = join(folder, `targets-${targets}.json`)
  const entries = all.map((at) => ({ name: `target-${at}`, credential: fleetVariable(at) }))
  writeFileSync(path, JSON.stringify({ targets: entries }))
  return {
    'INPUT_API-KEY': '',
    INPUT_TARGETS: path,
    'INPUT_ALLOWED-HOSTS': 'api.anthropic.com',
    INPUT_CONCURRENCY: String(concurrency),
    INPUT_DEADLINE: '10m',
    ...Object.fromEntries(all.map((at) => [fleetVariable(at), fleetKey(at)])),
  }
}
