// The action's door: inputs, run, exit code.
import { actionHost } from './host/action-host.ts'
import { endWith } from './host/end-with.ts'
import { main } from './main.ts'

await endWith(await main(actionHost(process.env)))
