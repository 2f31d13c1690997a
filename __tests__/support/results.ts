// Five runs built by hand, one for each thing that a report has to say well.
import type { RunResult } from '../../src/words/result.ts'
import { broken } from './results/broken.ts'
import { degraded } from './results/degraded.ts'
import { healthy } from './results/healthy.ts'
import { hostile } from './results/hostile.ts'
import { nowhere } from './results/nowhere.ts'

export const RESULTS: Readonly<Record<string, RunResult>> = { healthy, degraded, broken, nowhere, hostile }
