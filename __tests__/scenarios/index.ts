// Every scenario, family by family: in simulated worlds, and with real servers.
import type { Scenario } from '../support/scenario.ts'
import { ANSWERS } from './answers.ts'
import { AUTH } from './auth.ts'
import { CLOUD_SCENARIOS } from './clouds/index.ts'
import { CLIENT_CERTIFICATE } from './client-certificate.ts'
import { KEYS_IN_DISGUISE } from './disguises.ts'
import { ENDPOINT } from './endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'
import { EXPOSURE } from './exposure.ts'
import { FAILOVER } from './failover.ts'
import { FAILURES } from './failures.ts'
import { FEDERATION } from './federation.ts'
import { FEDERATION_REFUSED } from './federation-refused.ts'
import { FLEET } from './fleet.ts'
import { FLEET_KEYLESS } from './fleet-keyless.ts'
import { FLEET_REFUSED } from './fleet-refused.ts'
import { FORMAT } from './format.ts'
import { GATEWAY_SCENARIOS } from './gateways/index.ts'
import { HEALTHY } from './healthy.ts'
import { INPUTS } from './inputs.ts'
import { INTERCEPTION } from './interception.ts'
import { KEY_ABSENT } from './key-absent.ts'
import { KEY_TEXT } from './key-text.ts'
import { LIMITS } from './limits.ts'
import { LIVE_MESSAGES } from './live.ts'
import { LOST_KEY } from './lost-key.ts'
import { MERGE } from './merge.ts'
import { MERGE_MISSING } from './merge-missing.ts'
import { MODELS } from './models.ts'
import { NAMES } from './names.ts'
import { NETWORK } from './network.ts'
import { PROVIDER } from './provider.ts'
import { PROXIES } from './proxies.ts'
import { REAL_GATEWAYS } from './real-gateways.ts'
import { REAL_INSPECTION } from './real-inspection.ts'
import { REAL_NETWORK } from './real-network.ts'
import { REAL_PROXIES } from './real-proxies.ts'
import { REAL_TLS } from './real-tls.ts'
import { REDACTED } from './redact.ts'
import { REDACTED_FLEETS, REDACTED_MERGES } from './redact-fleet.ts'
import { REPORTS } from './reports/index.ts'
import { REAL_REPORTS } from './reports/real.ts'
import { SERVICE } from './service.ts'
import { STARVED } from './starved.ts'
import { TLS } from './tls.ts'
import { WAYS } from './ways.ts'

/** In worlds that the tests make of themselves. */
export const SIMULATED: readonly Scenario[] = [
  ...[
    ...HEALTHY,
    ...KEY_ABSENT,
    ...KEY_TEXT,
    ...EXPOSURE,
    ...ENDPOINT,
    ...ENDPOINTS,
    ...FAILOVER,
    ...NETWORK,
    ...NAMES,
    ...PROXIES,
    ...WAYS,
    ...TLS,
    ...INTERCEPTION,
    ...CLIENT_CERTIFICATE,
  ],
  ...[
    ...ANSWERS,
    ...KEYS_IN_DISGUISE,
    ...AUTH,
    ...PROVIDER,
    ...CLOUD_SCENARIOS,
    ...FEDERATION,
    ...FEDERATION_REFUSED,
    ...MODELS,
    ...FORMAT,
    ...LIVE_MESSAGES,
    ...LIMITS,
    ...LOST_KEY,
    ...SERVICE,
    ...STARVED,
    ...INPUTS,
    ...FAILURES,
    ...FLEET,
    ...FLEET_KEYLESS,
    ...FLEET_REFUSED,
    ...MERGE,
    ...MERGE_MISSING,
    ...REDACTED,
    ...REDACTED_FLEETS,
    ...REDACTED_MERGES,
    ...REPORTS,
    ...GATEWAY_SCENARIOS,
  ],
]

/** With real servers, which take longer and which not every machine has. */
export const REAL: readonly Scenario[] = [
  ...REAL_NETWORK,
  ...REAL_PROXIES,
  ...REAL_INSPECTION,
  ...REAL_TLS,
  ...REAL_REPORTS,
  ...REAL_GATEWAYS,
]

export const SCENARIOS: readonly Scenario[] = [...SIMULATED, ...REAL]
