// From an error answer to its cause: by code, then by wording that refines, then by type, then by the bare status.
import type { ErrorType } from '@anthropic-ai/sdk/resources/shared'
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Envelope } from './error-envelope.ts'
import type { Provider, Refusal } from '../providers/provider.ts'
import { meaningOf } from './error-codes.ts'
import { causeOfWording } from './error-wording.ts'

interface ErrorAnswer {
  readonly status: number
  /** Undefined when the body was no error this tool knows. */
  readonly envelope: Envelope | undefined
  /** The header that carried the credential. */
  readonly scheme: AuthScheme
  readonly provider: AnswersOf
}

/** A provider as far as the meaning of its answers goes. */
export type AnswersOf = Pick<Provider, 'answers'>

interface ErrorCause {
  readonly cause: CauseId
  /** The trait that decided. `wording` is the weakest: texts change. */
  readonly because: 'code' | 'type' | 'status' | 'wording'
}

/** `request_too_large` is made by the edge, `forbidden` too; the SDK's union knows neither. */
type KnownType = ErrorType | 'request_too_large' | 'forbidden'

/** The meaning of a type without further words. Source: SDK 1.12.0 `ErrorType`, platform.claude.com/docs errors. As of 2026-11-22. */
export const ERROR_TYPES = {
  invalid_request_error: { statuses: [400, 422], cause: 'format.request' },
  authentication_error: { statuses: [401], cause: 'auth.invalid' },
  billing_error: { statuses: [402], cause: 'billing.credit' },
  permission_error: { statuses: [403], cause: 'auth.forbidden' },
  forbidden: { statuses: [403], cause: 'auth.region' },
  not_found_error: { statuses: [404], cause: 'endpoint.not-found' },
  request_too_large: { statuses: [413], cause: 'format.too-large' },
  rate_limit_error: { statuses: [429], cause: 'limit.rate' },
  timeout_error: { statuses: [408, 504], cause: 'service.error' },
  api_error: { statuses: [500, 502, 503], cause: 'service.error' },
  overloaded_error: { statuses: [503, 529], cause: 'service.overloaded' },
  conflict_error: { statuses: [409], cause: 'service.error' },
  memory_precondition_failed_error: { statuses: [] },
  memory_path_conflict_error: { statuses: [] },
} as const satisfies Record<KnownType, { readonly statuses: readonly number[]; readonly cause?: CauseId }>

type TypeMeaning = { readonly statuses: readonly number[]; readonly cause?: CauseId }
/** Keyed by the types as they come over the network. */
const MEANING_OF_TYPE: ReadonlyMap<string | undefined, TypeMeaning> = new Map(Object.entries(ERROR_TYPES))

/** The meaning of a status from an endpoint that is not the first party's, or without a known body. 401 and 404 need more than that. */
const STATUSES: Readonly<Record<number, CauseId>> = {
  402: 'billing.credit',
  408: 'service.timeout',
  413: 'format.too-large',
  429: 'limit.rate',
  529: 'service.overloaded',
}

/**
 * Why an answer with status 400 or more came, or undefined when it does not say. `auth.invalid` from here is a candidate:
 * whether it is determinate asks `isDeterminateRefusal`, and on other hosts the other scheme. `auth.header-stripped` is only
 * true when every scheme hears it.
 */
export function causeOfError(answer: ErrorAnswer): ErrorCause | undefined {
  const { status, envelope } = answer
  if (status < 400) return undefined
  const code = envelope?.code === undefined ? undefined : meaningOf(envelope.code)?.cause
  if (code) return { cause: code, because: 'code' }
  const words = causeOfWording(status, answer.scheme, envelope?.message ?? '')
  if (words) return { cause: words, because: 'wording' }
  const type = causeOfType(status, envelope)
  return type ? { cause: type, because: 'type' } : causeOfStatus(answer)
}

/** Why an error event ended a stream that had begun with 200: its type stands in for the status that could no longer be sent. */
export function causeOfErrorEvent(
  envelope: Envelope,
  scheme: AuthScheme,
  provider: AnswersOf,
): CauseId | undefined {
  const [status = 500] = MEANING_OF_TYPE.get(envelope.type)?.statuses ?? []
  return causeOfError({ status, envelope, scheme, provider })?.cause
}

/** Gateways copy Anthropic's types: they count whatever the envelope around them looks like. */
function causeOfType(status: number, envelope: Envelope | undefined): CauseId | undefined {
  const known = MEANING_OF_TYPE.get(envelope?.type)
  if (!known?.statuses.includes(status)) return undefined
  return known.cause === 'service.error' && envelope?.dialect !== 'anthropic'
    ? 'service.gateway'
    : known.cause
}

function causeOfStatus({ status, envelope, provider }: ErrorAnswer): ErrorCause | undefined {
  const cause = STATUSES[status] ?? (status >= 500 ? fifth(envelope) : ownMeaning(status, envelope, provider))
  return cause && { cause, because: 'status' }
}

function ownMeaning(
  status: number,
  envelope: Envelope | undefined,
  { answers }: AnswersOf,
): CauseId | undefined {
  return envelope && answers.meaningOf(status, envelope)
}

function fifth(envelope: Envelope | undefined): CauseId {
  return envelope?.dialect === 'anthropic' ? 'service.error' : 'service.gateway'
}

/** Refusals with 401 that speak of something else than the credential's own worth. */
const NOT_THE_KEY: ReadonlySet<CauseId | undefined> = new Set([
  'auth.claude-code-only',
  'auth.organization',
  'auth.workspace-required',
  'format.request',
] as const)

/** True when an answer may say that a credential is bad: a 401 that speaks of nothing else, and that the provider takes for determinate. */
export function isDeterminateRefusal(answer: Omit<ErrorAnswer, 'scheme'> & Refusal): boolean {
  const { status, provider } = answer
  if (status !== 401 || NOT_THE_KEY.has(causeOfError({ ...answer, scheme: 'bearer' })?.cause)) return false
  return provider.answers.isDeterminate(answer)
}
