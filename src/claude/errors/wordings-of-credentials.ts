// Messages about credentials and about who stands behind a gateway. First match wins, here before those about requests.
import { REFUSED, type Wording } from './wording.ts'

/** All rows as of 2026-11-26, or of the day they name. */
export const WORDINGS_OF_CREDENTIALS = [
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
    statuses: REFUSED,
    pattern: /^API key expired\b/i,
    cause: 'auth.expired',
    source: 'Google ("API key expired. Please renew the API key.", with 400), as of 2026-11-27',
  },
  {
    statuses: REFUSED,
    pattern: /^(?:Incorrect API key provided|API key not valid)\b/i,
    cause: 'auth.invalid',
    source: 'OpenAI with 401, xAI and Google with 400 (public threads), as of 2026-11-27',
  },
  {
    statuses: [401, 403],
    pattern: /Only proxy admin can/i,
    cause: 'auth.forbidden',
    source: 'LiteLLM: the route is for its administrators',
  },
  {
    statuses: [401, 403],
    pattern: /\bnot allowed to call this route\b.{0,600}\bTried to call route: (?<route>\/[\w/-]+)/i,
    cause: 'auth.forbidden',
    source: 'BerriAI/litellm, allowed_routes of a virtual key, as of 2026-11-27',
  },
  {
    statuses: [401, 403],
    pattern: /\bnot allowed to access route=(?<route>\/[\w/-]+)/i,
    cause: 'auth.forbidden',
    source: 'BerriAI/litellm, the routes of a team in older versions, as of 2026-11-27',
  },
  {
    statuses: [401, 403],
    pattern: /\b(?:Team|User|Project|Organization)=\S{1,100} is blocked\b/i,
    cause: 'auth.forbidden',
    source:
      'BerriAI/litellm, auth checks: the key is known, and those whom it belongs to are shut out, as of 2026-11-27',
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
    pattern: /^Missing API key (?:found )?in request\b/i,
    cause: 'auth.gateway',
    header: 'apikey',
    source: 'apisix.apache.org, plugin key-auth, whose default header is apikey (2026-11-27)',
  },
  {
    statuses: [401],
    scheme: 'x-api-key',
    // Of a header that it names itself, it says so of any key that it does not know.
    pattern: /carry the API secret key in the 'Authorization' field/i,
    cause: 'auth.header-stripped',
    source: 'MiniMax (claude-code#39013), as of 2026-11-27',
  },
  {
    statuses: [401],
    pattern:
      /x-api-key header is required|No API key found in request|authorization header is (?:required|missing)|API ?key (?:is )?(?:required|missing)|no auth credentials found|missing (?:api key|authorization|authentication)/i,
    cause: 'auth.header-stripped',
    source: 'gptel#354; claude-code#39013; jundot/omlx#379; OpenRouter; claude-code-router',
  },
] as const satisfies readonly Wording[]
