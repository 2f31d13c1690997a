// A host made for one test: its inputs, its environment, its clock, and what it was told to mask.
import { tmpdir } from 'node:os'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeRegister, sealSecrets } from '../../src/secrets/vault.ts'
import type { Host, OpenHost } from '../../src/words/host.ts'

export interface MadeHost extends OpenHost {
  /** Every form that was registered as a mask. */
  readonly masked: string[]
  /** Every line for whoever watches. */
  readonly told: string[]
}

export interface HostWorld extends Partial<Omit<Host, 'env' | 'input' | 'openVault'>> {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly inputs?: Readonly<Record<string, string>>
}

/** A runner without any variables, whose clock is the machine's. */
export function makeHost({ inputs = {}, env = {}, ...rest }: HostWorld = {}): MadeHost {
  const masked: string[] = []
  const told: string[] = []
  const mask = (forms: readonly string[]): void => void masked.push(...forms)
  const sealed = sealSecrets(env, (name) => inputs[name])
  return {
    kind: 'action',
    ...sealed,
    vault: sealed.openVault(makeRegister(mask, makeScrubber([]))),
    cwd: tmpdir(),
    now: Date.now,
    random: () => 0.5,
    masked,
    told,
    onCancel: () => () => {},
    tell: (line) => void told.push(line),
    monotonicMs: () => performance.now(),
    inputNames: Object.keys(inputs),
    mask,
    ...rest,
  }
}
