// The settings of a run with the cloud that it means; a run that means none reads nothing of it.
import type { OpenHost } from '../../words/host.ts'
import type { Settings } from '../../words/settings.ts'
import { meantCloud } from './meant-cloud.ts'

/** Throws `InputError` for what a cloud needs and nobody gave. */
export async function withCloud(settings: Settings, host: OpenHost): Promise<Settings> {
  const meant = meantCloud(settings, host)
  if (meant === undefined) return settings
  const { readCloud } = await import('./read-cloud.ts')
  return readCloud(settings, meant, host)
}
