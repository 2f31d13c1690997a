// Makes V8 collect garbage sooner. It reads these flags at each collection, so they may be set in a running process. Set them after Node's own modules
// are loaded where time matters: under flags that Node was not built with, V8 compiles those modules again.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * V8 lets a heap of much garbage grow to a multiple of what lives in it: a thousand targets took 320 MB, and take half of that with
 * this, in a tenth more processor time.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--optimize-for-size')
}

/** V8 knew this flag up to version 13, which is Node 24's, and complains on stderr of one that it does not know. */
const UNSEPARATED = Number.parseInt(process.versions.v8, 10) < 14 ? ' --no-separate-gc-phases' : ''

/**
 * Keeps the space of young objects as small as it is, also while V8 marks old ones, when it would let it grow to its limit. One run takes
 * 2 MB less, a thousand targets 8 MB, five thousand in YAML 150 MB in place of 280. No run got slower by it: docs/decisions/speed.md.
 */
export function keepGarbageSmall(): void {
  setFlagsFromString(`--semi-space-growth-factor=1${UNSEPARATED}`)
}

/** A process of this size has little left of what a run may take, in bytes. */
const LARGE = 120 * 1024 * 1024
/** Milliseconds between two collections that were asked for: each holds the process up. */
const SELDOM_MS = 100
let collectedAtMs = -SELDOM_MS
let collect: (() => void) | undefined

/** Collects garbage before a large answer is parsed, where the process is large already: V8 alone waits until the heap has grown by half. */
export function collectWhereLarge(): void {
  const nowMs = performance.now()
  if (nowMs - collectedAtMs < SELDOM_MS || process.memoryUsage.rss() < LARGE) return
  collectedAtMs = nowMs
  collect ??= exposedCollector()
  collect()
}

/** V8 hands its collector to contexts that are made while the flag is set. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
