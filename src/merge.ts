// The merge action's door: reports of shards in, one report out.
import { actionHost } from './host/action-host.ts'
import { endSoon } from './host/end-soon.ts'
import { merge } from './fleet/merge/merge.ts'

process.exitCode = await merge(actionHost(process.env))
endSoon()
