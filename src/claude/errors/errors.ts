// From an error answer to its cause: by code, then by wording that refines, then by type, then by the bare status.
import type { ErrorType } from '@anthropic-ai/sdk/resources/shared'
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Envelope } from './error-envelope.ts'
import type { Provider, Refusal } from '../providers/provider.ts'
import { headerNamedIn, type Challenge } from './challenge.ts'
import { meaningOf } from './error-codes.ts'
import { meaningOfGatewayCode } from './gateway-codes.ts'
import { causeOfWording, saysNotFound } from './error-wording.ts'

interface ErrorAnswer {
  readonly status: number
  /** Undefined when the body was no error this tool knows. */
  readonly envelope: Envelope | undefined
  /** The type that stands in a header of its own, as AWS writes it. */
  readonly named?: string | undefined
  /** The credential that its headers ask for. */
  readonly challenge?: Challenge | undefined
  /** The beginning of a body that is plain text. */
  readonly plain?: string | undefined
  /** The header that carried the credential. */
  readonly scheme: AuthScheme
  readonly provider: AnswersOf
}

/** A provider as far as the meaning of its answers goes. */
export type AnswersOf = Pick<Provider, 'answers'> & Partial<Pick<Provider, 'road' | 'name'>>

/** The cause of an error, and the trait that told it. */
export interface ErrorCause {
  readonly cause: CauseId
  /** The trait that decided. `wording` is the weakest: texts change. */
  readonly because: 'code' | 'challenge' | 'type' | 'status' | 'wording'
  /** The header in which a gateway wants a credential of its own. */
  readonly header?: string
  /** The authentication scheme that it names. */
  readonly scheme?: string
  /** What the provider's own tables read out of it, by name; not clean. */
  readonly facts?: Readonly<Record<string, string>>
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
 * `isDeterminateRefusal` says whether one answer may call a key bad, and outside of the first party it is only true when
 * every scheme hears it.
 */
export function causeOfError(answer: ErrorAnswer): ErrorCause | undefined {
  const whole = passedOn(answer)
  const spoken = { ...whole, status: spokenStatus(whole) }
  if (spoken.status < 400) return undefined
  for (const cause of TRAITS) {
    const found = cause(spoken)
    if (found !== undefined) return found
  }
  return undefined
}

/** The traits of an error, the most telling first. */
const TRAITS: readonly ((answer: ErrorAnswer) => ErrorCause | undefined)[] = [
  causeOfProvider,
  causeOfCode,
  causeOfChallenge,
  causeOfWords,
  causeOfNamedHeader,
  causeOfType,
  causeOfStatus,
]

function causeOfProvider({ status, envelope, provider }: ErrorAnswer): ErrorCause | undefined {
  return provider.answers.causeOf?.({ status, envelope })
}

function causeOfChallenge({ status, challenge }: ErrorAnswer): ErrorCause | undefined {
  return challenge && CHALLENGES.has(status)
    ? { cause: 'auth.gateway', because: 'challenge', ...challenge }
    : undefined
}

function causeOfWords({ status, scheme, envelope, plain = '' }: ErrorAnswer): ErrorCause | undefined {
  const words = causeOfWording(status, scheme, envelope?.message ?? plain)
  return words && { ...words, because: 'wording' }
}

/** A gateway's refusal that names a header of its own is about that, and not about the key. */
function causeOfNamedHeader({ status, envelope, plain = '', provider }: ErrorAnswer): ErrorCause | undefined {
  if (provider.answers.definesFormat || envelope?.dialect === 'anthropic' || !CHALLENGES.has(status))
    return undefined
  const header = headerNamedIn(envelope?.message ?? plain)
  return header === undefined ? undefined : { cause: 'auth.gateway', because: 'wording', header }
}

const CHALLENGES: ReadonlySet<number> = new Set([401, 403])

/** A refusal of the API that a gateway hands on with the status of a failure of its own (aimock 1.43: 502) is as good as wrapped. */
function passedOn(answer: ErrorAnswer): ErrorAnswer {
  const { status, envelope, provider } = answer
  const statuses = MEANING_OF_TYPE.get(envelope?.type)?.statuses ?? []
  const isRefusal = statuses.length > 0 && statuses.every((own) => own < 500)
  return status >= 500 && envelope && isRefusal && !provider.answers.definesFormat
    ? { ...answer, envelope: { ...envelope, isWrapped: true } }
    : answer
}

/** A wrapped error comes with a status of the wrapping; what it says goes by its own. */
function spokenStatus({ status, envelope }: Pick<ErrorAnswer, 'status' | 'envelope'>): number {
  if (envelope === undefined || (status >= 400 && envelope.isWrapped !== true)) return status
  if (status < 400 && saysNotFound(envelope.message)) return 404
  return MEANING_OF_TYPE.get(envelope.type)?.statuses[0] ?? statusIn(envelope) ?? status
}

/** Many write the status into the body, whatever the status of the answer. */
function statusIn({ code = '' }: Envelope): number | undefined {
  return /^[45]\d\d$/.test(code) ? Number(code) : undefined
}

function causeOfCode({ status, envelope, named, provider }: ErrorAnswer): ErrorCause | undefined {
  if (envelope === undefined) return undefined
  const code = envelope.code === undefined ? undefined : meaningOf(envelope.code)?.cause
  if (code) return { cause: code, because: 'code' }
  const typed = { ...envelope, type: envelope.type ?? named }
  const own = provider.answers.definesFormat ? undefined : meaningOfGatewayCode(status, typed)
  return own && { cause: own.cause, because: 'code', ...(own.header && { header: own.header }) }
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

/** Refusals which, passed on by a gateway inside its own error, are about the credential that it uses itself. */
const OF_A_CREDENTIAL: ReadonlySet<CauseId | undefined> = new Set(['auth.invalid', 'auth.forbidden'] as const)

/** Gateways copy Anthropic's types: they count whatever the envelope around them looks like. */
function causeOfType({ status, envelope }: ErrorAnswer): ErrorCause | undefined {
  const known = MEANING_OF_TYPE.get(envelope?.type)
  if (envelope === undefined || known?.cause === undefined || !known.statuses.includes(status))
    return undefined
  return { cause: inWrapping(known.cause, envelope), because: 'type' }
}

function inWrapping(cause: CauseId, { isWrapped, dialect }: Envelope): CauseId {
  if (isWrapped === true && OF_A_CREDENTIAL.has(cause)) return 'auth.upstream'
  return cause === 'service.error' && dialect !== 'anthropic' ? 'service.gateway' : cause
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

/** Refusals that are about the credential itself, or about how it came; every other cause names something else. */
const OF_THE_KEY: ReadonlySet<CauseId | undefined> = new Set([
  undefined,
  'auth.invalid',
  'auth.expired',
  'auth.header-stripped',
  'auth.oauth-unsupported',
  'auth.creator-left',
] as const)

/** A key is bad, or was good once. */
const BAD_KEY: ReadonlySet<CauseId | undefined> = new Set(['auth.invalid', 'auth.expired'] as const)

/** True when an answer may say that a credential is bad: a 401 that speaks of nothing else, and that the provider takes for determinate. */
export function isDeterminateRefusal(answer: Omit<ErrorAnswer, 'scheme'> & Refusal): boolean {
  const status = spokenStatus(answer)
  const { cause, because } = causeOfError({ ...answer, scheme: 'bearer' }) ?? {}
  const isSaid = because !== 'status' && cause !== undefined
  if (!isOfRefusal(status, isSaid, cause, answer.provider) || !OF_THE_KEY.has(cause)) return false
  return answer.provider.answers.isDeterminate(answer)
}

/** A 403 is about the key only where the answer says so itself, and a 400, which some gateways send in its place, only where it calls it bad. */
function isOfRefusal(
  status: number,
  isSaid: boolean,
  cause: CauseId | undefined,
  { answers, road }: AnswersOf,
): boolean {
  const isOfGateway = !answers.definesFormat && road === undefined
  return (
    status === 401 || (isSaid && (status === 403 || (status === 400 && isOfGateway && BAD_KEY.has(cause))))
  )
}
