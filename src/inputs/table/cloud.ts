// Inputs about the clouds through which Claude is reached.
import { matching } from './forms.ts'
import type { Rows } from './row.ts'

// Both become labels of a host: a dot would make another host of them.
const REGION = matching(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/, 'a region such as us-east-1, in lower case')
const RESOURCE = matching(/^\w[\w-]{0,127}$/, 'a name of letters, digits, _ and -, such as my-resource')

const SAMPLE_ID = '00000000-0000-4000-8000-000000000000'

/** Rows of the group `cloud`. Those that need the identity of a job are no flags of a terminal. */
export const CLOUD = {
  region: {
    form: REGION,
    target: 'Region of the cloud, such as us-east-1 or global.',
    about:
      'Region of the cloud. Default for bedrock: AWS_REGION, then us-east-1; for the other roads at AWS: AWS_REGION, then AWS_DEFAULT_REGION; for vertex: CLOUD_ML_REGION, then global.',
    help: ['more', 'region of the cloud, such as us-east-1 or global'],
  },
  project: {
    form: matching(/^\w[\w.:-]{0,127}$/, 'the ID of a project, such as my-project-123'),
    target: 'ID of the Google Cloud project.',
    about:
      'Google Cloud project. Default: ANTHROPIC_VERTEX_PROJECT_ID (vertex) or ANTHROPIC_GOOGLE_CLOUD_PROJECT (claude-on-google), then GOOGLE_CLOUD_PROJECT.',
    help: ['more', 'Google Cloud project'],
  },
  resource: {
    form: RESOURCE,
    target: 'Name of the Microsoft Foundry resource.',
    about: 'Name of the Microsoft Foundry resource. Default: ANTHROPIC_FOUNDRY_RESOURCE.',
    help: ['more', 'Microsoft Foundry resource'],
  },
  'aws-profile': {
    form: matching(/^[^\p{C}]{1,128}$/u, 'the name of a profile'),
    variables: ['AWS_PROFILE'],
    about:
      'AWS profile to sign with, when no key is set. Profiles that start a program (credential_process) are refused. Default: AWS_PROFILE.',
  },
  'role-to-assume': {
    form: matching(
      /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
      'the ARN of a role: arn:aws:iam::ACCOUNT:role/NAME',
    ),
    about:
      'ARN of the AWS role to assume with the identity of the job, instead of a login action. Requires permissions id-token: write.',
  },
  'workload-identity-provider': {
    form: matching(
      /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[\w-]+\/providers\/[\w-]+$/,
      'the full name of a provider: projects/…/providers/…',
    ),
    about:
      'Full name of the Google workload identity provider that exchanges the identity of the job, instead of a login action. Requires permissions id-token: write.',
  },
  'service-account': {
    form: matching(/^[\w.-]+@[\w.-]+$/, 'the email address of a service account'),
    about: 'Email of the Google service account to act as, with workload-identity-provider.',
  },
  'client-id': {
    form: matching(/^[0-9a-fA-F-]{36}$/, `the ID of an app registration, such as ${SAMPLE_ID}`),
    variables: ['AZURE_CLIENT_ID'],
    about:
      'ID of the Microsoft Entra app that the identity of the job signs in as, with tenant-id and instead of a login action. Requires permissions id-token: write. Default: AZURE_CLIENT_ID.',
  },
  'tenant-id': {
    form: matching(/^\w[\w.-]{0,127}$/, `the ID or domain of a tenant, such as ${SAMPLE_ID}`),
    variables: ['AZURE_TENANT_ID'],
    about: 'ID of the Microsoft Entra tenant, with client-id. Default: AZURE_TENANT_ID.',
  },
} as const satisfies Rows
