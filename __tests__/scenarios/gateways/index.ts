// Every gateway in every situation: the table of `docs/gateways.md`, and the scenarios made of it.
import type { Scenario } from '../../support/scenario.ts'
import { ABOUT_MODELS } from './about-models.ts'
import { APIGEE, AWS_API_GATEWAY, DATABRICKS, KONG, SNOWFLAKE } from './api-gateways.ts'
import { FRONTS } from './fronts.ts'
import { scenariosOf } from './gateway.ts'
import type { Gateway } from './gateway.ts'
import { NOTED } from './noted.ts'
import { OPEN_DOORS } from './open-doors.ts'
import { SPOKEN } from './spoken.ts'
import { AZURE_APIM, CLOUDFLARE, HELICONE } from './with-headers.ts'
import {
  CLAUDE_CODE_ROUTER,
  LITELLM,
  NEW_API,
  OPENROUTER,
  PORTKEY,
  UNKNOWN_GATEWAY,
  VERCEL,
} from './with-keys.ts'
import { WORKING } from './working.ts'

/** In the order of the page. */
export const GATEWAYS: readonly Gateway[] = [
  ...[LITELLM, OPENROUTER, CLOUDFLARE, VERCEL, PORTKEY, HELICONE, KONG, NEW_API],
  ...[DATABRICKS, SNOWFLAKE, AZURE_APIM, AWS_API_GATEWAY, APIGEE, CLAUDE_CODE_ROUTER],
  UNKNOWN_GATEWAY,
]

export const GATEWAY_SCENARIOS: readonly Scenario[] = [
  ...GATEWAYS.flatMap(scenariosOf),
  ...[...NOTED, ...WORKING, ...ABOUT_MODELS, ...SPOKEN, ...OPEN_DOORS, ...FRONTS],
]
