// The families of credentials people paste: how each begins, who issues it, and what it is good for.
import type { AuthScheme } from '../../words/result.ts'

/** What a key of a family is for. */
export const KEY_USES = ['inference', 'admin', 'oauth-access', 'oauth-refresh', 'cookie', 'foreign'] as const
export type KeyUse = (typeof KEY_USES)[number]

export interface KeyFamily {
  readonly id: string
  /** As a person calls it, with an article: "an OpenAI project key". */
  readonly name: string
  readonly issuer: string
  readonly use: KeyUse
  /** Matches at the start; what it consumes is the public prefix and may be shown, what it only looks at may not. */
  readonly prefix: RegExp
  /** The full shape, only where it is established. */
  readonly whole?: RegExp
  /** Characters of the full shape, for the words of a finding. */
  readonly length?: number
  /** Headers in which the first party takes it. */
  readonly schemes: readonly AuthScheme[]
  readonly source: string
  readonly asOf: string
}

type Row = readonly [id: string, name: string, issuer: string, prefix: RegExp]

const BOTH = ['bearer', 'x-api-key'] as const
const BEARER = ['bearer'] as const
const ANTHROPIC = { issuer: 'Anthropic', asOf: '2026-11-22' } as const

/** Anthropic's own families, special ones first; the last row is any family newer than this table. */
const OWN = [
  {
    id: 'api-key',
    name: 'a Claude API key',
    use: 'inference',
    prefix: /^sk-ant-api03-/,
    whole: /^sk-ant-api03-[A-Za-z0-9_-]{93}AA$/,
    length: 108,
    schemes: BOTH,
    source: 'gitleaks config/gitleaks.toml and trufflehog pkg/detectors/anthropic, summer 2026',
    ...ANTHROPIC,
  },
  {
    id: 'admin-key',
    name: 'an Anthropic admin key',
    use: 'admin',
    prefix: /^sk-ant-admin(?:\d{2,4})?-/,
    schemes: BOTH,
    source: 'platform.claude.com/docs admin API; gitleaks config/gitleaks.toml',
    ...ANTHROPIC,
  },
  {
    id: 'compliance-key',
    name: 'an Anthropic compliance key',
    use: 'admin',
    prefix: /^sk-ant-api01-/,
    schemes: BOTH,
    source: 'platform.claude.com/docs manage-claude/admin-api-keys',
    ...ANTHROPIC,
  },
  {
    id: 'oauth-access',
    name: 'a Claude OAuth access token',
    use: 'oauth-access',
    prefix: /^sk-ant-oat\d{2}-/,
    schemes: BEARER,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials; kingfisher rules anthropic.yml',
    ...ANTHROPIC,
  },
  {
    id: 'oauth-refresh',
    name: 'a Claude OAuth refresh token',
    use: 'oauth-refresh',
    prefix: /^sk-ant-ort\d{2}-/,
    schemes: [],
    source: 'kingfisher rules anthropic.yml',
    ...ANTHROPIC,
  },
  {
    id: 'session-cookie',
    name: 'a claude.ai session cookie',
    use: 'cookie',
    prefix: /^sk-ant-sid\d{2}-/,
    schemes: [],
    source: 'public reports of claude.ai cookies',
    ...ANTHROPIC,
  },
  {
    id: 'personal-key',
    name: 'a personal Claude API key',
    use: 'inference',
    prefix: /^sk-ant-usr-/,
    schemes: BOTH,
    source: 'sightings of October 2026; length not established',
    ...ANTHROPIC,
  },
  {
    id: 'service-key',
    name: 'a service-account Claude API key',
    use: 'inference',
    prefix: /^sk-ant-svc-/,
    schemes: BOTH,
    source: 'sightings of October 2026; length not established',
    ...ANTHROPIC,
  },
  {
    id: 'anthropic-other',
    name: 'an Anthropic credential of a family this tool does not know',
    use: 'inference',
    prefix: /^sk-ant-/,
    schemes: BOTH,
    source: 'identity-linked keys came with new prefixes in 2026: never refuse an unknown one',
    ...ANTHROPIC,
  },
] as const satisfies readonly KeyFamily[]

/** Other vendors' credentials, recognised beyond doubt by how they begin. Sources stand on `foreign()`. */
const FOREIGN = [
  ['openai-project', 'an OpenAI project key', 'OpenAI', /^sk-proj-/],
  ['openai-service', 'an OpenAI service-account key', 'OpenAI', /^sk-svcacct-/],
  ['openai-admin', 'an OpenAI admin key', 'OpenAI', /^sk-admin-/],
  ['openai-legacy', 'an OpenAI key', 'OpenAI', /^sk-(?=[A-Za-z0-9]{20}T3BlbkFJ)/],
  ['openrouter', 'an OpenRouter key', 'OpenRouter', /^sk-or-v\d-/],
  ['langsmith', 'a LangSmith key', 'LangChain', /^lsv2_(?:pt|sk)_/],
  ['deepseek', 'a DeepSeek-style key', 'DeepSeek or a look-alike', /^sk-(?=[a-z0-9]{32}$)/],
  ['google-api', 'a Google API key', 'Google', /^AIza(?=[\w-]{35})/],
  ['google-oauth', 'a Google OAuth token', 'Google', /^ya29\./],
  ['aws-access', 'an AWS access key id', 'AWS', /^(?:AKIA|ASIA|ABIA|ACCA)(?=[A-Z2-7]{16}$)/],
  ['bedrock-long', 'an Amazon Bedrock API key', 'AWS', /^ABSK(?=[A-Za-z0-9+/]{20})/],
  ['bedrock-short', 'a short-term Amazon Bedrock API key', 'AWS', /^bedrock-api-key-/],
  ['github-fine', 'a fine-grained GitHub token', 'GitHub', /^github_pat_/],
  ['github', 'a GitHub token', 'GitHub', /^gh[oprsu]_(?=\w{16})/],
  ['gitlab', 'a GitLab token', 'GitLab', /^glpat-/],
  ['groq', 'a Groq key', 'Groq', /^gsk_(?=\w{20})/],
  ['xai', 'an xAI key', 'xAI', /^xai-(?=\w{20})/],
  ['perplexity', 'a Perplexity key', 'Perplexity', /^pplx-(?=\w{20})/],
  ['hugging-face', 'a Hugging Face token', 'Hugging Face', /^hf_(?=[A-Za-z0-9]{20})/],
  ['nvidia', 'an NVIDIA key', 'NVIDIA', /^nvapi-/],
  ['npm', 'an npm token', 'npm', /^npm_(?=[A-Za-z0-9]{20})/],
  ['slack', 'a Slack token', 'Slack', /^xox[abprs]-/],
  ['stripe', 'a Stripe key', 'Stripe', /^[rs]k_(?:live|test)_/],
  ['jwt', 'a JSON Web Token', 'an identity provider', /^ey(?=[\w-]+\.ey[\w-]+\.)/],
] as const satisfies readonly Row[]

/** Every family in the order in which they are tried. */
export const KEY_FAMILIES: readonly KeyFamily[] = [...OWN, ...FOREIGN.map(foreign)]

function foreign([id, name, issuer, prefix]: Row): KeyFamily {
  return {
    id,
    name,
    issuer,
    prefix,
    use: 'foreign',
    schemes: [],
    source: 'gitleaks config/gitleaks.toml, trufflehog and kingfisher rules, vendors’ documentation',
    asOf: '2026-11-22',
  }
}

/** The family a bare value (no white space, quotes or prefix around it) belongs to, if any. */
export function familyOf(value: string): KeyFamily | undefined {
  return KEY_FAMILIES.find((family) => family.prefix.test(value))
}

/** What may be shown of a value: its family's public prefix, nothing of what follows; empty when no family is known. */
export function familyPrefix(value: string): string {
  return familyOf(value)?.prefix.exec(value)?.[0] ?? ''
}
