// The official pages of the clouds which their remedies point to. As of 2026-11-27.

const AWS = 'https://docs.aws.amazon.com'
const BEDROCK = `${AWS}/bedrock/latest/userguide`
const GOOGLE = 'https://cloud.google.com'
const VERTEX = `${GOOGLE}/vertex-ai/generative-ai/docs`
const CLAUDE = 'https://platform.claude.com/docs/en'
const MICROSOFT = 'https://learn.microsoft.com/en-us'

/** Pages by name. */
export const CLOUD_LINKS = {
  bedrockErrors: `${BEDROCK}/troubleshooting-api-error-codes.html`,
  bedrockAccess: `${BEDROCK}/model-access.html`,
  bedrockProfiles: `${BEDROCK}/inference-profiles-support.html`,
  bedrockKeys: `${BEDROCK}/api-keys.html`,
  bedrockQuotas: `${BEDROCK}/quotas.html`,
  bedrockPermissions: `${BEDROCK}/inference.html`,
  bedrockRegions: `${BEDROCK}/models-regions.html`,
  claudeOnAws: `${AWS}/claude-platform/latest/userguide/prerequisites.html`,
  awsDenied: `${AWS}/IAM/latest/UserGuide/troubleshoot_access-denied.html`,
  awsSignature: `${AWS}/IAM/latest/UserGuide/reference_sigv-troubleshooting.html`,
  awsAccessKeys: `${AWS}/IAM/latest/UserGuide/id_credentials_access-keys.html`,
  awsHealth: 'https://health.aws.amazon.com/health/status',
  awsOidc:
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  vertexClaude: `${VERTEX}/partner-models/use-partner-models`,
  vertexQuotas: `${VERTEX}/quotas`,
  vertexTooMany: `${VERTEX}/error-code-429`,
  vertexRoles: `${GOOGLE}/vertex-ai/docs/general/access-control`,
  googleCredentials: `${GOOGLE}/docs/authentication/application-default-credentials`,
  googleFederation: `${GOOGLE}/iam/docs/workload-identity-federation-with-deployment-pipelines`,
  googleServices: `${GOOGLE}/service-usage/docs/enable-disable`,
  googleBilling: `${GOOGLE}/billing/docs/how-to/modify-project`,
  googleStatus: 'https://status.cloud.google.com',
  claudeOnGoogle: `${CLAUDE}/build-with-claude/claude-models-on-google-cloud/anthropic-managed`,
  claudeOnGoogleRoles: `${CLAUDE}/api/claude-models-on-google-cloud-anthropic-managed-iam-permissions`,
  foundryClaude: `${CLAUDE}/build-with-claude/claude-in-microsoft-foundry`,
  foundryModels: `${MICROSOFT}/azure/foundry/foundry-models/concepts/claude-models`,
  foundryRoles: `${MICROSOFT}/azure/foundry/concepts/rbac-foundry`,
  foundryEntra: `${MICROSOFT}/azure/foundry/foundry-models/how-to/configure-entra-id`,
  azureOidc: `${MICROSOFT}/azure/developer/github/connect-from-azure-openid-connect`,
  azureNetwork: `${MICROSOFT}/azure/ai-services/cognitive-services-virtual-networks`,
  azureStatus: 'https://azure.status.microsoft/en-us/status',
} as const satisfies Readonly<Record<string, `https://${string}`>>
