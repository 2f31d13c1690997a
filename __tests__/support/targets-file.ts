// Targets files for tests: what one comes to, and what is said against one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fleet } from '../../src/fleet/targets/fleet.ts'
import { InputError } from '../../src/inputs/input-error.ts'
import { readFleet } from '../../src/fleet/targets/read-fleet.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { lateNames } from '../../src/inputs/names/late-names.ts'
import { makeHost, type HostWorld } from './made-host.ts'

/** Hosts that the tests' files may lead to. */
const HOSTS = 'api.anthropic.com, gateway.example'

export interface Given extends HostWorld {
  readonly text: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** The fleet that a file of this text describes. */
export function fleetOf({ text, inputs = {}, ...rest }: Given): Fleet {
  const folder = mkdtempSync(join(tmpdir(), 'targets-'))
  try {
    writeFileSync(join(folder, 'targets.yml'), text)
    return read(folder, { inputs, ...rest })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function read(folder: string, { inputs, env = {}, ...rest }: Omit<Given, 'text'>): Fleet {
  const given = { targets: 'targets.yml', 'allowed-hosts': HOSTS, ...inputs }
  const host = makeHost({ cwd: folder, ...rest, env: { GITHUB_WORKSPACE: folder, ...env }, inputs: given })
  const fleet = readFleet(host, readSettings(host), lateNames(host))
  if (fleet === undefined) throw new Error('no fleet')
  return fleet
}

/** The fault that is told of it; `accepted` where there is none. */
export function refusal(given: Given): string {
  try {
    fleetOf(given)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'accepted'
}

/** The shortest file; what is appended to it belongs to its one target. */
export const ONE = 'targets:\n  - name: shop\n'
