// Lints the prose that users can meet by the words of scripts/prose/words.json; exits 1 when it finds one of them.
import { proseFaults } from './prose/lint.ts'
import { proseSources } from './prose/sources.ts'

let faults = 0
for (const { text, placeOf } of proseSources()) {
  for (const { line, message } of await proseFaults(text)) {
    faults += 1
    console.error(`${placeOf(line)}: ${message}`)
  }
}
if (faults > 0) console.error(`${faults} words to replace; the list is scripts/prose/words.json.`)
process.exitCode = faults === 0 ? 0 : 1
