// Claude on Google Cloud, run by Anthropic: Google's door, and behind it the first party's own paths.
import type { Handler } from '../../exchange.ts'
import { dated, rateLimited, upstreamApi } from '../conditions.ts'
import { refusedAtDoor } from './door.ts'
import { googleAnswer, notFoundPage } from './words.ts'
import type { GoogleWorld } from './world.ts'

/** Official SDKs derive both versions: `/v1/` and `/v1alpha/`. */
const PATH = /^\/v1(?:alpha)?\/(projects\/([^/]+)\/locations\/([^/]+)\/workspaces\/([^/]+))\/invoke(\/.*)$/

/** The service. The credential and the project are Google's to judge, everything else the API's. */
export function claudeOnGoogle(world: GoogleWorld): Handler {
  const api = upstreamApi(world.today, {
    workspaceIds: [world.workspace],
    forbiddenModels: world.withoutAccess,
  })
  const answer: Handler = (request) => {
    const [, resource, project, location, workspace, path] = PATH.exec(request.path) ?? []
    if (resource === undefined || project === undefined || path === undefined || location !== 'global')
      return notFoundPage(request.path)
    const wanted = {
      ...({ service: 'claude.googleapis.com', project, resource } as const),
      permission: permissionFor(path),
    }
    const refused = refusedAtDoor(request, wanted, world)
    if (refused !== undefined) return googleAnswer(refused, world.errorsAsArray)
    const headers = { ...request.headers, 'anthropic-workspace-id': workspace }
    return rateLimited(request, world) ?? api({ ...request, path, headers })
  }
  return dated(answer, world)
}

/** The short forms `messages.create`, … are documented; the word in front of them is the service's name, as everywhere at Google. */
function permissionFor(path: string): string {
  if (path.startsWith('/v1/models')) return 'claude.models.list'
  return path === '/v1/messages/count_tokens' ? 'claude.messages.countTokens' : 'claude.messages.create'
}
