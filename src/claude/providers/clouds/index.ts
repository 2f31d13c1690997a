// The registry of the clouds' rows, each loaded when it is used.
import type { CloudId } from '../../../words/cloud.ts'
import type { Provider } from '../provider.ts'

const ROWS: Readonly<Record<CloudId, () => Promise<Provider>>> = {
  bedrock: async () => (await import('./bedrock.ts')).bedrock,
  'bedrock-mantle': async () => (await import('./bedrock-mantle.ts')).bedrockMantle,
  'claude-on-aws': async () => (await import('./claude-on-aws.ts')).claudeOnAws,
  vertex: async () => (await import('./vertex.ts')).vertex,
  'claude-on-google': async () => (await import('./claude-on-google.ts')).claudeOnGoogle,
  foundry: async () => (await import('./foundry.ts')).foundry,
  'openai-compatible': async () => (await import('./openai-compatible.ts')).openaiCompatible,
}

/** The rows of some clouds, each once. */
export function loadRows(ids: readonly CloudId[]): Promise<readonly Provider[]> {
  return Promise.all([...new Set(ids)].map((id) => ROWS[id]()))
}
