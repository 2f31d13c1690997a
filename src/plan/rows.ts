// The rows of the providers that targets may meet: those of clouds only where one is asked.
import { cloudAt } from '../claude/providers/clouds/hosts.ts'
import { PROVIDERS } from '../claude/providers/index.ts'
import type { Provider } from '../claude/providers/provider.ts'
import type { CloudId } from '../words/cloud.ts'
import type { Settings } from '../words/settings.ts'

/** Loads what these settings need. */
export async function rowsFor(all: readonly Settings[]): Promise<readonly Provider[]> {
  const ids = all.flatMap(cloudsOf)
  if (ids.length === 0) return PROVIDERS
  const { loadRows } = await import('../claude/providers/clouds/index.ts')
  return [...(await loadRows(ids)), ...PROVIDERS]
}

function cloudsOf({ cloud, provider, endpoints }: Settings): readonly CloudId[] {
  if (cloud !== undefined) return [cloud.id]
  if (provider !== 'auto') return []
  return endpoints.flatMap((endpoint) => cloudAt(URL.parse(endpoint.trim())?.hostname ?? '') ?? [])
}
