// Google's credentials files: whom one speaks for.
import { objectIn } from '../../claude/providers/clouds/road-requests.ts'
import { memberOf, textOf } from '../members.ts'
import { faultIn, type JobUrl } from './member-rules.ts'

/** A workload whose token Google's Security Token Service exchanges. */
export interface Pool {
  readonly kind: 'pool'
  readonly audience: string
  readonly tokenType: string
  readonly tokenUrl?: string | undefined
  readonly impersonationUrl?: string | undefined
  readonly lifetimeSeconds?: number | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly workforceProject?: string | undefined
  readonly source: { readonly token: string } | TokenPlace
}

/** The place of a workload's token. `field` is its name in a JSON text; undefined where the text is the token. */
export type TokenPlace = { readonly field: string | undefined } & (
  { readonly file: string } | { readonly url: string; readonly authorization: string }
)

/** A service account with its private key, PEM. */
interface Account {
  readonly kind: 'account'
  readonly email: string
  readonly key: string
}

interface User {
  readonly kind: 'user'
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
}

/** Somebody who acts as a service account. */
interface Impersonated {
  readonly kind: 'impersonated'
  readonly by: Credentials
  readonly url: string
  readonly delegates: readonly string[]
}

/** Whoever asks. `quotaProject` is the project that pays. */
export type Credentials = { readonly quotaProject?: string | undefined } & (
  Pool | Account | User | Impersonated
)

/** Credentials out of a file's JSON, or the reason why nothing of it is used: that names members, never their values. */
export function credentialsIn(json: unknown, jobUrl: JobUrl): Credentials | string {
  const type = textOf(json, 'type') ?? ''
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
  if (kind === undefined) return `type is none of ${Object.keys(KINDS).join(', ')}`
  const fault = faultIn(json, jobUrl)
  if (fault !== undefined) return fault
  const missing = kind.needs.find((name) => memberOf(json, name) === undefined)
  if (missing !== undefined) return `${missing} is missing`
  const read = kind.read((path) => textOf(json, path), json, jobUrl)
  return typeof read === 'string' ? read : { ...read, quotaProject: textOf(json, 'quota_project_id') }
}

interface Kind {
  readonly needs: readonly string[]
  readonly read: (text: TextOf, json: unknown, jobUrl: JobUrl) => Credentials | string
}

type TextOf = (path: string) => string | undefined

/** Source: google-auth-library 11.3.4, src/auth/googleauth.ts. As of 2026-11-27. */
const KINDS: Readonly<Record<string, Kind>> = {
  external_account: { needs: ['audience', 'subject_token_type', 'credential_source'], read: pool },
  service_account: { needs: ['client_email', 'private_key'], read: account },
  authorized_user: { needs: ['client_id', 'client_secret', 'refresh_token'], read: user },
  impersonated_service_account: {
    needs: ['service_account_impersonation_url', 'source_credentials'],
    read: impersonated,
  },
}

function pool(text: TextOf, json: unknown): Credentials | string {
  const source = sourceOf(text, json)
  if (source === undefined) return 'credential_source is neither a file nor a url with a bearer token'
  const seconds = memberOf(json, 'service_account_impersonation.token_lifetime_seconds')
  return {
    kind: 'pool',
    source,
    audience: text('audience') ?? '',
    tokenType: text('subject_token_type') ?? '',
    tokenUrl: text('token_url'),
    impersonationUrl: text('service_account_impersonation_url'),
    lifetimeSeconds: typeof seconds === 'number' ? seconds : undefined,
    clientId: text('client_id'),
    clientSecret: text('client_secret'),
    workforceProject: text('workforce_pool_user_project'),
  }
}

function sourceOf(text: TextOf, json: unknown): TokenPlace | undefined {
  const isJson = text('credential_source.format.type') === 'json'
  const field = isJson ? text('credential_source.format.subject_token_field_name') : undefined
  const [file, url] = [text('credential_source.file'), text('credential_source.url')]
  if (file !== undefined && url === undefined) return { field, file }
  const headers = Object.entries(objectIn(memberOf(json, 'credential_source.headers')) ?? {})
  const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  const isBearer = typeof authorization === 'string' && /^bearer [\x21-\x7e]+$/i.test(authorization)
  return url !== undefined && file === undefined && isBearer ? { field, url, authorization } : undefined
}

function account(text: TextOf): Credentials {
  return { kind: 'account', email: text('client_email') ?? '', key: text('private_key') ?? '' }
}

function user(text: TextOf): Credentials {
  return {
    kind: 'user',
    clientId: text('client_id') ?? '',
    clientSecret: text('client_secret') ?? '',
    refreshToken: text('refresh_token') ?? '',
  }
}

function impersonated(text: TextOf, json: unknown, jobUrl: JobUrl): Credentials | string {
  const source = memberOf(json, 'source_credentials')
  if (textOf(source, 'type') === 'impersonated_service_account') return 'source_credentials impersonates, too'
  const by = credentialsIn(source, jobUrl)
  if (typeof by === 'string') return `source_credentials.${by}`
  const delegates = [memberOf(json, 'delegates') ?? []].flat().filter((each) => typeof each === 'string')
  return { kind: 'impersonated', by, url: text('service_account_impersonation_url') ?? '', delegates }
}
