// A host made for one test: its inputs, its environment, its clock, and what it was told to mask.
import { tmpdir } from 'node:os'
import type { Host } from '../../src/words/host.ts'

export interface MadeHost extends Host {
  /** Every form that was registered as a mask. */
  readonly masked: string[]
  /** Every line for whoever watches. */
  readonly told: string[]
}

export interface HostWorld extends Partial<Host> {
  readonly inputs?: Readonly<Record<string, string>>
}

/** A runner without any variables, whose clock is the machine's. */
export function makeHost({ inputs = {}, ...rest }: HostWorld = {}): MadeHost {
  const masked: string[] = []
  const told: string[] = []
  return {
    kind: 'action',
    env: {},
    cwd: tmpdir(),
    now: Date.now,
    random: () => 0.5,
    masked,
    told,
    onCancel: () => () => {},
    tell: (line) => void told.push(line),
    monotonicMs: () => performance.now(),
    input: (name) => inputs[name],
    inputNames: Object.keys(inputs),
    mask: (forms) => void masked.push(...forms),
    ...rest,
  }
}
