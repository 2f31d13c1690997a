// Causes about the models that the code asks for. None of them says anything against the key.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import {
  byParty,
  type CauseEntry,
  type RemedyFacts,
  type Step,
  cause,
  factIn,
  forParty,
  marked,
  nameIn,
  spoken,
  told,
} from './entry.ts'

const replaceModel: Step = ({ evidence }) => {
  const model = factIn(evidence, 'model')
  const replacement = factIn(evidence, 'replacement')
  if (replacement === undefined) return ['Choose a listed model from the table in the report.']
  return model === undefined ? say`Use ${replacement}.` : say`Replace ${model} with ${replacement}.`
}

const everywhere: Step =
  'Search code, workflows, settings and tools for the old ID, and environment variables such as `ANTHROPIC_MODEL`.'

/** The model in question in plain words. */
function modelIn({ evidence }: RemedyFacts): string {
  return nameIn(evidence.model, 'The model')
}

/** The replacement in one line; `otherwise` where none is known. */
function useInstead(otherwise: string): (facts: RemedyFacts) => string {
  return ({ evidence }) => {
    const [model, replacement] = [nameIn(evidence.model, 'the model'), nameIn(evidence.replacement, '')]
    return replacement === '' ? otherwise : `Replace ${model} with ${replacement}.`
  }
}

/** Entries about models. */
export const MODEL = {
  'model.unknown': cause({
    title: byParty({
      anthropic: (facts) => `${modelIn(facts)} does not exist`,
      gateway: (facts) => `${modelIn(facts)} does not exist at this endpoint`,
    }),
    when: 'Not listed and rejected; the nearest usable ID is proposed.',
    explanation: ({ evidence: { status } }) =>
      `The endpoint ${status === undefined ? 'does not list' : 'rejects'} this ID: a typo, an alias from another tool, or an ID of another provider. A 404 on a model never means a bad key.`,
    summary: useInstead('Use a model ID that the endpoint lists.'),
    steps: [
      replaceModel,
      told('usable', (ids) => say`Choose one that works here: ${ids}.`),
      forParty({
        anthropic:
          'Drop prefixes and suffixes of other providers (anthropic/…, us.anthropic.…-v1:0, …@date): use the plain ID.',
        gateway: 'Ask the gateway for its list: it may use its own model names, or may not route this one.',
      }),
      everywhere,
    ],
    links: ['models', 'modelList'],
  }),
  'model.retired': cause({
    title: (facts) => `${modelIn(facts)} is retired`,
    when: 'The model is retired; a replacement is proposed.',
    explanation:
      'The model has been switched off: every request for it fails with a 404. The key and the endpoint are not the reason.',
    summary: useInstead('Switch to a model that is not retired.'),
    steps: [
      replaceModel,
      everywhere,
      'Read the migration notes of the newer model: it rejects some parameters, such as temperature.',
      'Update tools that have the old ID built in: some of them then report a bad key.',
    ],
    links: ['deprecations', 'models', 'migration'],
  }),
  'model.deprecated': cause({
    title: (facts) => {
      const day = nameIn(facts.evidence.retiresAt, '').slice(0, 10)
      return day === '' ? `${modelIn(facts)} retires soon` : `${modelIn(facts)} retires on ${day}`
    },
    when: 'Deprecated, or retiring within `model-retirement-days`; degrades only when the `models` input names it.',
    explanation: 'The model works today. Once it is retired, every request for it fails with a 404.',
    summary: useInstead('Switch to its replacement before the model retires.'),
    steps: [
      told(
        'retiresAt',
        (date) => say`Plan the change before ${date}.`,
        'Plan the change before the date in the report.',
      ),
      replaceModel,
      everywhere,
      'Test your prompts with the new model: its answers and limits differ.',
    ],
    links: ['deprecations', 'models'],
  }),
  'model.forbidden': cause({
    title: (facts) => `This key has no access to ${nameIn(facts.evidence.model, 'the model')}`,
    when: 'Listed or known, but not for this key.',
    explanation:
      "The model exists, but this key, its workspace or its tier has no access to it. It's about permissions, not about a bad key.",
    summary: byParty({
      anthropic: 'Allow the model for this workspace in the Claude Console, or use another model.',
      gateway: 'Ask the owner of the gateway to allow this model for your key, or use another model.',
    }),
    steps: [
      forParty({
        anthropic:
          'Check the allowed models of the workspace and the usage tier in the Console; some models are only for verified organizations.',
        gateway: 'Ask the owner of the gateway to allow this model for your key.',
      }),
      replaceModel,
    ],
    links: ['workspaces', 'models'],
  }),
  'model.inference-profile': cause({
    title: (facts) => `${modelIn(facts)} needs an inference profile`,
    when: 'Bedrock: this model cannot be called on demand; the inference profile to use is named.',
    explanation:
      "Amazon Bedrock serves this model only through an inference profile, which is an ID with a prefix such as us., eu. or global. This doesn't mean your key is bad.",
    summary: useInstead('Put the prefix of an inference profile (us., eu., global.) before the model ID.'),
    steps: [
      (facts) =>
        factIn(facts.evidence, 'replacement') === undefined
          ? marked(
              'Put the prefix of an inference profile (`global.`, `us.`, `eu.`, `jp.`, `au.`) before the ID.',
            )
          : spoken(replaceModel, facts)[0],
      'List the profiles of your region with `aws bedrock list-inference-profiles`, or in the Bedrock console under Cross-region inference.',
      'Allow the action `bedrock:InvokeModel` for the profile and for the model in every region it routes to.',
    ],
    links: ['inferenceProfiles'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
