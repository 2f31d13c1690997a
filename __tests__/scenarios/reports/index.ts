// Worlds that people reported in public, one scenario for each at least.
import type { Scenario } from '../../support/scenario.ts'
import { ENVELOPES } from './envelopes.ts'
import { KIND_ENVELOPES } from './kind-envelopes.ts'
import { KIND_OPTIONAL } from './kind-optional.ts'
import { KIND_SERVED } from './kind-served.ts'
import { KIND_WHOSE } from './kind-whose.ts'
import { FOUND_KEYS } from './found-keys.ts'
import { FOUND_MODELS } from './found-models.ts'
import { FOUND_MONEY } from './found-money.ts'
import { FOUND_ROUTES } from './found-routes.ts'
import { FOUND_WHOSE } from './found-whose.ts'
import { MISREAD_KEYS } from './misread-keys.ts'
import { MISREAD_MONEY } from './misread-money.ts'
import { MISREAD_ROUTES } from './misread-routes.ts'
import { ON_THE_WAY } from './on-the-way.ts'
import { OPTIONAL_ROUTES } from './optional.ts'
import { SEEN_AGAIN } from './seen.ts'
import { SENTENCES } from './sentences.ts'
import { SERVED_REPORTS } from './served.ts'
import { WHOSE_CREDENTIAL } from './whose.ts'

/** All that simulated worlds can show. */
export const REPORTS: readonly Scenario[] = [
  ...[...SERVED_REPORTS, ...OPTIONAL_ROUTES, ...WHOSE_CREDENTIAL],
  ...[...ENVELOPES, ...SENTENCES, ...SEEN_AGAIN, ...ON_THE_WAY],
  ...[...KIND_SERVED, ...KIND_OPTIONAL, ...KIND_WHOSE, ...KIND_ENVELOPES],
  ...[...FOUND_WHOSE, ...FOUND_KEYS, ...FOUND_MONEY, ...FOUND_ROUTES, ...FOUND_MODELS],
  ...[...MISREAD_ROUTES, ...MISREAD_KEYS, ...MISREAD_MONEY],
]
