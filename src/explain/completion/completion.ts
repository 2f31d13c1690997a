// The scripts that complete flags in a shell.
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** Shells that there is a script for. */
export const SHELLS = Object.keys(SCRIPTS) as readonly (keyof typeof SCRIPTS)[]

/** The script for a shell; undefined for one that is not known. */
export function completionText(shell: string): string | undefined {
  const known = SHELLS.find((name) => name === shell)
  return known && SCRIPTS[known](SHELLS)
}
