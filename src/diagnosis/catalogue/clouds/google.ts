// Remedies at Google Cloud, put together for each of its two roads, with those for models, quotas and addresses.
import { say } from '../../../words/phrase.ts'
import { told } from '../entry.ts'
import { waitAndRunAgain } from '../steps.ts'
import {
  atCloud,
  type CloudEntries,
  type CloudEntry,
  has,
  named,
  projectOf,
  removeBase,
  runs,
  where,
} from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'
import { googleAccess } from './google-access.ts'
import { GOOGLE_ROADS, type GoogleRoad } from './google-roads.ts'
import { serviceEntries } from './service.ts'

const model = named('model', 'the model')
const region = named('region', 'this region')

function entriesOf(road: GoogleRoad): CloudEntries {
  return {
    ...googleAccess(road),
    ...serviceEntries('Google Cloud', 'status.cloud.google.com', CLOUD_LINKS.googleStatus),
    'model.unknown': unknown(road),
    'model.forbidden': forbidden(road),
    'limit.quota': quota(road),
    'limit.rate': rate(road),
    'endpoint.not-found': wrongAddress(road),
    'endpoint.path': wrongAddress(road),
  }
}

function unknown({ name, modelPlace, docs }: GoogleRoad): CloudEntry {
  return atCloud({
    title: (facts) => `${name} does not offer ${model(facts)} in ${region(facts)}`,
    explanation:
      'The ID is misspelled, the model is not enabled for the project, or it is offered in other regions only. A model that is not found never means bad credentials.',
    summary: `Check the model ID, the region, and that the model is enabled (${modelPlace}).`,
    steps: [
      told('replacement', (id) => say`Use ${id}.`),
      told(
        'region',
        (here) => say`Set the region to \`global\`, \`us\` or \`eu\` if ${here} does not offer the model.`,
        'Set the region to `global`, `us` or `eu` if the region does not offer the model.',
      ),
      `Enable the model for the project: ${modelPlace}.`,
      'Use the ID of Google: dated ones have an `@`, as in `claude-haiku-4-5@20251001`.',
    ],
    links: [docs],
  })
}

function forbidden({ name, modelPlace, docs }: GoogleRoad): CloudEntry {
  return atCloud({
    title: (facts) => `This project has no access to ${model(facts)}`,
    explanation:
      "The credentials are known, and the model isn't enabled for their project. It's about access to the model; this doesn't mean the credentials are bad.",
    summary: `Enable the model for the project (${modelPlace}).`,
    steps: [
      `Enable the model for the project and accept its terms: ${modelPlace}.`,
      told('project', (project) => say`Check that ${project} is the project you mean.`),
      `Ask the owner of the organization policy if ${name} may serve this model there.`,
    ],
    links: [docs],
  })
}

const quotaPlace = 'Google Cloud console → IAM & Admin → Quotas & System Limits'

function quota({ service }: GoogleRoad): CloudEntry {
  return atCloud({
    summary: `Request quota for the model (${quotaPlace}).`,
    steps: [
      told(
        'metric',
        (metric) => say`Look up ${metric} in ${quotaPlace}: its value for this model and region is zero.`,
        `Look up the quota of the model in ${quotaPlace}: it may be zero.`,
      ),
      'Request an increase there; new projects and free trials begin with none.',
      'Try the region `global`, which has a quota of its own.',
    ],
    commands: [listQuotas(service)],
    links: [CLOUD_LINKS.vertexQuotas],
  })
}

function rate({ service }: GoogleRoad): CloudEntry {
  return atCloud({
    summary: (facts) =>
      has(facts, 'metric')
        ? `Check that the quota of this model is not zero (${quotaPlace}); otherwise wait a minute.`
        : 'Wait a minute and run again; spread the load if it happens often.',
    steps: [
      where(
        'metric',
        `Check that the quota of the model is not zero, as it is in new projects: ${quotaPlace}.`,
      ),
      waitAndRunAgain,
      'Use the region `global`, which has the most capacity.',
      `Request a higher quota: ${quotaPlace}.`,
    ],
    commands: [listQuotas(service)],
    links: [CLOUD_LINKS.vertexTooMany, CLOUD_LINKS.vertexQuotas],
  })
}

function listQuotas(service: string): ReturnType<typeof runs> {
  return runs(...['gcloud', 'beta', 'quotas', 'info', 'list'], `--service=${service}`, '--project', projectOf)
}

function wrongAddress({ name, address, baseVariable, docs }: GoogleRoad): CloudEntry {
  return atCloud({
    summary: `Remove the base URL, and set only project and region: the address of ${name} follows from them.`,
    steps: [
      removeBase(baseVariable),
      told('corrected', (corrected) => say`Use ${corrected} if you need one.`),
      `Use ${address}.`,
      'Check the project ID and the region: both are part of the path.',
    ],
    links: [docs],
  })
}

/** Entries of Claude on Vertex AI, which Google runs. */
export const VERTEX = entriesOf(GOOGLE_ROADS.vertex)
/** Entries of Claude on Google Cloud, which Anthropic runs. */
export const CLAUDE_ON_GOOGLE = entriesOf(GOOGLE_ROADS['claude-on-google'])
