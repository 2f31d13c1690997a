// The beginning of dist/index.js: opens the door that the query names, as a launcher's import does, else the action's.
import { DOORS } from './doors.mjs'

await DOORS[new URL(import.meta.url).search.slice(1)]?.()
