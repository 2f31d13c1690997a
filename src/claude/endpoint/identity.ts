// Tells who answered: the API itself, its edge, a gateway, a web page, or something else.
import type { Envelope, EnvelopeDialect } from '../errors/error-envelope.ts'

type Answerer = 'api' | 'edge' | 'gateway' | 'html' | 'other'

export interface AnswerTraits {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly contentType: string | undefined
  readonly envelope: Envelope | undefined
  /** The first characters of the body, as text. */
  readonly bodyStart: string
  /** The body was read as the model list or token count that was asked for. */
  readonly understood?: boolean
}

export interface Identity {
  readonly who: Answerer
  /** The service by its name, where it is known whose errors look like that. */
  readonly name?: string
  /** Own words, each a clause: "the response has an Anthropic request ID". */
  readonly reasons: readonly string[]
}

/** Traces that gateways leave in headers. Sources: their documentation, threads of 2026. As of 2026-11-22. */
const GATEWAY_HEADERS: readonly (readonly [RegExp, string])[] = [
  [/^x-litellm-/, 'LiteLLM'],
  [/^x-portkey-/, 'Portkey'],
  [/^cf-aig-/, 'Cloudflare AI Gateway'],
  [/^x-vercel-ai-/, 'Vercel AI Gateway'],
  [/^apim-request-id$/, 'Azure API Management'],
  [/^x-amzn-requestid$/, 'Amazon'],
  [/^x-kong-/, 'Kong'],
  [/^x-envoy-/, 'Envoy'],
]
const GATEWAY_DIALECTS: readonly EnvelopeDialect[] = [
  'litellm',
  'portkey',
  'ai-gateway',
  'openai',
  'google',
  'aws',
  'fastapi',
]
const API_REQUEST_ID = /^req_/

type Judge = (traits: AnswerTraits) => Identity | undefined
const JUDGES: readonly Judge[] = [judgeApi, judgeEdge, judgeHtml, judgeGateway]

/** Names who answered and by what traits. First match wins; an answer of the API passed on by a gateway counts as the API's. */
export function whoAnswered(traits: AnswerTraits): Identity {
  for (const judge of JUDGES) {
    const identity = judge(traits)
    if (identity) return identity
  }
  return { who: 'other', reasons: ['nothing in it is known from this API or a gateway'] }
}

/** True when a bot challenge answers instead of the API. Sources: Cloudflare's documentation of `cf-mitigated`; claude-code#30437. */
export function isChallenge({ headers, bodyStart, status }: AnswerTraits): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  return [403, 429, 503].includes(status) && /<title>(?:Just a moment|Attention Required!)/i.test(bodyStart)
}

/** True for a body that is a web page, by its declared type or by how it begins. */
export function isHtml({ contentType, bodyStart }: Pick<AnswerTraits, 'contentType' | 'bodyStart'>): boolean {
  return (
    /\b(?:text\/html|application\/xhtml)/i.test(contentType ?? '') ||
    /^\s*<(?:!doctype html|html|head|body)\b/i.test(bodyStart)
  )
}

function judgeApi({ headers, envelope }: AnswerTraits): Identity | undefined {
  const reasons = [
    ...(API_REQUEST_ID.test(first(headers['request-id']))
      ? ['the response has an Anthropic request ID']
      : []),
    ...(first(headers['anthropic-organization-id']) ? ['it names an Anthropic organization'] : []),
    ...(envelope?.dialect === 'anthropic' && API_REQUEST_ID.test(envelope.requestId ?? '')
      ? ['its error has the API’s form and request ID']
      : []),
  ]
  return reasons.length > 0 ? { who: 'api', reasons } : undefined
}

function judgeEdge(traits: AnswerTraits): Identity | undefined {
  const { envelope, status } = traits
  if (isChallenge(traits)) return { who: 'edge', reasons: ['it’s a Cloudflare bot challenge'] }
  if (envelope?.dialect === 'edge') return { who: 'edge', reasons: ['its error comes from the API’s edge'] }
  if (envelope?.dialect === 'cloudflare')
    return { who: 'edge', reasons: ['it’s an error of Cloudflare’s own'] }
  if (!isCloudflarePage(traits)) return undefined
  return { who: 'edge', reasons: [`it’s Cloudflare’s own response with status ${status}`] }
}

/** Cloudflare's own 5xx: a page or nothing at all, never JSON (claude-code#1101, #3197, #12208). */
function isCloudflarePage(traits: AnswerTraits): boolean {
  const { headers, status, bodyStart } = traits
  if (status < 500 || !(isHtml(traits) || bodyStart.trim() === '')) return false
  const marked = first(headers['server']) === 'cloudflare' || first(headers['cf-ray']) !== ''
  return marked || /<center>cloudflare<\/center>/i.test(bodyStart)
}

function judgeHtml(traits: AnswerTraits): Identity | undefined {
  return isHtml(traits) ? { who: 'html', reasons: ['it’s a web page'] } : undefined
}

function judgeGateway({ headers, envelope, understood }: AnswerTraits): Identity | undefined {
  const names = GATEWAY_HEADERS.filter(([pattern]) => Object.keys(headers).some((name) => pattern.test(name)))
  const reasons = [
    ...names.map(([, name]) => `it has headers of ${name}`),
    ...(envelope && GATEWAY_DIALECTS.includes(envelope.dialect) ? ['its error looks like a gateway’s'] : []),
    ...(envelope?.dialect === 'anthropic'
      ? ['its error has the API’s form, but no Anthropic request ID']
      : []),
    ...(understood ? ['it answers like the API, but without an Anthropic request ID'] : []),
  ]
  return reasons.length > 0 ? { who: 'gateway', reasons } : undefined
}

function first(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
