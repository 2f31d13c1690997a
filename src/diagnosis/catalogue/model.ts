// Causes about the models that the code asks for. None of them says anything against the key.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, type Step, cause, factIn, forParty, told } from './entry.ts'

const replaceModel: Step = ({ evidence }) => {
  const model = factIn(evidence, 'model')
  const replacement = factIn(evidence, 'replacement')
  if (replacement === undefined) return ['Choose a listed model from the table in the report.']
  return model === undefined ? say`Use ${replacement}.` : say`Replace ${model} by ${replacement}.`
}

const everywhere: Step =
  'Search code, workflows, settings and tools for the old id: defaults such as ANTHROPIC_MODEL count too.'

/** Entries about models. */
export const MODEL = {
  'model.unknown': cause({
    title: 'the model does not exist here',
    when: 'Not listed and refused; the nearest usable id is proposed.',
    explanation:
      'The endpoint does not list this id and refuses it: a typing error, an alias of another tool, or an id of another provider. A 404 on a model never means a bad key.',
    summary: 'Use an id which the endpoint lists.',
    steps: [
      replaceModel,
      told('usable', (ids) => say`Choose among those that can be used here: ${ids}.`),
      forParty({
        anthropic:
          'Drop prefixes and suffixes of other providers (anthropic/…, us.anthropic.…-v1:0, …@date): here the plain id counts.',
        gateway:
          'Ask the gateway for its list: it may name models in its own way, or may not route this one yet.',
      }),
      everywhere,
    ],
    links: ['models', 'modelList'],
  }),
  'model.retired': cause({
    title: 'the model is retired',
    when: 'The model is retired; a replacement is proposed.',
    explanation:
      'The model existed and has been switched off: every request for it fails with a 404. The key and the endpoint are not the reason.',
    summary: 'Move to the replacement.',
    steps: [
      replaceModel,
      everywhere,
      'Read the migration notes of the newer model: some parameters, such as temperature, are refused there.',
      'Update tools that have the old id built in: some of them then report a bad key.',
    ],
    links: ['deprecations', 'models', 'migration'],
  }),
  'model.deprecated': cause({
    title: 'a model will be retired soon',
    when: 'Deprecated, or retiring within `model-retirement-days`; degrades only when the `models` input names it.',
    explanation: 'The model works today. From its retirement on, every request for it fails with a 404.',
    summary: 'Move to the replacement before the model retires.',
    steps: [
      told(
        'retiresAt',
        (date) => say`Plan the change before ${date}.`,
        'Plan the change before the date in the report.',
      ),
      replaceModel,
      everywhere,
      'Test your prompts with the new model: its answers and its limits differ.',
    ],
    links: ['deprecations', 'models'],
  }),
  'model.forbidden': cause({
    title: 'the key may not use this model',
    when: 'Listed or known, but not for this key.',
    explanation:
      'The model exists, but this key, its workspace or its tier has no access to it. That is a matter of rights, not of a bad key.',
    summary: 'Get access to the model, or use one which the key may use.',
    steps: [
      forParty({
        anthropic:
          'Look at the allowed models of the workspace and at the usage tier in the Console; some models are only for verified organizations.',
        gateway: 'Ask the owner of the gateway to allow this model for your key.',
      }),
      replaceModel,
    ],
    links: ['workspaces', 'models'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
