// Every scenario, family by family.
import type { Scenario } from '../support/scenario.ts'
import { ENDPOINT } from './endpoint.ts'
import { HEALTHY } from './healthy.ts'
import { KEY_ABSENT } from './key-absent.ts'
import { KEY_TEXT } from './key-text.ts'
import { NETWORK } from './network.ts'

export const SCENARIOS: readonly Scenario[] = [
  ...HEALTHY,
  ...KEY_ABSENT,
  ...KEY_TEXT,
  ...ENDPOINT,
  ...NETWORK,
]
