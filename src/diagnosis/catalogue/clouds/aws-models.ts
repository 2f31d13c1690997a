// Remedies at AWS for models and quotas.
import { say } from '../../../words/phrase.ts'
import { factIn, type Step, told } from '../entry.ts'
import { waitAndRunAgain } from '../steps.ts'
import type { AwsRoad } from './aws-roads.ts'
import {
  atCloud,
  type CloudEntries,
  type CloudEntry,
  has,
  modelOf,
  named,
  regionOf,
  runs,
  where,
} from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

/** Entries about models on a road of Bedrock. */
export function awsModels(road: AwsRoad): CloudEntries {
  return {
    'model.unknown': unknown(road),
    'model.retired': RETIRED,
    'model.forbidden': forbidden(road),
    'model.inference-profile': PROFILE,
    'limit.quota': QUOTA,
    'limit.rate': RATE,
  }
}

const profiles = runs('aws', 'bedrock', 'list-inference-profiles', '--region', regionOf)
const models = runs(
  'aws',
  'bedrock',
  'list-foundation-models',
  '--by-provider',
  'anthropic',
  '--region',
  regionOf,
)
const availability = runs(
  ...['aws', 'bedrock', 'get-foundation-model-availability', '--model-id'],
  ...[modelOf, '--region', regionOf],
)
const quotas = runs(
  'aws',
  'service-quotas',
  'list-service-quotas',
  '--service-code',
  'bedrock',
  '--region',
  regionOf,
)

const model = named('model', 'the model')

const useListed: Step = ({ evidence }) => {
  const [old, replacement] = [factIn(evidence, 'model'), factIn(evidence, 'replacement')]
  if (replacement === undefined) return ['Choose an ID that the commands below list.']
  return old === undefined ? say`Use ${replacement}.` : say`Replace ${old} with ${replacement}.`
}

function unknown({ modelPlace, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: (facts) => `AWS does not know ${model(facts)} in this region`,
    explanation:
      'The ID is misspelled, belongs to another provider, or the model is offered in other regions only. A model that is not found never means bad credentials.',
    summary: 'Use a model ID that this region offers.',
    steps: [
      useListed,
      'Use the form of Bedrock: `anthropic.claude-…`, or `us.anthropic.claude-…` and its like for an inference profile.',
      told(
        'region',
        (region) =>
          say`Choose another region if ${region} does not offer the model, or a \`global.\` profile.`,
      ),
      `Compare with the console: ${modelPlace}.`,
    ],
    commands: [models, profiles],
    links: [CLOUD_LINKS.bedrockRegions, docs],
  })
}

const RETIRED = atCloud({
  summary: 'Switch to a model that Bedrock still offers to this account.',
  steps: [
    useListed,
    'Choose an active model: AWS closes legacy models first to accounts that have not used them for some weeks.',
    'Search code, workflows and settings for the old ID, and variables such as `ANTHROPIC_MODEL`.',
  ],
  commands: [models],
  links: [CLOUD_LINKS.bedrockRegions],
})

function forbidden({ modelPlace, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: (facts) => `This AWS account has no access to ${model(facts)}`,
    explanation:
      "The credentials are known, and the model isn't open to their account yet. It's about access to the model; this doesn't mean the credentials are bad.",
    summary: (facts) => {
      if (has(facts, 'reason', 'use-case'))
        return 'Submit the use case form for Anthropic models once for this AWS account, then wait 15 minutes.'
      if (has(facts, 'action'))
        return 'Have an administrator call the model once, which subscribes the AWS account; then wait two minutes.'
      if (has(facts, 'pending'))
        return 'Wait two minutes and run again: the subscription to the model is being set up.'
      return `Open the model for this AWS account (${modelPlace}).`
    },
    steps: [
      where('reason', `Submit the use case details (${modelPlace}), and wait 15 minutes.`, 'use-case'),
      told(
        'action',
        (action) =>
          say`Have an administrator call the model once, or add ${action} to the role for the first call.`,
      ),
      where('pending', 'Wait two minutes, then run again: a new subscription takes that long to work.'),
      (facts) =>
        has(facts, 'pending') || has(facts, 'reason', 'use-case')
          ? undefined
          : [`Open the model for this account (${modelPlace}).`],
      told('region', (region) => say`Choose a region that offers the model if ${region} does not.`),
    ],
    commands: [availability],
    links: [CLOUD_LINKS.bedrockAccess, docs],
  })
}

const PROFILE = atCloud({
  summary: ({ evidence }) =>
    typeof evidence.replacement === 'string' && /^[\w.:-]+$/.test(evidence.replacement)
      ? `Use the inference profile ${evidence.replacement} as the model ID.`
      : 'Use an inference profile as the model ID: put us., eu. or global. before it.',
  steps: [
    told(
      'replacement',
      (profile) => say`Use the inference profile ${profile} as the model ID, in your code and settings too.`,
      'Put the prefix of an inference profile (`global.`, `us.`, `eu.`, `jp.`, `au.`) before the ID.',
    ),
    'List the profiles of the region, in the console under Cross-region inference or by the command.',
    'Allow `bedrock:InvokeModel` for the profile, and for the model in every region it sends requests to.',
  ],
  commands: [profiles],
  links: [CLOUD_LINKS.bedrockProfiles],
})

const QUOTA = atCloud({
  summary: 'Request quota for this model: Service Quotas console → Amazon Bedrock, in this region.',
  steps: [
    told(
      'model',
      (id) => say`Look up the quotas of ${id}: Service Quotas console → AWS services → Amazon Bedrock.`,
      'Look up the quotas of the model: Service Quotas console → AWS services → Amazon Bedrock.',
    ),
    'Request an increase there; where a quota cannot be raised there, open a case with AWS Support.',
    'Use another model, region or a `global.` inference profile that has quota until then: each has its own.',
  ],
  commands: [quotas],
  links: [CLOUD_LINKS.bedrockQuotas],
})

const RATE = atCloud({
  summary: (facts) =>
    has(facts, 'metric', 'tokens per day')
      ? 'Request a higher daily token quota in Service Quotas, or wait until tomorrow.'
      : 'Wait a minute and run again; spread the load if it happens often.',
  steps: [
    where(
      'metric',
      'Wait until tomorrow, or request more: the quota of tokens per day is used up, and new accounts have a small one.',
      'tokens per day',
    ),
    waitAndRunAgain,
    'Use a `global.` or regional inference profile: it spreads requests over several regions.',
    'Request higher quotas: Service Quotas console → AWS services → Amazon Bedrock.',
  ],
  commands: [quotas],
  links: [CLOUD_LINKS.bedrockQuotas],
})
