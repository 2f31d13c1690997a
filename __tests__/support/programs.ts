// Programs that a machine may lack: what needs one is skipped there, by name, and runs in the gate, which installs them.
import { spawnSync } from 'node:child_process'

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** `test` where all of them are here, else one that is skipped. */
export function testWith(...programs: readonly string[]): typeof test.skip {
  return programs.every(isInstalled) ? test : test.skip
}
