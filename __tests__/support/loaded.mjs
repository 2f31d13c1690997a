// Preloaded into a run (node --import): writes at exit the paths of all modules that it loaded from disk.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const loaded = []

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.push(fileURLToPath(new URL(url)))
    return next(url, context)
  },
})

process.once('exit', () => writeFileSync(process.env.LOADED, JSON.stringify(loaded)))
