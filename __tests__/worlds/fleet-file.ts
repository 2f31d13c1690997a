// A targets file and the variables that its entries name: how every fleet of the tests is written down.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Member {
  readonly name: string
  /** The value of its variable; undefined where that is not set at all. */
  readonly credential: string | undefined
  /** Members of its entry beside name and credential. */
  readonly entry: Readonly<Record<string, unknown>>
}

export interface FleetFile {
  readonly inputs: { readonly targets: string; readonly 'allowed-hosts': string }
  readonly env: Readonly<Record<string, string>>
}

/** The variable of a member: letters, digits and underscores of its name. */
export function variableOf(name: string): string {
  return `${name.toUpperCase().replaceAll(/\W/g, '_')}_KEY`
}

/** Writes `targets.json` into the folder. */
export function writeFleet(
  folder: string,
  members: readonly Member[],
  { hosts = '127.0.0.1', defaults = {} }: { hosts?: string; defaults?: object } = {},
): FleetFile {
  const path = join(folder, 'targets.json')
  const targets = members.map(({ name, entry }) => ({ name, credential: variableOf(name), ...entry }))
  writeFileSync(path, JSON.stringify({ defaults, targets }, undefined, 1))
  const set = members.flatMap(({ name, credential }) =>
    credential === undefined ? [] : [[variableOf(name), credential] as const],
  )
  return { inputs: { targets: path, 'allowed-hosts': hosts }, env: Object.fromEntries(set) }
}

/** So many members at one endpoint, which all have the same credential: `team-0`, `team-1` … */
export function teamsAt(origin: string, credential: string, count: number, from = 0): readonly Member[] {
  return Array.from({ length: count }, (_, at) => {
    return { name: `team-${from + at}`, credential, entry: { endpoints: [origin] } }
  })
}
