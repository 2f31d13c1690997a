// Identity tokens of jobs, as the simulated GitHub gives them.
import { githubOidc } from '../../src/simulator/github-oidc.ts'
import type { IdentityEndpointOptions } from '../../src/simulator/github-oidc.ts'
import { IDENTITY_REQUEST_TOKEN } from './scenario-keys.ts'

/** A token for an audience; of a push to the main branch, but for the claims that are given. */
export function identityToken(audience: string, claims: IdentityEndpointOptions['claims'] = {}): string {
  const answer = githubOidc({ requestToken: IDENTITY_REQUEST_TOKEN, claims })({
    method: 'GET',
    path: '/token',
    query: new URLSearchParams({ audience }),
    headers: { authorization: `Bearer ${IDENTITY_REQUEST_TOKEN}` },
    body: Buffer.of(),
  })
  return (JSON.parse(String(answer.body)) as { readonly value: string }).value
}
