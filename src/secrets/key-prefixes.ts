// How credentials of each family begin: the public part of a key, which may be shown. Who issues them stands in `claude/key/key-families.ts`.

/** Each family by its id, special ones first. A pattern matches at the start; what it consumes is public, what it only looks at is not. */
export const KEY_PREFIXES = {
  'api-key': /^sk-ant-api03-/,
  'admin-key': /^sk-ant-admin(?:\d{2,4})?-/,
  'compliance-key': /^sk-ant-api01-/,
  'oauth-access': /^sk-ant-oat\d{2}-/,
  'oauth-refresh': /^sk-ant-ort\d{2}-/,
  'session-cookie': /^sk-ant-sid\d{2}-/,
  'personal-key': /^sk-ant-usr-/,
  'service-key': /^sk-ant-svc-/,
  'anthropic-other': /^sk-ant-/,
  'openai-project': /^sk-proj-/,
  'openai-service': /^sk-svcacct-/,
  'openai-admin': /^sk-admin-/,
  'openai-legacy': /^sk-(?=[A-Za-z0-9]{20}T3BlbkFJ)/,
  openrouter: /^sk-or-v\d-/,
  langsmith: /^lsv2_(?:pt|sk)_/,
  deepseek: /^sk-(?=[a-z0-9]{32}$)/,
  'google-api': /^AIza(?=[\w-]{35})/,
  'google-oauth': /^ya29\./,
  'aws-access': /^(?:AKIA|ASIA|ABIA|ACCA)(?=[A-Z2-7]{16}$)/,
  'bedrock-long': /^ABSK(?=[A-Za-z0-9+/]{20})/,
  'bedrock-short': /^bedrock-api-key-/,
  'github-fine': /^github_pat_/,
  github: /^gh[oprsu]_(?=\w{16})/,
  gitlab: /^glpat-/,
  groq: /^gsk_(?=\w{20})/,
  xai: /^xai-(?=\w{20})/,
  perplexity: /^pplx-(?=\w{20})/,
  'hugging-face': /^hf_(?=[A-Za-z0-9]{20})/,
  nvidia: /^nvapi-/,
  npm: /^npm_(?=[A-Za-z0-9]{20})/,
  slack: /^xox[abprs]-/,
  stripe: /^[rs]k_(?:live|test)_/,
  jwt: /^ey(?=[\w-]+\.ey[\w-]+\.)/,
} as const satisfies Readonly<Record<string, RegExp>>

export type KeyFamilyId = keyof typeof KEY_PREFIXES

/** The source of a pattern for the beginning of any credential, wherever it stands. */
export const ANY_KEY_PREFIX = Object.values(KEY_PREFIXES)
  .map(({ source }) => source.replace(/^\^/, ''))
  .join('|')

/** The public beginning of a key: the prefix of its family, or `sk-`, which keys of many gateways begin with. */
export const PUBLIC_PREFIX = new RegExp(`^(?:${ANY_KEY_PREFIX}|sk-)`)
