// Whose credential a refusal asks for, by its headers: never a Claude key's where a challenge names another scheme.

/** A credential that somebody before the API wants. */
export interface Challenge {
  /** The request header that would carry it. */
  readonly header: string
  /** The scheme of the challenge, where that tells more than the header. */
  readonly scheme?: string
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Schemes of `www-authenticate` (RFC 7235) that belong to people, directories and networks. Sources: IANA HTTP authentication schemes;
 * learn.microsoft.com for `AzureApiManagementKey`. As of 2026-11-26.
 */
const FOREIGN = /^\s*(Basic|Digest|Negotiate|NTLM|Kerberos|Mutual|HOBA|SCRAM-SHA-\d+|DPoP|PrivateToken)\b/i
/** Headers in which the key itself is sent: a challenge that names one of them is about the key. */
const OF_THE_KEY = ['x-api-key']
const APIM = /^\s*AzureApiManagementKey\b/i
const APIM_HEADER = /\bname="?([A-Za-z][A-Za-z0-9-]{0,60})/

/** Headers by which an identity-aware proxy marks its own refusals. Sources: cloud.google.com/iap docs; developers.cloudflare.com Access. As of 2026-11-26. */
const IDENTITY_PROXIES: readonly (readonly [mark: string, header: string])[] = [
  ['x-goog-iap-generated-response', 'proxy-authorization'],
  ['cf-access-domain', 'cf-access-client-id'],
  ['cf-access-aud', 'cf-access-client-id'],
]

/** The credential that a 401 or 403 wants beside the key; undefined when it names none, or one that may be the key. */
export function challengeIn(headers: Headers): Challenge | undefined {
  const asked = first(headers['www-authenticate'])
  if (APIM.test(asked)) return subscriptionKey(asked)
  const scheme = FOREIGN.exec(asked)?.[1]
  if (scheme !== undefined) return { header: 'authorization', scheme }
  const mark = IDENTITY_PROXIES.find(([name]) => headers[name] !== undefined)
  return mark && { header: mark[1] }
}

function subscriptionKey(asked: string): Challenge | undefined {
  const header = APIM_HEADER.exec(asked)?.[1] ?? 'Ocp-Apim-Subscription-Key'
  return OF_THE_KEY.includes(header.toLowerCase()) ? undefined : { header }
}

function first(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** Headers that carry the key, or that the API defines. */
const OF_THE_API = /^(?:x-api-key|api-key|anthropic-[a-z-]+)$/i
const HEADER = '([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'
/** "Missing X-Gateway-Token header", "X-Gateway-Token is required", "invalid x-team-token". */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:missing|requires?|required|invalid|wrong|expects?)\\b[^.;]{0,30}?["'\`\\s]${HEADER}["'\`]?\\s+header\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:missing|requires?|required|invalid|wrong|expects?)\\b[^.;]{0,30}?["'\`\\s](x-[a-z0-9-]{2,60})\\b`,
    'i',
  ),
  new RegExp(
    `\\b${HEADER}["'\`]?(?: header)? (?:is |was )?(?:missing|required|invalid|not (?:set|sent|given|valid))`,
    'i',
  ),
]

/** Characters of a message that are looked at. */
const START = 500

/** The header which a refusal itself names, where it is none that the API knows; undefined for any other words. */
export function headerNamedIn(words: string): string | undefined {
  const found = NAMED.map((pattern) => pattern.exec(words.slice(0, START))?.[1]).find(
    (name) => name !== undefined,
  )
  return found === undefined || OF_THE_API.test(found) ? undefined : found
}
