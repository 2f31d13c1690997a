// Why AWS gave no keys: the refusals of STS and SSO, and what hindered asking them.
import { tcpCause, TCP_WORDS, unheardCause } from '../../reading/tcp-codes.ts'
import { isPassing, type CauseId } from '../../words/causes.ts'
import type { HttpAnswer, NetworkFailure } from '../../probes/observation.ts'
import type { CloudRefusal } from '../sign-in.ts'
import type { Heard } from './wire.ts'

interface Meaning {
  /** The code in the answer, or the beginning of it and the message. */
  readonly says: RegExp
  readonly cause: CauseId
  readonly reason: string
  /** It passes by itself, whatever is said of the cause in general. */
  readonly passing?: boolean
}

/**
 * Refusals by "code: message", the more telling first.
 * Sources: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html and CommonErrors.html,
 * docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html. As of 2026-11-27.
 */
const MEANINGS: readonly Meaning[] = [
  {
    says: /^AccessDenied\w*: Not authorized to perform sts:AssumeRoleWithWebIdentity/,
    cause: 'auth.federation',
    reason:
      'the role does not let this identity in: its trust policy does not match the token, or there is no such role',
  },
  {
    says: /^AccessDenied/,
    cause: 'auth.forbidden',
    reason: 'the keys may not assume the role of the profile',
  },
  {
    says: /^ExpiredTokenException/,
    cause: 'auth.federation',
    reason: 'the identity token had expired when STS read it',
  },
  { says: /^ExpiredToken/, cause: 'auth.expired', reason: 'the keys of the profile have expired' },
  {
    says: /^InvalidIdentityToken\w*: No OpenIDConnect provider/,
    cause: 'auth.federation',
    reason: 'the role’s account has no identity provider for the issuer of the token',
  },
  {
    says: /^InvalidIdentityToken\w*: .*audience/,
    cause: 'auth.federation',
    reason: 'the account’s identity provider does not accept the audience of the token',
  },
  {
    says: /^(?:InvalidIdentityToken\w*: .*verification key|IDPCommunicationError)/,
    cause: 'auth.federation',
    reason: 'STS could not fetch the keys of the token’s issuer',
    passing: true,
  },
  {
    says: /^InvalidIdentityToken/,
    cause: 'auth.federation',
    reason: 'STS does not accept the identity token',
  },
  { says: /^IDPRejectedClaim/, cause: 'auth.federation', reason: 'the token’s issuer rejected it' },
  {
    says: /^RegionDisabled/,
    cause: 'auth.federation',
    reason: 'STS is not activated in this region for the account of the role',
  },
  {
    says: /^ValidationError/,
    cause: 'auth.federation',
    reason: 'STS does not take the role for an ARN of a role',
  },
  {
    says: /^(?:InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient|IncompleteSignature)/,
    cause: 'auth.invalid',
    reason: 'STS does not accept the keys of the profile',
  },
  {
    says: /^Unauthorized|SSO session|^CredentialsProviderError: Token is expired/,
    cause: 'auth.expired',
    reason: 'the SSO session of the profile has ended, or was never begun',
  },
  {
    says: /^Forbidden/,
    cause: 'auth.forbidden',
    reason: 'SSO gives this user no access to the role of the profile',
  },
  { says: /^Thrott|^TooManyRequests/, cause: 'limit.rate', reason: 'AWS was asked too often' },
]

/** The refusal in an error of the library, with the answer that was heard last. */
export function refusalOf(error: unknown, heard: Heard | undefined): CloudRefusal {
  if (heard?.outcome.kind === 'failure') return unheard(heard.host, heard.outcome.failure)
  const told = wordsOf(error)
  const meaning = MEANINGS.find(({ says }) => says.test(`${told.code}: ${told.message}`))
  if (heard === undefined) return { ...meant(meaning ?? NOTHING_FOUND), said: told.message }
  const { host, outcome } = heard
  return {
    ...answered(outcome, meaning, host),
    ...saidIn(outcome, told.message),
    status: outcome.status,
    host,
  }
}

type Judged = Pick<CloudRefusal, 'cause' | 'passing' | 'reason'>

function answered({ status }: HttpAnswer, meaning: Meaning | undefined, host: string): Judged {
  if (meaning !== undefined) return meant(meaning)
  if (status >= 500) return meant({ cause: 'service.error', reason: `${host} answered ${status}` })
  const reason = status < 300 ? `${host} answered without keys` : `${host} refused with ${status}`
  return meant({ cause: 'auth.federation', reason })
}

const NOTHING_FOUND = { cause: 'key.missing', reason: 'no keys of AWS were found' } as const

function meant({ cause, reason, passing = isPassing(cause) }: Omit<Meaning, 'says'>): Judged {
  return { cause, passing, reason }
}

function unheard(host: string, { code }: NetworkFailure): CloudRefusal {
  const passing = unheardCause(code)
  const words = TCP_WORDS[tcpCause(code) ?? 'tcp.unreachable'] ?? ''
  return {
    cause: passing?.cause ?? 'auth.federation',
    passing: passing !== undefined,
    reason: `${host} ${words}`,
    host,
  }
}

/** Words of AWS alone: what anybody else answers is shown nowhere. */
function saidIn({ headers }: HttpAnswer, message: string): Pick<CloudRefusal, 'said'> {
  return /\b(?:xml|json)\b/.test(headers['content-type'] ?? '') ? { said: message } : {}
}

/** An error's code and message. The library wraps refusals of SSO, whose code then begins the message. */
function wordsOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error) && !isNamed(error)) return { code: 'Unknown', message: '' }
  const { name, message } = error
  const [, wrapped, rest] = /^(\w+): (.*)$/s.exec(message) ?? []
  const isWrapped = name === 'CredentialsProviderError' && wrapped !== undefined && rest !== undefined
  return isWrapped ? { code: wrapped, message: rest } : { code: name, message }
}

function isNamed(error: unknown): error is { readonly name: string; readonly message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    'message' in error &&
    typeof error.name === 'string' &&
    typeof error.message === 'string'
  )
}
