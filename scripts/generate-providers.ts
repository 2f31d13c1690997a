// Writes docs/providers.md out of the table of cloud scenarios; with --check only compares.
import { SITUATIONS } from '../__tests__/scenarios/clouds/cloud.ts'
import type { Case, CloudTable, Situation } from '../__tests__/scenarios/clouds/cloud.ts'
import { CLOUDS } from '../__tests__/scenarios/clouds/index.ts'
import { settlePage, table } from './generated-page.ts'

const INTRODUCTION = `# Clouds

<!-- Written by scripts/generate-providers.ts out of __tests__/scenarios/clouds: change those. -->

Claude is also reached through a cloud. The same action checks that road, with the credentials your job already has.

## How a cloud is chosen

1. By name: \`provider: bedrock\`, \`bedrock-mantle\`, \`claude-on-aws\`, \`vertex\`, \`claude-on-google\`, \`foundry\` or \`openai-compatible\`.
2. By the host of the first base URL in \`endpoints\`.
3. Without a Claude key (and without a federation rule or base URL): by what the environment offers. The switches of Claude Code come
   first (\`CLAUDE_CODE_USE_BEDROCK\` and its siblings; \`0\` is off), then the variables of the SDKs
   (\`AWS_BEARER_TOKEN_BEDROCK\`, \`ANTHROPIC_AWS_API_KEY\`, \`ANTHROPIC_FOUNDRY_*\`, \`ANTHROPIC_VERTEX_PROJECT_ID\`, …), then what the login actions
   leave behind (\`AWS_ACCESS_KEY_ID\`, \`GOOGLE_APPLICATION_CREDENTIALS\`). The report says which cloud was chosen, and why.

## Who asks

The first of these that is there:

- **AWS** (\`bedrock\`, \`bedrock-mantle\`, \`claude-on-aws\`): \`api-key\` or \`auth-token\`; \`role-to-assume\`; \`aws-profile\`;
  \`AWS_BEARER_TOKEN_BEDROCK\` (\`ANTHROPIC_AWS_API_KEY\` for \`claude-on-aws\`); \`AWS_ACCESS_KEY_ID\` with its secret; the AWS configuration
  (profiles, SSO, web identity, roles of the machine).
- **Google** (\`vertex\`, \`claude-on-google\`): \`auth-token\`; \`workload-identity-provider\`, with \`service-account\` where one is acted as; the
  file in \`GOOGLE_APPLICATION_CREDENTIALS\`; the file that \`gcloud auth application-default login\` writes.
- **Microsoft** (\`foundry\`): \`api-key\` or \`auth-token\`; \`ANTHROPIC_FOUNDRY_API_KEY\`; \`client-id\` with \`tenant-id\`; the Azure CLI.
- **OpenAI-compatible**: \`api-key\` or \`auth-token\`; \`OPENAI_API_KEY\`.

An Anthropic key in \`ANTHROPIC_API_KEY\` is never sent to a cloud. With \`role-to-assume\`, \`workload-identity-provider\` or \`client-id\` the job
signs in by its own identity, so that no login action is needed; the job needs \`permissions: id-token: write\`. No program is started, but for the
Azure CLI, and only from outside the checkout. Sign-in hosts obey \`proxy\`, \`connect-to\` and \`ca-certificates\` like any endpoint.

## What is sent

Everything at once, and free: the model list where there is one, the token count where there is one, and a message with the one-byte body
\`{\`, with the credential, without it, and at a path beside it that cannot exist. No server can run a model out of that. The difference of
the answers proves the credential and the route. What a cloud does not tell for free is inconclusive, and \`live: true\` settles it: one
minimal message, plain and streamed.

${table(
  ['Cloud', 'Model list', 'Token count', 'What only `live` tells'],
  [
    [
      '`bedrock`',
      'inference profiles (control plane)',
      'yes; not for inference profiles',
      'that a listed profile may be used',
    ],
    ['`bedrock-mantle`', 'on its OpenAI side', 'yes', '–'],
    ['`claude-on-aws`', 'yes', 'yes', '–'],
    ['`vertex`', '–', 'yes; only in some regions', 'that a model may be used'],
    ['`claude-on-google`', 'yes', 'yes', '–'],
    ['`foundry`', '–', 'yes', '–'],
    ['`openai-compatible`', 'yes', '–', 'that a request is accepted'],
  ],
)}`

const OUTCOMES = `## Every road, every situation

The scenarios of the tests, as they come out. A dash means not applicable, for the reason below.`

function outcome(row: Case): string {
  if ('absent' in row) return '–'
  const { verdict, cause } = row.expect
  return cause === '' ? verdict : `${verdict}, [\`${cause}\`](causes.md#${cause.replaceAll('.', '')})`
}

function rowOf(situation: Situation): readonly string[] {
  return [TITLES[situation], ...CLOUDS.map(({ situations }) => outcome(situations[situation]))]
}

const TITLES: Readonly<Record<Situation, string>> = {
  healthy: 'All is well',
  'healthy with a model': 'A model is named',
  live: 'With `live: true`',
  'bad credential': 'The credential is bad',
  'expired credential': 'The credential has expired',
  'no access to the model': 'No access to the model',
  'wrong region or path': 'Wrong region or path',
  throttled: 'Throttled',
  'clock off': 'This machine’s clock is off',
  'provider down': 'The provider is down',
  'behind a proxy with inspection': 'Behind a proxy that inspects TLS',
}

function notesOf({ name, situations }: CloudTable): string {
  const lines = SITUATIONS.flatMap((situation) => {
    const row = situations[situation]
    const words = 'absent' in row ? `not applicable: ${row.absent}.` : (row.note ?? '')
    return words === '' ? [] : [`- ${TITLES[situation]}: ${words}`]
  })
  return lines.length === 0 ? '' : `### ${name}\n\n${lines.join('\n')}`
}

const page = [
  ...[INTRODUCTION, OUTCOMES],
  table(['Situation', ...CLOUDS.map(({ name }) => name)], SITUATIONS.map(rowOf)),
  ...['## Why', ...CLOUDS.map(notesOf).filter((notes) => notes !== '')],
]
await settlePage('docs/providers.md', page.join('\n\n'))
