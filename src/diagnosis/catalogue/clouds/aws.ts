// Remedies at AWS, put together for each of its three roads.
import { told } from '../entry.ts'
import { say } from '../../../words/phrase.ts'
import { waitAndRunAgain } from '../steps.ts'
import { awsAccess } from './aws-access.ts'
import { awsModels } from './aws-models.ts'
import { awsRights } from './aws-rights.ts'
import { AWS_ROADS, type AwsRoad } from './aws-roads.ts'
import { atCloud, type CloudEntries, type CloudEntry, named, removeBase } from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'
import { serviceEntries } from './service.ts'

function entriesOf(road: AwsRoad, models: CloudEntries): CloudEntries {
  return {
    ...awsAccess(road),
    ...awsRights(road),
    ...models,
    ...serviceEntries('AWS', 'health.aws.amazon.com', CLOUD_LINKS.awsHealth),
    'endpoint.not-found': wrongAddress(road),
    'endpoint.path': wrongAddress(road),
  }
}

function wrongAddress({ name, host, baseVariable, docs }: AwsRoad): CloudEntry {
  return atCloud({
    summary: `Remove the base URL, and set only the region: the address of ${name} follows from it.`,
    steps: [
      removeBase(baseVariable),
      told('corrected', (corrected) => say`Use ${corrected} if you need one.`),
      `Use ${host}, with the region in place of \`REGION\`, and nothing behind it.`,
      `Check that the region offers ${name}.`,
    ],
    links: [docs, CLOUD_LINKS.bedrockRegions],
  })
}

/** Models there have the IDs of the Claude API, and limits are those of the organization behind the workspace. */
const OF_PLATFORM: CloudEntries = {
  'model.unknown': atCloud({
    title: (facts) => `${named('model', 'The model')(facts)} does not exist at Claude Platform on AWS`,
    summary: 'Use a plain model ID, without the prefixes and suffixes of Bedrock.',
    steps: [
      told('replacement', (id) => say`Use ${id}.`),
      'Use the plain ID, such as `claude-opus-5`: `anthropic.`, `us.` and `-v1:0` belong to Bedrock.',
      told('usable', (ids) => say`Choose one that works here: ${ids}.`),
    ],
    links: [CLOUD_LINKS.claudeOnAws],
  }),
  'model.forbidden': atCloud({
    summary: 'Allow the model for this workspace (AWS console → Claude Platform on AWS → Workspaces).',
    steps: [
      'Allow the model for this workspace: AWS console → Claude Platform on AWS → Workspaces.',
      'Check that `workspace-id` names the workspace you mean.',
    ],
    links: [CLOUD_LINKS.claudeOnAws],
  }),
  'limit.rate': atCloud({
    summary: 'Wait a minute and run again; spread the load if it happens often.',
    steps: [
      waitAndRunAgain,
      'Find out who shares the limit: all workspaces of the organization behind this AWS account use it.',
      'Request higher limits: AWS console → Claude Platform on AWS.',
    ],
    links: [CLOUD_LINKS.claudeOnAws],
  }),
}

/** Entries of Amazon Bedrock, by its own runtime. */
export const BEDROCK = entriesOf(AWS_ROADS.bedrock, awsModels(AWS_ROADS.bedrock))
/** Entries of Amazon Bedrock's mantle. */
export const BEDROCK_MANTLE = entriesOf(AWS_ROADS['bedrock-mantle'], awsModels(AWS_ROADS['bedrock-mantle']))
/** Entries of Claude Platform on AWS. */
export const CLAUDE_ON_AWS = entriesOf(AWS_ROADS['claude-on-aws'], OF_PLATFORM)
