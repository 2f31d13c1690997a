// The action's door: inputs, run, exit code.
import { actionHost } from './host/action-host.ts'
import { endSoon } from './host/end-soon.ts'
import { main } from './main.ts'

process.exitCode = await main(actionHost(process.env))
endSoon()
