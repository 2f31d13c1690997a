// GitHub's endpoint for identity tokens, as a job sees it: a signed-looking token of its own for every question.
import { randomBytes, randomUUID } from 'node:crypto'
import { headerOf, json } from './exchange.ts'
import type { Handler } from './exchange.ts'

/**
 * The claims that rules look at, of a push to the main branch.
 * Source: docs.github.com, OpenID Connect reference, as of 2026-11-22.
 */
export const JOB_CLAIMS = {
  sub: 'repo:octo/shop:ref:refs/heads/main',
  iss: 'https://token.actions.githubusercontent.com',
  repository: 'octo/shop',
  repository_owner: 'octo',
  ref: 'refs/heads/main',
  event_name: 'push',
  runner_environment: 'github-hosted',
} as const

export interface IdentityEndpointOptions {
  /** The URL and token that the runner gave the job to ask with. */
  readonly requestToken: string
  /** Other claims than those of a push to the main branch. */
  readonly claims?: Readonly<Record<string, string | number>>
  /** Told of every token that is given. */
  readonly onToken?: (token: string) => void
}

/** The endpoint as a service. Its tokens live for five minutes. */
export function githubOidc({ requestToken, claims, onToken }: IdentityEndpointOptions): Handler {
  return (request) => {
    const [, given = ''] = /^bearer (.*)$/i.exec(headerOf(request, 'authorization') ?? '') ?? []
    if (given !== requestToken) return json(401, { message: 'Unauthorized' })
    const aud = request.query.get('audience') ?? 'https://github.com/octo'
    const token = identityToken({ ...JOB_CLAIMS, aud, ...claims })
    onToken?.(token)
    return json(200, { count: token.length, value: token })
  }
}

function identityToken(claims: Readonly<Record<string, string | number>>): string {
  const now = Math.floor(Date.now() / 1_000)
  const times = { nbf: now - 600, exp: now + 300, iat: now }
  const parts = [
    { typ: 'JWT', alg: 'RS256', kid: randomBytes(20).toString('hex') },
    { jti: randomUUID(), ...times, ...claims },
  ]
  const signature = randomBytes(256).toString('base64url')
  return [...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), signature].join(
    '.',
  )
}
