// The merge action's door: reports of shards in, one report out.
import { actionHost } from './action-host.ts'
import { endSoon } from './end-soon.ts'
import { merge } from './merge/merge.ts'

process.exitCode = await merge(actionHost(process.env))
endSoon()
