// Scenarios that hide names: a company with a gateway, a second one and a proxy, and how what is told of them is looked at.
import type { Inputs, Played, Scenario } from './scenario.ts'

/** Told to hide names. */
export const ON = { redact: 'true' } as const

/** Hosts in the network of a company. */
export const OURS = 'claude-gw.acme-intern.example'
export const OTHER = 'claude-gw2.acme-intern.example'
export const PROXY = 'squid01.acme-intern.example'

/** All of such a scenario but its name. */
export interface Hiding extends Omit<Scenario, 'id' | 'inputs'> {
  readonly inputs?: Inputs
}

/** A scenario of this family, which is told to hide names. */
export function hiding(id: string, more: Hiding): Scenario {
  return { id: `redact/${id}`, ...more, inputs: { ...ON, ...more.inputs } }
}

/** What the summary must say all the same. */
export function says(...words: readonly (string | RegExp)[]): (played: Played) => void {
  return ({ run }) => {
    for (const word of words) expect(run.summary).toMatch(word)
  }
}
