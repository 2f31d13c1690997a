// The merge action's door: reports of shards in, one report out.
import { actionHost } from './host/action-host.ts'
import { endWith } from './host/end-with.ts'
import { merge } from './fleet/merge/merge.ts'

await endWith(await merge(actionHost(process.env)))
