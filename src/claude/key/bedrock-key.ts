// What an API key of Amazon Bedrock tells of itself: a short-term key is a presigned request, with its region and its end in plain text.

/** The region and the end of a key, as far as it tells them. */
export interface BedrockKey {
  readonly region?: string
  /** Milliseconds since the epoch; the session that made the key may end earlier. */
  readonly expiresAtMs?: number
}

const SHORT_TERM = 'bedrock-api-key-'
const LONG_TERM = /^ABSK[A-Za-z0-9+/]{20}/

/**
 * What a Bedrock API key tells, never whether it is good; undefined for any other text.
 * Source: github.com/aws/aws-bedrock-token-generator-js src/token.ts (`bedrock-api-key-` and the base64 of a URL presigned for
 * `CallWithBearerToken`, without its scheme); docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html. As of 2026-11-27.
 */
export function readBedrockKey(secret: string): BedrockKey | undefined {
  const key = secret.trim()
  if (LONG_TERM.test(key)) return {}
  return key.startsWith(SHORT_TERM) ? toldIn(key.slice(SHORT_TERM.length)) : undefined
}

function toldIn(encoded: string): BedrockKey {
  const [, query = ''] = Buffer.from(encoded, 'base64').toString('utf8').split('?')
  const told = new URLSearchParams(query)
  const [, region] = /^[^/]+\/\d{8}\/([a-z\d-]+)\//.exec(told.get('X-Amz-Credential') ?? '') ?? []
  const expiresAtMs = endOf(told.get('X-Amz-Date') ?? '', told.get('X-Amz-Expires') ?? '')
  return { ...(region !== undefined && { region }), ...(expiresAtMs !== undefined && { expiresAtMs }) }
}

const AMZ_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

function endOf(date: string, seconds: string): number | undefined {
  if (!AMZ_DATE.test(date) || !/^\d{1,6}$/.test(seconds)) return undefined
  const begun = Date.parse(date.replace(AMZ_DATE, '$1-$2-$3T$4:$5:$6Z'))
  return Number.isNaN(begun) ? undefined : begun + Number(seconds) * 1_000
}
