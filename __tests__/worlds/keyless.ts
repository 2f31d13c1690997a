// Worlds in which the job has an identity and no key: GitHub's endpoint for identity tokens stands beside the service.
import { githubOidc } from '../../src/simulator/github-oidc.ts'
import type { IdentityEndpointOptions } from '../../src/simulator/github-oidc.ts'
import type { Script } from '../../src/simulator/misbehaviour.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { ORGANIZATION_ID } from '../../src/simulator/account.ts'
import { refusingPort } from '../support/ports.ts'
import { IDENTITY_REQUEST_TOKEN, RULE } from '../support/scenario-keys.ts'
import { firstParty, type World } from './world.ts'

export interface KeylessOptions extends Pick<IdentityEndpointOptions, 'claims'> {
  /** The fault of GitHub's endpoint. */
  readonly script?: Script
  /** True when no server listens at GitHub's endpoint. */
  readonly gone?: true
}

/** A job with `id-token: write` before a service: GitHub tells its identity on another port. */
export function withIdentity(service: World, options: KeylessOptions = {}): World {
  return async (folder) => {
    const open = await service(folder)
    const tokens: string[] = []
    const handler = githubOidc({
      requestToken: IDENTITY_REQUEST_TOKEN,
      onToken: (token) => tokens.push(token),
      ...(options.claims && { claims: options.claims }),
    })
    const github = await startSimulator({ handler, ...(options.script && { script: options.script }) })
    const origin = options.gone === true ? `http://127.0.0.1:${await refusingPort()}` : github.origin
    return {
      ...open,
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: IDENTITY_REQUEST_TOKEN,
      },
      secrets: () => tokens,
      identityRequests: () => github.received,
      close: async () => {
        await open.close()
        await github.close()
      },
    }
  }
}

/** Such a job before a service, with a federation rule in place of a key; without a service given, the first party. */
export function keyless(options: KeylessOptions = {}, service: World = firstParty()): World {
  const world = withIdentity(service, options)
  return async (folder) => {
    const open = await world(folder)
    const rule = { 'api-key': '', 'federation-rule-id': RULE.id, 'organization-id': ORGANIZATION_ID }
    return { ...open, inputs: { ...open.inputs, ...rule } }
  }
}
