// What causes come to at each cloud. Loaded only where a target's provider is one: a run at the vendor itself never reads it.
import type { CloudId } from '../../../words/cloud.ts'
import { BEDROCK, BEDROCK_MANTLE, CLAUDE_ON_AWS } from './aws.ts'
import { FOUNDRY } from './azure.ts'
import type { CloudEntries } from './cloud-entry.ts'
import { CLAUDE_ON_GOOGLE, VERTEX } from './google.ts'

/** Entries that take the place of the ordinary ones, by provider. An OpenAI-compatible endpoint is a gateway: the ordinary ones fit it. */
export const REMEDIES_OF_CLOUDS: Readonly<Partial<Record<CloudId, CloudEntries>>> = {
  bedrock: BEDROCK,
  'bedrock-mantle': BEDROCK_MANTLE,
  'claude-on-aws': CLAUDE_ON_AWS,
  vertex: VERTEX,
  'claude-on-google': CLAUDE_ON_GOOGLE,
  foundry: FOUNDRY,
}
