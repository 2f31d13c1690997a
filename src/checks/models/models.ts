// Can the models which your code names be used?
import type { CauseId } from '../../words/causes.ts'
import { LIVE_CHECKS } from '../../words/check-ids.ts'
import type { Evidence } from '../../words/evidence.ts'
import { daysUntil } from '../../words/days.ts'
import { fail, inapplicable, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { refusalOf, type ModelsJudgement } from '../../reading/models.ts'
import type { Conversation } from '../../reading/conversation.ts'
import type { HeardReading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { refusalOnRoad } from '../../reading/road-models.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { joinPhrases, say, type Phrase, type Quoted } from '../../words/phrase.ts'
import type { ModelResult } from '../../words/result.ts'
import { defineCheck, type CheckContext } from '../check.ts'
import { endingUnnamed, proposalFor, retiresSoon, usableIds } from './proposals.ts'

/** Every model that the user’s code names, against list, count and look-up. */
export const models = defineCheck({
  id: 'models',
  title: 'Models',
  about:
    'Compares the models from the input models and the request file with the live list, its lifecycle and dates. Looks up what the list does not show; the free token count decides.',
  layer: 'models',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.readings(), context),
})

/** Worst first; each row says how a status of an asked model is told. */
const WORST: readonly (readonly [ModelResult['status'], CauseId | undefined])[] = [
  ['unknown', 'model.unknown'],
  ['retired', 'model.retired'],
  ['forbidden', 'model.forbidden'],
  ['unverified', undefined],
]

function judge(readings: Readings, context: CheckContext): Answer {
  const { models: judgement, conversation, provider } = readings
  const asked = judgement.models.filter((model) => model.asked)
  for (const [status, cause] of WORST) {
    const found = asked.find((model) => model.status === status)
    if (found === undefined) continue
    const by = provider.road && refusalOnRoad(found.id, conversation)
    return by === undefined
      ? tell(found, cause, readings, context)
      : refusedBy(by, found.id, judgement, context)
  }
  const ending = asked.find((model) => model.status === 'deprecated' || retiresSoon(model, context))
  if (ending !== undefined) return deprecated(ending, judgement, context)
  return sound(asked, judgement, context)
}

/** The most usable ids that are told beside an unknown one. */
const MOST_USABLE = 10

function tell(
  asked: ModelResult,
  cause: CauseId | undefined,
  { models: judgement, conversation }: Readings,
  context: CheckContext,
): Answer {
  const { id, status } = asked
  const { clean } = context
  const model = clean.named(id)
  if (cause === undefined) return untold(model, context)
  const proposed = proposalFor(asked, judgement, context)
  const usable = status === 'unknown' ? usableIds(judgement, context).slice(0, MOST_USABLE) : []
  const replacement = proposed === undefined ? undefined : clean.named(proposed)
  const words: Partial<Record<ModelResult['status'], Phrase>> = {
    unknown: say`This endpoint has no model called ${model}.`,
    retired: say`${model} is retired: every request for it fails.`,
    forbidden: say`${model} exists, but not for this credential.`,
  }
  const instead =
    replacement === undefined
      ? say``
      : status === 'unknown'
        ? say` Nearest: ${replacement}.`
        : say` Use ${replacement} instead.`
  return fail(cause, say`${words[status] ?? say`${model} cannot be used.`}${instead}`, {
    ...refusedWith(asked, conversation),
    model: model.quoted,
    ...(replacement && { replacement: replacement.quoted }),
    ...(usable.length > 0 && { usable: clean.list(usable).map(({ quoted }) => quoted) }),
  })
}

/** The status by which an unknown model was refused; nothing where it is only not listed. */
function refusedWith({ id, status }: ModelResult, conversation: Conversation): Evidence {
  const refusal = status === 'unknown' ? refusalOf(id, conversation) : undefined
  return refusal === undefined ? {} : { status: refusal.answer.status }
}

/** A cloud says itself what is wrong with a model, and often what to do. */
function refusedBy(
  by: HeardReading & { readonly cause: CauseId },
  id: string,
  { listed }: ModelsJudgement,
  { clean }: CheckContext,
): Answer {
  const model = clean.named(id)
  const profile = by.cause === 'model.inference-profile' ? profileOf(id, listed) : undefined
  return fail(by.cause, say`${model} cannot be used: ${toldBy(by, clean)}.`, {
    ...evidenceOf(by, clean),
    model: model.quoted,
    ...(profile !== undefined && { replacement: clean.named(profile).quoted }),
  })
}

/** The inference profile of a model: its ID behind a prefix; one that keeps requests in their geography before the global one. */
function profileOf(id: string, listed: readonly string[]): string | undefined {
  const profiles = listed.filter((profile) => profile.endsWith(`.${id}`))
  return profiles.find((profile) => !profile.startsWith('global.')) ?? profiles[0]
}

/** Clouds tell some of it by a real message alone. */
function untold(model: Quoted, { endpoint: { provider }, target: { settings } }: CheckContext): Answer {
  const isOpen = provider.road !== undefined && !LIVE_CHECKS.some((id) => settings.checks.has(id))
  const detail = isOpen
    ? say`No free check shows whether ${model} can be used; live: true does.`
    : say`No check shows whether ${model} can be used.`
  return unknown(detail, undefined, { model: model.quoted })
}

function deprecated(asked: ModelResult, judgement: ModelsJudgement, context: CheckContext): Answer {
  const { id, retiresAt } = asked
  const { clean, startedAt } = context
  const day = retiresAt?.slice(0, 10)
  const daysLeft = retiresAt === undefined ? undefined : daysUntil(Date.parse(retiresAt), startedAt)
  const proposed = proposalFor(asked, judgement, context)
  const when =
    day === undefined ? 'and will be retired' : `and is retired on ${day}, in ${daysLeft ?? '?'} days`
  const instead = proposed === undefined ? say`` : say` Successor: ${clean.named(proposed)}.`
  const evidence: Evidence = {
    model: clean.named(id).quoted,
    ...(day !== undefined && { retiresAt: day }),
    ...(proposed !== undefined && { replacement: clean.named(proposed).quoted }),
  }
  return warn(
    'model.deprecated',
    say`${clean.named(id)} works, but it is deprecated ${when}.${instead}`,
    evidence,
  )
}

function sound(asked: readonly ModelResult[], judgement: ModelsJudgement, context: CheckContext): Answer {
  const { listed, models: all } = judgement
  const { clean } = context
  const evidence = {
    listed: listed.length,
    deprecated: clean
      .list(all.filter(({ status }) => status === 'deprecated').map(({ id }) => id))
      .map(({ quoted }) => quoted)
      .slice(0, 20),
  }
  const ending = unnamed(judgement, context)
  if (asked.length === 0 && listed.length === 0)
    return inapplicable(say`No model named, and no model list offered.`, evidence)
  if (asked.length === 0)
    return pass(say`${listed.length} models can be used; none was named.${ending}`, evidence)
  return pass(say`${some(asked.map(({ id }) => [clean.named(id)]))} can be used.${ending}`, evidence)
}

/** A remark on what retires soon: nobody named it here, and yet some code may use it. */
function unnamed(judgement: ModelsJudgement, context: CheckContext): Phrase {
  const ending = endingUnnamed(judgement, context).map(
    ({ id, retiresAt = '' }) => say`${context.clean.named(id)} on ${retiresAt.slice(0, 10)}`,
  )
  return ending.length === 0 ? [] : say` Also retiring soon (not in your models): ${some(ending)}.`
}

/** The first four, and how many more there are. */
function some(all: readonly Phrase[]): Phrase {
  const more = all.length > 4 ? ` and ${all.length - 4} more` : ''
  return say`${joinPhrases(all.slice(0, 4), ', ')}${more}`
}
