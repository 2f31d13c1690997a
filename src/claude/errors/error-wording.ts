// The one place where literal messages are matched: they refine what a type or a status alone leaves open.
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'

/** A message which says more than its status. Wording may change: a row that no longer matches falls back to the type. */
interface Wording {
  readonly statuses: readonly number[]
  /** Only in answer to a credential in this header. */
  readonly scheme?: AuthScheme
  /** Its group `header` is the header that a gateway wants. */
  readonly pattern: RegExp
  readonly cause: CauseId
  readonly source: string
}

const REFUSED = [400, 401, 403]

/** Some gateways tell by a failure of their own that a balance is used up. */
const MONEY = [400, 401, 402, 403, 412, 429, 500]
/** With 429 a quota may be one of this minute. */
const SPENT = [400, 401, 402, 403, 412]

/** First match wins, so the special ones stand first. All rows as of 2026-11-26. */
export const WORDING = [
  {
    statuses: [...REFUSED, 503],
    pattern:
      /only authorized for use with Claude Code|only (?:allows|accepts requests from) Claude Code|^Your client is not authorized to use this API key/i,
    cause: 'auth.claude-code-only',
    source:
      'seen since 2026-01-09 in public threads on subscription tokens; sub2api#248; claude-relay-service#972, #1088',
  },
  {
    statuses: [401, 403],
    pattern:
      /^(?:anthropic|bedrock|vertex-ai|azure-ai|google) error: |^Provider returned error|^Error from provider\b|litellm\.AuthenticationError/i,
    cause: 'auth.upstream',
    source:
      'Portkey ("anthropic error: …"), OpenRouter ("Provider returned error"), claude-code-router#442, LiteLLM (litellm.AuthenticationError)',
  },
  {
    statuses: [500, 503],
    pattern: /^auth_unavailable: no auth available|^No available accounts\b/i,
    cause: 'auth.upstream',
    source: 'CLIProxyAPI#2687, claude-code#57552: a gateway that holds no usable account for Claude',
  },
  {
    statuses: [500, 502, 503],
    pattern:
      /\b(?:backend|upstream|provider)\b.{0,40}\b(?:401|403|unauthorized|invalid[_ ](?:credential|api[_ ]key))/i,
    cause: 'auth.upstream',
    source: 'gateways that report a refusal of their backend as an error of their own (public threads)',
  },
  {
    statuses: [400, 401, 403, 500, 502, 503],
    pattern:
      /\bno (?:api )?(?:key|credential)s? (?:is |are |was |were )?(?:configured|set|found|available) for\b|\bAPI[ _]key is not (?:set|configured)\b/i,
    cause: 'auth.upstream',
    source:
      'gateways whose own key for a provider was never set (LiteLLM, one-api and others, public threads)',
  },
  {
    statuses: [400, 404, 422],
    pattern:
      /\b(?:count_?tokens|token count(?:ing)?|counting tokens)\b.{0,60}\bnot (?:yet )?(?:supported|implemented|available)|\b(?:not|n.t) support(?:ed)?\b.{0,40}\b(?:count_?tokens|token count(?:ing)?|counting tokens)\b/i,
    cause: 'endpoint.not-found',
    source: 'Bedrock ("The provided model doesn\'t support counting tokens."), and gateways before it',
  },
  {
    statuses: [500, 502, 503, 504],
    pattern: /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)\b/,
    cause: 'service.gateway',
    source:
      'Portkey 1.15.2 and claude-code-router 2.0.0, run here: whoever stands behind them is not reached',
  },
  {
    statuses: [503],
    pattern: /No available channel for model|无可用渠道/i,
    cause: 'model.unknown',
    source: 'QuantumNous/new-api: no upstream of this group serves the model',
  },
  {
    statuses: REFUSED,
    pattern: /\b(?<header>x-(?!api-key\b)[\w-]+) header is (?:required|missing)/i,
    cause: 'auth.gateway',
    source:
      'Portkey 1.15.2, run here: "Either x-portkey-config or x-portkey-provider header is required", to every request',
  },
  {
    statuses: REFUSED,
    pattern:
      /OAuth authentication is currently not|disabled Claude subscription access|OAuth token does not meet scope/i,
    cause: 'auth.oauth-unsupported',
    source: 'claude-code#6131, #6752; can1357/oh-my-pi#38; docs claude-code/errors',
  },
  {
    statuses: [400],
    scheme: 'x-api-key',
    pattern: /^Error$/,
    cause: 'auth.oauth-unsupported',
    source: 'anomalyco/opencode#17910: an OAuth token in x-api-key',
  },
  {
    statuses: [401],
    // "invalid or expired" says neither.
    pattern: /(?<!\bor )\bexpired\b(?! or\b)|已过期/i,
    cause: 'auth.expired',
    source:
      'docs claude-code/errors ("OAuth token has expired"); LiteLLM "Expired Key"; new-api (该令牌已过期)',
  },
  {
    statuses: [401, 403],
    pattern: /Only proxy admin can/i,
    cause: 'auth.forbidden',
    source: 'LiteLLM: the route is for its administrators',
  },
  {
    statuses: REFUSED,
    pattern: /organization has disabled API key authentication/i,
    cause: 'auth.forbidden',
    source: 'docs claude-code/errors',
  },
  {
    statuses: [403],
    pattern: /^Invalid (?:access|OAuth|bearer) token\b/i,
    cause: 'auth.invalid',
    source: 'Databricks and others refuse a token that they do not know with 403',
  },
  {
    statuses: REFUSED,
    pattern: /^CORS requests? /i,
    cause: 'format.request',
    source: 'obsidian-textgenerator-plugin#323: an Origin header was added to the request',
  },
  {
    statuses: REFUSED,
    pattern: /organization has been disabled/i,
    cause: 'auth.organization',
    source: 'claude-code#54311, #72457',
  },
  {
    statuses: [400, 401, 403, 404],
    pattern: /anthropic-workspace-id is required|must include the anthropic-workspace-id header/i,
    cause: 'auth.workspace-required',
    source: 'OpenExecutive#128, dify-official-plugins#3784',
  },
  {
    statuses: [400, 403, 404],
    pattern: /anthropic-workspace-id header must be a valid|^Workspace .* not found/i,
    cause: 'auth.wrong-workspace',
    source: 'dify-official-plugins#3784',
  },
  {
    statuses: [401],
    pattern: /\binvalid or missing API ?key\b/i,
    cause: 'auth.invalid',
    source: 'kiro-gateway#65: a gateway’s own refusal, which names both headers',
  },
  {
    statuses: [401],
    pattern:
      /x-api-key header is required|No API key found in request|authorization header is (?:required|missing)|carry the API secret key|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
    cause: 'auth.header-stripped',
    source: 'gptel#354; claude-code#39013; jundot/omlx#379; OpenRouter; claude-code-router',
  },
  {
    statuses: MONEY,
    pattern:
      /credit balance is too low|insufficient (?:account )?(?:credits?|balance|funds|quota)|\bcredits? (?:has been |have been |is |are )?(?:exhausted|used up|depleted)|余额不足/i,
    cause: 'billing.credit',
    source: 'claude-code#66314, #88711, #95393; OpenRouter 402; MiniMax-M2#62 (500)',
  },
  {
    statuses: MONEY,
    pattern:
      /(?:API )?usage limits?\b|spend(?:ing)? limit|budget has been exceeded|ExceededTokenBudget|ExceededBudget|额度已用尽|额度不足|\bcost limit (?:exceeded|reached)|费用限制/i,
    cause: 'billing.limit',
    source:
      'platform.claude.com/docs rate limits; claude-code#38035; LiteLLM (ExceededTokenBudget, ExceededBudget); Portkey 412; new-api; claude-relay-service#86',
  },
  {
    statuses: SPENT,
    pattern:
      /\b(?:key|token|daily|weekly|monthly) limit (?:has been )?(?:exceeded|reached)|\bquota\b.{0,30}\b(?:exceeded|exhausted|used up|depleted|reached)|\bout of (?:\w+ ){0,2}quota\b/i,
    cause: 'billing.limit',
    source:
      'OpenRouter ("Key limit exceeded (monthly limit)"); Azure API Management ("Out of call volume quota."); other gateways alike',
  },
  {
    statuses: [401, 403],
    pattern:
      /\bIP\b(?: address)?.{0,60}\bnot (?:allowed|permitted|authori[sz]ed|whitelisted|(?:in|on) (?:the |your |an )?(?:allow|white))/i,
    cause: 'auth.region',
    source:
      'gateways and organizations that serve listed addresses alone (LiteLLM allowed_ips, public threads)',
  },
  {
    statuses: [400, 403],
    pattern:
      /\b(?:beta|feature|mode|preview)\b[^.]{0,80}\bnot (?:yet |currently )?(?:available|enabled)\b[^.]{0,40}\b(?:subscription|account|organization|workspace|plan|tier|platform)\b|\bnot yet available via (?:the )?API\b/i,
    cause: 'auth.feature',
    source:
      'claude-code#6871, #27944 ("The long context beta is not yet available for this subscription."), #28234 (fast mode), as of 2026-11-26',
  },
  {
    statuses: [400],
    pattern: /anthropic-version\b|`?anthropic-beta`? header|\binvalid beta flag\b/i,
    cause: 'format.version',
    source:
      'seen live: "anthropic-version: header is required", "Unexpected value(s) … `anthropic-beta`"; claude-code#49370, #34033, anthropic-sdk-python#1121 ("invalid beta flag", of Bedrock)',
  },
  {
    statuses: [400],
    pattern: /^Unsupported (?:native )?API path\b/i,
    cause: 'endpoint.not-found',
    source: 'databricks-sql-python#906: the base URL held more than it should',
  },
  {
    statuses: [400, 404],
    pattern: /Please use the Messages API|prompt must start with .*Human:/i,
    cause: 'endpoint.legacy',
    source: 'Text Completions in public code; Bedrock sibling',
  },
  {
    statuses: [403],
    pattern: /^Request not allowed/i,
    cause: 'auth.region',
    source: 'anthropic-sdk-typescript#457; claude-code#453, #1613',
  },
  {
    statuses: [400, 401, 403],
    pattern:
      /(?:not allowed|no access|access to|permission|不允许).*(?:\bmodel\b|模型)|model.*(?:not allowed|access denied|no permission)|无权(?:使用|访问)(?:该)?模型/i,
    cause: 'model.forbidden',
    source: 'continue#10353; FastGPT#2537 (one-api); LiteLLM team model access',
  },
  {
    statuses: [404],
    pattern: /^Claude [A-Z][\w .]{0,30} is not available\b/,
    cause: 'model.unknown',
    source: 'claude-code#68953: the vendor on a model that it shut',
  },
  {
    statuses: [404],
    pattern:
      /^(?:\w+ error: )?model: |model\b.*(?:not found|does not exist|not exist)|(?:not found|unknown|invalid) model/i,
    cause: 'model.unknown',
    source: 'browser-use#5085; promptfoo#10632; pydantic-ai#5002; Portkey ("anthropic error: model: …")',
  },
  {
    statuses: [400],
    pattern:
      /^invalid model(?: name)?\b|model\b.*does not exist|is not a valid model|\bmodel is not supported\b/i,
    cause: 'model.unknown',
    source: 'LiteLLM, OpenRouter and copilot-api#129 refuse an unknown model with 400',
  },
  {
    statuses: [429],
    pattern: /usage increase rate|acceleration limit/i,
    cause: 'limit.ramp',
    source: 'seen live; platform.claude.com/docs rate limits',
  },
  {
    statuses: [429],
    pattern: /concurrent (?:connections|requests)/i,
    cause: 'limit.concurrency',
    source: 'anthropic-sdk-python#496',
  },
] as const satisfies readonly Wording[]

/** The cause that the words name, for an error with this status, and the header that they ask for. `message` may be hostile; it is only searched. */
export function causeOfWording(
  status: number,
  scheme: AuthScheme,
  message: string,
): { readonly cause: CauseId; readonly header?: string } | undefined {
  const start = message.slice(0, 1000)
  const rows: readonly Wording[] = WORDING
  const row = rows.find(
    (one) => one.statuses.includes(status) && (one.scheme ?? scheme) === scheme && one.pattern.test(start),
  )
  const header = row?.pattern.exec(start)?.groups?.['header']
  return row && { cause: row.cause, ...(header !== undefined && { header }) }
}

/** True of words that say that a path is not there: some servers send them with a status of success. */
export function saysNotFound(message: string | undefined): boolean {
  return message !== undefined && /^\W*(?:not[ _-]?found|unexpected endpoint)\b/i.test(message)
}
