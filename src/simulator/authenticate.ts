// Decides who is asking, and whether they may: credentials, their headers, the workspace they act in.
import { KEY_STATES } from './account.ts'
import type { Account, AccountKey, KeyStateId, Scheme } from './account.ts'
import { invalidRequest, notFound } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { headerOf } from './exchange.ts'
import type { ApiRequest } from './exchange.ts'

const OAUTH_BETA = 'oauth-2025-04-20'
const WORKSPACE_SHAPE = /^wrkspc_\w+$/

/** A known credential and the workspace in which the request acts. */
export interface Caller {
  readonly key: AccountKey
  readonly workspaceId: string
}

/** How a request shows its credential. */
export interface Presented {
  readonly scheme: Scheme
  readonly value: string
}

/** The caller, or why there is none. */
export type Authenticated = { readonly caller: Caller } | { readonly error: ErrorSpec }

/** The credentials a request carries, in the order bearer, x-api-key; an empty header counts. */
export function presentedCredentials(request: ApiRequest): readonly Presented[] {
  const authorization = headerOf(request, 'authorization')
  const apiKey = headerOf(request, 'x-api-key')
  return [
    ...(authorization === undefined ? [] : [{ scheme: 'bearer' as const, value: bearerOf(authorization) }]),
    ...(apiKey === undefined ? [] : [{ scheme: 'x-api-key' as const, value: apiKey }]),
  ]
}

function bearerOf(authorization: string): string {
  return /^bearer +(.*)$/i.exec(authorization)?.[1] ?? ''
}

/**
 * Decides about the credential alone. Wordings: live logs (gptel#354, claude-code#6131, opencode#17910) as of 2026-09; that two headers at
 * once are refused: anthropics/skills error-codes.md, as of 2026-07-01 (the exact words are not known).
 */
export function authenticate(request: ApiRequest, account: Account): Authenticated {
  const presented = presentedCredentials(request)
  const [first] = presented
  if (first === undefined) return denied('x-api-key header is required')
  if (presented.length > 1) return denied('Invalid authentication credentials')
  return misuse(request, first) ?? known(request, first, account)
}

function denied(message: string): { readonly error: ErrorSpec } {
  return { error: { type: 'authentication_error', message } }
}

function misuse(request: ApiRequest, { scheme, value }: Presented): Authenticated | undefined {
  if (headerOf(request, 'origin') !== undefined && !allowsBrowser(request)) {
    return denied("CORS requests must set 'anthropic-dangerous-direct-browser-access' header")
  }
  if (!value.startsWith('sk-ant-oat')) return undefined
  if (scheme === 'x-api-key') return { error: invalidRequest('Error') }
  return betas(request).includes(OAUTH_BETA)
    ? undefined
    : denied('OAuth authentication is currently not supported.')
}

function allowsBrowser(request: ApiRequest): boolean {
  return headerOf(request, 'anthropic-dangerous-direct-browser-access') === 'true'
}

/** The values of the `anthropic-beta` header. */
export function betas(request: ApiRequest): readonly string[] {
  const list = headerOf(request, 'anthropic-beta') ?? ''
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function known(request: ApiRequest, presented: Presented, account: Account): Authenticated {
  const { scheme, value } = presented
  const key = account.keys.find(
    (candidate) => candidate.value === value && candidate.schemes.includes(scheme),
  )
  if (key === undefined) return wrong(scheme)
  const state = stateOf(key.state)
  if (state.refuses === 'everything')
    return state.error === undefined ? wrong(scheme) : { error: state.error }
  return inWorkspace(request, key)
}

interface State {
  readonly refuses: string
  readonly error?: ErrorSpec
}

function stateOf(id: KeyStateId): State {
  return KEY_STATES[id]
}

function wrong(scheme: Scheme): Authenticated {
  return denied(scheme === 'bearer' ? 'Invalid bearer token' : 'invalid x-api-key')
}

/** The error that stops a known caller from having tokens counted or spent, if any. */
export function refusalOfMessages({ key }: Caller): ErrorSpec | undefined {
  const state = stateOf(key.state)
  return state.refuses === 'messages' ? state.error : undefined
}

function inWorkspace(request: ApiRequest, key: AccountKey): Authenticated {
  const asked = headerOf(request, 'anthropic-workspace-id')
  const [only, ...others] = key.workspaceIds
  if (asked === undefined && only !== undefined && others.length === 0) {
    return { caller: { key, workspaceId: only } }
  }
  if (asked === undefined) return { error: invalidRequest(WORKSPACE_REQUIRED) }
  if (!WORKSPACE_SHAPE.test(asked)) {
    return { error: invalidRequest('anthropic-workspace-id header must be a valid workspace ID.') }
  }
  return key.workspaceIds.includes(asked)
    ? { caller: { key, workspaceId: asked } }
    : { error: notFound(`Workspace \`${asked}\` not found.`) }
}

/** Source: dify-official-plugins#3784, as of 2026-08-29. */
const WORKSPACE_REQUIRED =
  'This API key is not scoped to a workspace, so this request must include the anthropic-workspace-id header with the ID of the workspace to use.'
