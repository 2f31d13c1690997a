// Every road in every situation: the table of `docs/providers.md`, and the scenarios made of it.
import type { Scenario } from '../../support/scenario.ts'
import { BEDROCK, BEDROCK_MANTLE, CLAUDE_ON_AWS } from './aws.ts'
import { FOUNDRY } from './azure.ts'
import { scenariosOf, type CloudTable } from './cloud.ts'
import { CLAUDE_ON_GOOGLE, VERTEX } from './google.ts'
import { GUARDED_CLOUDS } from './guarded.ts'
import { KEYLESS_CLOUDS } from './keyless.ts'
import { NOTED_CLOUDS } from './noted.ts'
import { OPENAI } from './openai.ts'
import { STRAINED_CLOUDS } from './strained.ts'

/** In the order of the page. */
export const CLOUDS: readonly CloudTable[] = [
  ...[BEDROCK, BEDROCK_MANTLE, CLAUDE_ON_AWS],
  ...[VERTEX, CLAUDE_ON_GOOGLE, FOUNDRY, OPENAI],
]

export const CLOUD_SCENARIOS: readonly Scenario[] = [
  ...CLOUDS.flatMap(scenariosOf),
  ...NOTED_CLOUDS,
  ...KEYLESS_CLOUDS,
  ...GUARDED_CLOUDS,
  ...STRAINED_CLOUDS,
]
