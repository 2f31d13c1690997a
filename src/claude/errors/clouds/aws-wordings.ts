// Messages of AWS that say more than their type, which many errors share.
import { type CloudMeaning, REFUSED } from './cloud-meaning.ts'

const THREADS = 'public threads'
const IAM = 'docs.aws.amazon.com/IAM: troubleshooting access denied messages'

/** First match wins: the special ones stand first. */
export const AWS_WORDINGS = [
  {
    cause: 'clock.skew',
    statuses: REFUSED,
    pattern: /Signature (?:expired|not yet current): /,
    source: 'docs.aws.amazon.com/IAM: Signature Version 4 troubleshooting',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    pattern: /^Credential should be scoped to /,
    facts: { reason: 'region' },
    source: 'all of AWS, to a signature for another region or service (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.expired',
    statuses: REFUSED,
    pattern: /^Bearer Token has expired|security token included in the request is expired/i,
    source: 'Bedrock, to a short-term API key and to a session (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    pattern: /^Authentication failed: Please make sure your API Key is valid|^Invalid API Key format/i,
    facts: { reason: 'api-key' },
    source: 'Bedrock, to an API key that is wrong or of another region (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    pattern: /security token included in the request is invalid/i,
    source: 'claude-code#2260',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    statuses: REFUSED,
    pattern: /Outbound web identity federation is disabled/i,
    facts: { reason: 'outbound' },
    source: 'docs.aws.amazon.com/claude-platform: prerequisites',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    statuses: REFUSED,
    pattern: /not authorized to perform:? sts:AssumeRoleWithWebIdentity/i,
    source: 'aws-actions/configure-aws-credentials, its public threads',
    asOf: '2026-11-27',
  },
  {
    cause: 'billing.credit',
    statuses: REFUSED,
    pattern: /INVALID_PAYMENT_INSTRUMENT|valid payment instrument must be provided/i,
    facts: { reason: 'payment' },
    source: 'Bedrock, to an account without a card that AWS Marketplace takes (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: REFUSED,
    pattern: /required AWS Marketplace actions \((?<action>[\w-]+:\w+(?:, [\w-]+:\w+){0,3})\)/i,
    facts: { pending: 'yes' },
    source: 'claude-code#9681; aws-samples/sample-host-openclaw-on-amazon-bedrock-agentcore#41',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: REFUSED,
    pattern:
      /^Model access is denied due to User: arn:[\w:-]{1,60}\/(?<principal>[\w+=,.@-]{1,64})\S* is not authorized to perform: (?<action>[\w-]+:\w+)/,
    source: 'claude-code#9620',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: [400, 403, 404],
    pattern: /use case details have not been submitted|not filled out the required use-case form/i,
    facts: { reason: 'use-case' },
    source: 'obot#6747; docs.aws.amazon.com/bedrock: model access',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: REFUSED,
    pattern:
      /AWS Marketplace subscription for this model (?:cannot be completed at this time|is (?:pending|in progress))|recently fixed this issue, try again after \d+ minutes/i,
    facts: { pending: 'yes' },
    source: 'ministryofjustice/modernisation-platform-environments#18323',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: REFUSED,
    pattern:
      /don['’]t have access to the model\b|account is not authorized to access this model|Model access is denied/i,
    source: 'dirkpetersen/our-chat#3; docs.aws.amazon.com/bedrock: API error codes',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: [400, 403, 404],
    pattern: /^(?<model>[\w.:-]{1,100}) is not available for this account\b/,
    source: 'claude-code#49238, in the form of the API even at the runtime',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: REFUSED,
    pattern:
      /User: arn:[\w:-]{1,60}\/(?<principal>[\w+=,.@-]{1,64})\S* is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: arn:[\w-]+:[\w-]+:(?<region>[a-z\d-]*):\d*:(?:[\w-]+\/(?<model>[\w.:-]+))?)?/,
    source: IAM,
    asOf: '2026-11-27',
  },
  {
    cause: 'model.inference-profile',
    statuses: [400],
    pattern: /Invocation of model ID (?<model>[\w.:/-]+) with on-demand throughput isn['’]t supported/i,
    source: 'Bedrock (public threads); the apostrophe is typographic',
    asOf: '2026-11-27',
  },
  {
    cause: undefined,
    pattern: /(?:doesn['’]t|does not) support (?:counting tokens|CountTokens)/i,
    source: 'Bedrock CountTokens refuses inference profiles, and base models too',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.retired',
    statuses: [400, 403, 404],
    pattern: /model version has reached the end of its life|marked by provider as Legacy/i,
    source: 'gsd-build/gsd-2#5425; awslabs/llmeter#35',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.region',
    statuses: REFUSED,
    pattern: /not allowed from unsupported countries/i,
    source: 'claude-code#2656',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: [400, 403, 404],
    pattern:
      /\bmodel\b.{0,120}\bnot (?:supported|available) in (?:the |this |your )?(?:AWS )?region:?(?: (?<region>[a-z]{2}(?:-[a-z]+)+-\d))?/i,
    source: THREADS,
    asOf: '2026-11-27',
  },
  {
    cause: 'model.unknown',
    statuses: [400, 404],
    pattern:
      /provided model identifier is invalid|Could not resolve the foundation model|^The model (?:ID )?[\w.:`'/-]+ (?:does not exist|was not found)/i,
    source: 'Bedrock (public threads); also to a profile of another region',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.organization',
    statuses: REFUSED,
    pattern: /^Operation not allowed\.?$/i,
    facts: { reason: 'restricted' },
    source: 'Bedrock, to new accounts that AWS has not released for it (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    statuses: [400, 402, 403, 429],
    pattern: /\b(?:limit|quota)\b(?: value)?(?: of| is|:| =)? ?0(?![\d.,])/i,
    source: THREADS,
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    statuses: [429],
    quiet: true,
    pattern: /Too many (?<metric>tokens per day)/i,
    source: 'Ivy-Interactive/Ivy-Tendril#1756: to the first request of a new account',
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.rate',
    statuses: [429],
    pattern: /Too many (?<metric>(?:tokens|requests) per (?:day|minute))/i,
    source: 'minorun365/agent-book#29; claude-code#236',
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]
