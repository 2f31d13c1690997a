// Finds the root of the git checkout around a folder.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder upwards that holds `.git`; undefined outside of a checkout. */
export function findCheckout(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findCheckout(parent)
}
