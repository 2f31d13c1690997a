// Claude on Google Cloud, run by Anthropic: the API's own paths behind Google's sign-in, below a workspace of a project.
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { causeOfGoogle } from '../../errors/clouds/google.ts'
import { cloudRow } from './cloud-row.ts'
import { firstPartyRoad } from './first-party-road.ts'
import { inPath } from './road-requests.ts'
import type { Place } from './road.ts'

function baseOf({ base, project, region, workspace }: Place): URL {
  const [inProject, inRegion, inWorkspace] = [project ?? '-', region ?? 'global', workspace ?? '-'].map(
    inPath,
  )
  const path = `/v1/projects/${inProject}/locations/${inRegion}/workspaces/${inWorkspace}/invoke`
  return base.pathname === '/' ? new URL(path, base) : base
}

/** Sources: SDK 1.14.0 and its Python sibling, which differ in `/v1/` and `/v1alpha/`: a base URL that is given keeps its own. As of 2026-11-26. */
export const claudeOnGoogle = cloudRow({
  id: 'claude-on-google',
  name: 'Claude on Google Cloud',
  schemesFor: () => ['bearer'],
  routes: MESSAGES_ROUTES,
  causeOf: causeOfGoogle,
  road: firstPartyRoad({
    model: 'claude-haiku-5-5',
    baseOf,
    models: `${MESSAGES_ROUTES.models}?limit=1000`,
  }),
})
