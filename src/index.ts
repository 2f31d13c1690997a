// The action's door: inputs, run, exit code.
import { actionHost } from './action-host.ts'
import { endSoon } from './end-soon.ts'
import { main } from './main.ts'

process.exitCode = await main(actionHost(process.env))
endSoon()
