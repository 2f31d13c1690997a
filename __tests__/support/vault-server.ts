// The part of HashiCorp Vault's API that a job needs: sign-in with a JWT, and a secret of the KV engine, version 2.
// Source: developer.hashicorp.com/vault/api-docs/auth/jwt and …/secret/kv/kv-v2, as of 2026-11-26.
import { randomBytes, randomUUID } from 'node:crypto'
import { headerOf, json } from '../../src/simulator/exchange.ts'
import type { ApiRequest, Handler } from '../../src/simulator/exchange.ts'

export interface VaultOptions {
  /** The role that may sign in, for the audience and the subject of identity tokens. */
  readonly role: { readonly name: string; readonly audience: string; readonly subject: string }
  /** Secrets by their path, as `secret/ci/claude`. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Vault as a service. The tokens that it gives open every secret. */
export function vault({ role, secrets }: VaultOptions): Handler {
  const tokens = new Set<string>()
  return (request) => {
    if (request.path === '/v1/auth/jwt/login') return signIn(request, role, tokens)
    const [, engine, name] = /^\/v1\/(\w+)\/data\/(.+)$/.exec(request.path) ?? []
    if (!tokens.has(headerOf(request, 'x-vault-token') ?? '')) return refused(403, 'permission denied')
    const found = secrets[`${engine}/${name}`]
    if (found === undefined) return json(404, { errors: [] })
    const metadata = { created_time: '2026-11-26T12:00:00Z', deletion_time: '', destroyed: false, version: 1 }
    return json(200, { request_id: randomUUID(), lease_id: '', data: { data: found, metadata } })
  }
}

function signIn({ body }: ApiRequest, role: VaultOptions['role'], tokens: Set<string>) {
  const given = JSON.parse(body.toString()) as { role?: string; jwt?: string }
  if (given.role !== role.name) return refused(400, `role "${given.role ?? ''}" could not be found`)
  const { aud, sub } = claimsOf(given.jwt ?? '')
  if (aud !== role.audience || sub !== role.subject) return refused(400, 'error validating token')
  const client_token = `hvs.${randomBytes(24).toString('base64url')}`
  tokens.add(client_token)
  return json(200, { auth: { client_token, policies: ['claude'], lease_duration: 900, renewable: true } })
}

function claimsOf(jwt: string): { readonly aud?: string; readonly sub?: string } {
  const [, claims = ''] = jwt.split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as { aud?: string; sub?: string }
}

function refused(status: number, error: string) {
  return json(status, { errors: [error] })
}
