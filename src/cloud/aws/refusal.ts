// Why AWS gave no keys: the refusals of STS and SSO, and what hindered asking them.
import type { CloudRefusal } from '../sign-in.ts'
import { meaningOf, meant, refusalIn, type Heard, type Meaning, type Told } from '../refusal.ts'

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
  {
    says: /^TimeoutError: $/,
    cause: 'auth.federation',
    reason: 'the container did not give its role’s keys in time',
    passing: true,
  },
  { says: /^Thrott|^TooManyRequests/, cause: 'limit.rate', reason: 'AWS throttles the sign-in' },
]

const AWS = { gives: 'keys', meanings: MEANINGS }

/** The refusal in an error of the library, with the answer that was heard last. */
export function refusalOf(error: unknown, heard: Heard | undefined): CloudRefusal {
  const told = wordsOf(error)
  if (heard !== undefined) return refusalIn(heard, told, AWS)
  return { ...meant(meaningOf(told, AWS) ?? NOTHING_FOUND), said: told.message }
}

const NOTHING_FOUND = { cause: 'key.missing', reason: 'no keys of AWS were found' } as const

/** An error's code and message. The library wraps refusals of SSO, whose code then begins the message. */
function wordsOf(error: unknown): Told {
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
