// Google's front door, the same before all its services: the outage, the credential, the project, the service, the role.
import { bearerOf } from '../conditions.ts'
import type { ApiRequest } from '../../exchange.ts'
import { outage, permissionDenied, serviceDisabled, unauthenticated, unknownProject } from './words.ts'
import type { GoogleError } from './words.ts'
import type { GoogleService, GoogleWorld } from './world.ts'

/** What somebody wants there. */
export interface Wanted {
  readonly service: GoogleService
  readonly project: string
  readonly permission: string
  /** Without the service in front. */
  readonly resource: string
}

/** Why a request does not come in; undefined where it does. */
export function refusedAtDoor(
  request: ApiRequest,
  wanted: Wanted,
  world: GoogleWorld,
): GoogleError | undefined {
  const { service, project, permission, resource } = wanted
  const token = bearerOf(request)
  if (world.down !== undefined) return outage(world.down)
  if (token === undefined) return unauthenticated(service, 'CREDENTIALS_MISSING')
  if (world.expiredTokens.includes(token)) return unauthenticated(service, 'ACCESS_TOKEN_EXPIRED')
  if (!knows(world, token)) return unauthenticated(service, 'ACCESS_TOKEN_TYPE_UNSUPPORTED')
  if (project !== world.project) return unknownProject(service, project)
  if (world.disabled.includes(service)) return serviceDisabled(service, project)
  return world.tokensWithoutRole.includes(token) ? permissionDenied(service, permission, resource) : undefined
}

function knows({ tokens, tokensWithoutRole }: GoogleWorld, token: string): boolean {
  return [...tokens, ...tokensWithoutRole].includes(token)
}
