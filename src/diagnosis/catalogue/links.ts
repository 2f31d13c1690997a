// The official pages which remedies point to. One source for all: the pages' own indexes and public mirrors, as of 2026-11-22.

/** Official pages that remedies link to, by name. */
export const LINKS = {
  apiKeys: 'https://platform.claude.com/settings/keys',
  billing: 'https://platform.claude.com/settings/billing',
  consoleLimits: 'https://platform.claude.com/settings/limits',
  getKey: 'https://platform.claude.com/docs/en/get-api-key',
  authentication: 'https://platform.claude.com/docs/en/manage-claude/authentication',
  adminKeys: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
  workspaces: 'https://platform.claude.com/docs/en/manage-claude/workspaces',
  members: 'https://platform.claude.com/docs/en/manage-claude/user-management',
  federation: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
  federationErrors: 'https://platform.claude.com/docs/en/manage-claude/wif-reference',
  encryption: 'https://platform.claude.com/docs/en/manage-claude/cmek',
  apiOverview: 'https://platform.claude.com/docs/en/api/overview',
  apiErrors: 'https://platform.claude.com/docs/en/api/errors',
  versions: 'https://platform.claude.com/docs/en/api/versioning',
  migration: 'https://platform.claude.com/docs/en/api/migration-2026-10-21',
  betaHeaders: 'https://platform.claude.com/docs/en/api/beta-headers',
  rateLimits: 'https://platform.claude.com/docs/en/api/rate-limits',
  addresses: 'https://platform.claude.com/docs/en/api/ip-addresses',
  regions: 'https://platform.claude.com/docs/en/api/supported-regions',
  messages: 'https://platform.claude.com/docs/en/api/messages',
  modelList: 'https://platform.claude.com/docs/en/api/models/list',
  models: 'https://platform.claude.com/docs/en/about-claude/models/overview',
  deprecations: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
  streaming: 'https://platform.claude.com/docs/en/build-with-claude/streaming',
  tokenCounting: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
  status: 'https://status.claude.com',
  codeErrors: 'https://code.claude.com/docs/en/errors',
  codeAuthentication: 'https://code.claude.com/docs/en/authentication',
  codeGateways: 'https://code.claude.com/docs/en/llm-gateway-connect',
  codeNetwork: 'https://code.claude.com/docs/en/network-config',
  codeVariables: 'https://code.claude.com/docs/en/env-vars',
  useSecrets:
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  secrets: 'https://docs.github.com/en/actions/reference/security/secrets',
  reuseWorkflows: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
  expressions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
  dependabot:
    'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
  pullRequestTarget:
    'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
  runnerProxy: 'https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers',
  removeSecret:
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  workflowSyntax: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  extraCertificates: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
  certificateErrors: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
  systemErrors: 'https://nodejs.org/api/errors.html#common-system-errors',
  nodeDns: 'https://nodejs.org/api/dns.html',
  runners: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
  happyEyeballs: 'https://nodejs.org/api/net.html#netsetdefaultautoselectfamilyvalue',
} as const satisfies Readonly<Record<string, `https://${string}`>>

export type LinkName = keyof typeof LINKS
