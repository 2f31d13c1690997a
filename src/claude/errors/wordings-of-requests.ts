// Messages about money, the request, the route, the model and the pace. First match wins, after those about credentials.
import type { Wording } from './wording.ts'

/** Some gateways tell by a failure of their own that a balance is used up. */
const MONEY = [400, 401, 402, 403, 412, 429, 500]
/** With 429 a quota may be one of this minute. */
const SPENT = [400, 401, 402, 403, 412]

/** All rows as of 2026-11-26. */
export const WORDINGS_OF_REQUESTS = [
  {
    statuses: MONEY,
    pattern:
      /credit balance is too low|insufficient (?:account )?(?:credits?|balance|funds|quota)|\bbalance is (?:insufficient|not enough)\b|\bcredits? (?:has been |have been |is |are )?(?:exhausted|used up|depleted)|余额不足/i,
    cause: 'billing.credit',
    source:
      'claude-code#66314, #88711, #95393; OpenRouter 402; MiniMax-M2#62 (500); SiliconFlow 403 ("account balance is insufficient"), as of 2026-11-27',
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
    statuses: [429],
    pattern: /\bplan package has expired\b|\b(?:weekly|monthly) limit exhausted\b/i,
    cause: 'billing.limit',
    source: 'z.ai 1309 and 1310, also as gateways quote them, as of 2026-11-27',
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
    pattern:
      /^No allowed providers are available for the selected model\b|^No endpoints (?:found|available) matching\b.{0,80}\b(?:policy|policies|guardrails?|settings|restrictions)\b/i,
    cause: 'model.forbidden',
    source:
      'OpenRouter: the account’s own providers, privacy and guardrails leave none (openrouter.ai/docs, public threads), as of 2026-11-27',
  },
  {
    statuses: [404],
    pattern: /^No endpoints found for \S/i,
    cause: 'model.unknown',
    source: 'OpenRouter: nobody serves this model (public threads), as of 2026-11-27',
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
