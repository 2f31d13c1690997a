// Stand-ins for the actions that keep artifacts: those of one run are folders in a store.
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import type { StandIns } from './start-step.ts'

/** Artifacts of one run as folders of `store`; those in `lost` never arrive. */
export function artifacts(store: string, lost: readonly string[] = []): StandIns {
  return {
    'actions/upload-artifact': ({ name = '', path = '', overwrite }) => {
      const taken = existsSync(join(store, name)) && overwrite !== 'true'
      if (taken || !existsSync(path)) return { exitCode: 1 }
      if (!lost.includes(name)) cpSync(path, join(store, name), { recursive: true })
      return {}
    },
    // The action matches by the same library, and makes a folder for each artifact unless there is only one.
    'actions/download-artifact': ({ pattern = '', path = '' }) => {
      const found = readdirSync(store).filter((name) => matchesGlob(name, pattern))
      for (const name of found)
        cpSync(join(store, name), found.length === 1 ? path : join(path, name), { recursive: true })
      return {}
    },
  }
}
