// The families of credentials people paste: how each begins, who issues it, and what it is good for.
import { KEY_PREFIXES, type KeyFamilyId } from '../../secrets/key-prefixes.ts'
import type { AuthScheme } from '../../words/result.ts'

export type KeyUse = 'inference' | 'admin' | 'oauth-access' | 'oauth-refresh' | 'cookie' | 'foreign'

export interface KeyFamily {
  readonly id: KeyFamilyId
  /** As a person calls it, with an article: "an OpenAI project key". */
  readonly name: string
  readonly issuer: string
  readonly use: KeyUse
  /** Matches at the start; what it consumes may be shown. */
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

type Row = readonly [id: KeyFamilyId, name: string, issuer: string]

const BOTH = ['bearer', 'x-api-key'] as const
const BEARER = ['bearer'] as const
const ANTHROPIC = { issuer: 'Anthropic', asOf: '2026-11-22' } as const

/** Anthropic's own families, special ones first; the last row is any family newer than this table. */
const OWN = [
  {
    id: 'api-key',
    name: 'a Claude API key',
    use: 'inference',
    prefix: KEY_PREFIXES['api-key'],
    whole: new RegExp(`${KEY_PREFIXES['api-key'].source}[A-Za-z0-9_-]{93}AA$`),
    length: 108,
    schemes: BOTH,
    source: 'gitleaks config/gitleaks.toml and trufflehog pkg/detectors/anthropic, summer 2026',
    ...ANTHROPIC,
  },
  {
    id: 'admin-key',
    name: 'an Anthropic admin key',
    use: 'admin',
    prefix: KEY_PREFIXES['admin-key'],
    schemes: BOTH,
    source: 'platform.claude.com/docs admin API; gitleaks config/gitleaks.toml',
    ...ANTHROPIC,
  },
  {
    id: 'compliance-key',
    name: 'an Anthropic compliance key',
    use: 'admin',
    prefix: KEY_PREFIXES['compliance-key'],
    schemes: BOTH,
    source: 'platform.claude.com/docs manage-claude/admin-api-keys',
    ...ANTHROPIC,
  },
  {
    id: 'oauth-access',
    name: 'a Claude OAuth access token',
    use: 'oauth-access',
    prefix: KEY_PREFIXES['oauth-access'],
    schemes: BEARER,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials; kingfisher rules anthropic.yml',
    ...ANTHROPIC,
  },
  {
    id: 'oauth-refresh',
    name: 'a Claude OAuth refresh token',
    use: 'oauth-refresh',
    prefix: KEY_PREFIXES['oauth-refresh'],
    schemes: [],
    source: 'kingfisher rules anthropic.yml',
    ...ANTHROPIC,
  },
  {
    id: 'session-cookie',
    name: 'a claude.ai session cookie',
    use: 'cookie',
    prefix: KEY_PREFIXES['session-cookie'],
    schemes: [],
    source: 'public reports of claude.ai cookies',
    ...ANTHROPIC,
  },
  {
    id: 'personal-key',
    name: 'a personal Claude API key',
    use: 'inference',
    prefix: KEY_PREFIXES['personal-key'],
    schemes: BOTH,
    source: 'sightings of October 2026; length not established',
    ...ANTHROPIC,
  },
  {
    id: 'service-key',
    name: 'a service-account Claude API key',
    use: 'inference',
    prefix: KEY_PREFIXES['service-key'],
    schemes: BOTH,
    source: 'sightings of October 2026; length not established',
    ...ANTHROPIC,
  },
  {
    id: 'anthropic-other',
    name: 'an Anthropic credential of a family this tool does not know',
    use: 'inference',
    prefix: KEY_PREFIXES['anthropic-other'],
    schemes: BOTH,
    source: 'identity-linked keys came with new prefixes in 2026: never refuse an unknown one',
    ...ANTHROPIC,
  },
] as const satisfies readonly KeyFamily[]

/** Other vendors' credentials, recognised beyond doubt by how they begin. Sources stand on `foreign()`. */
const FOREIGN = [
  ['openai-project', 'an OpenAI project key', 'OpenAI'],
  ['openai-service', 'an OpenAI service-account key', 'OpenAI'],
  ['openai-admin', 'an OpenAI admin key', 'OpenAI'],
  ['openai-legacy', 'an OpenAI key', 'OpenAI'],
  ['openrouter', 'an OpenRouter key', 'OpenRouter'],
  ['langsmith', 'a LangSmith key', 'LangChain'],
  ['deepseek', 'a DeepSeek-style key', 'DeepSeek or a look-alike'],
  ['google-api', 'a Google API key', 'Google'],
  ['google-oauth', 'a Google OAuth token', 'Google'],
  ['aws-access', 'an AWS access key id', 'AWS'],
  ['bedrock-long', 'an Amazon Bedrock API key', 'AWS'],
  ['bedrock-short', 'a short-term Amazon Bedrock API key', 'AWS'],
  ['github-fine', 'a fine-grained GitHub token', 'GitHub'],
  ['github', 'a GitHub token', 'GitHub'],
  ['gitlab', 'a GitLab token', 'GitLab'],
  ['groq', 'a Groq key', 'Groq'],
  ['xai', 'an xAI key', 'xAI'],
  ['perplexity', 'a Perplexity key', 'Perplexity'],
  ['hugging-face', 'a Hugging Face token', 'Hugging Face'],
  ['nvidia', 'an NVIDIA key', 'NVIDIA'],
  ['npm', 'an npm token', 'npm'],
  ['slack', 'a Slack token', 'Slack'],
  ['stripe', 'a Stripe key', 'Stripe'],
  ['jwt', 'a JSON Web Token', 'an identity provider'],
] as const satisfies readonly Row[]

/** Every family in the order in which they are tried. */
export const KEY_FAMILIES: readonly KeyFamily[] = [...OWN, ...FOREIGN.map(foreign)]

function foreign([id, name, issuer]: Row): KeyFamily {
  return {
    id,
    name,
    issuer,
    prefix: KEY_PREFIXES[id],
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

/** The public prefix of a value's family, which may be shown, nothing of what follows; empty when no family is known. */
export function familyPrefix(value: string): string {
  return familyOf(value)?.prefix.exec(value)?.[0] ?? ''
}
