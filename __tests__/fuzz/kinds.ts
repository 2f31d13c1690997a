// Every kind of executions, with its share of the time.
import { ANSWERS } from './answers.ts'
import { CLOUD_NAMES, cloudRunsAt } from './clouds/cloud-runs.ts'
import type { Kind } from './kind.ts'
import { openMerges } from './merges.ts'
import { QUOTES, SETTINGS, TARGETS } from './pure.ts'
import { RUN_NAMES, runsAt } from './runs.ts'
import { openServices } from './servers.ts'

/** One kind, as often as it goes side by side. */
export interface Turn {
  readonly lanes: readonly Kind[]
  /** Of the whole time. */
  readonly share: number
}

export interface OpenKinds {
  readonly turns: readonly Turn[]
  readonly close: () => void
}

/** Opens the ports and files that they need. Runs wait for sockets most of their time, and so many go side by side; whatever computes goes alone. */
export async function openKinds(lanes: number): Promise<OpenKinds> {
  const names = [...RUN_NAMES, ...CLOUD_NAMES]
  const services = await Promise.all(Array.from({ length: lanes }, () => openServices(names)))
  return {
    turns: [
      { lanes: services.map(runsAt), share: 0.3 },
      { lanes: services.map(cloudRunsAt), share: 0.25 },
      { lanes: [ANSWERS], share: 0.2 },
      { lanes: [await openMerges()], share: 0.1 },
      { lanes: [TARGETS], share: 0.05 },
      { lanes: [SETTINGS], share: 0.05 },
      { lanes: [QUOTES], share: 0.05 },
    ],
    close: () => services.forEach(({ close }) => close()),
  }
}
