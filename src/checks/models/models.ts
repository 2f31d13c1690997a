// Can the models which your code names be used?
import type { CauseId } from '../../words/causes.ts'
import { nearestId, replacementFor } from '../../claude/models/models.ts'
import type { Evidence } from '../../words/evidence.ts'
import { daysUntil } from '../../words/days.ts'
import { fail, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import type { ModelsJudgement } from '../../reading/models.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { ModelResult } from '../../words/result.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Every model that the user’s code names, against list, count and look-up. */
export const models = defineCheck({
  id: 'models',
  title: 'The models you name can be used',
  about:
    'Compares the models of the input models and of the request file with the live list, its lifecycle and dates; what the list does not show is looked up by itself, and the free token count has the last word.',
  layer: 'models',
  needs: ['key-accepted'],
  run: async (context) => judge((await context.readings()).models, context),
})

/** Worst first; each row says how a status of an asked model is told. */
const WORST: readonly (readonly [ModelResult['status'], CauseId | undefined])[] = [
  ['unknown', 'model.unknown'],
  ['retired', 'model.retired'],
  ['forbidden', 'model.forbidden'],
  ['unverified', undefined],
]

function judge(judgement: ModelsJudgement, context: CheckContext): Answer {
  const asked = judgement.models.filter((model) => model.asked)
  for (const [status, cause] of WORST) {
    const found = asked.find((model) => model.status === status)
    if (found !== undefined) return tell(found, cause, judgement, context)
  }
  const ending = asked.find((model) => endsSoon(model, context))
  if (ending !== undefined) return deprecated(ending, judgement, context)
  return sound(asked, judgement, context)
}

function tell(
  { id, status }: ModelResult,
  cause: CauseId | undefined,
  { listed }: ModelsJudgement,
  { clean }: CheckContext,
): Answer {
  const model = clean.named(id)
  if (cause === undefined)
    return unknown(say`Nothing here tells whether ${model} can be used.`, undefined, { model: model.quoted })
  const proposed = status === 'unknown' ? nearestId(id, listed) : replacementFor(id, listed)
  const replacement = proposed === undefined ? undefined : clean.named(proposed)
  const words: Partial<Record<ModelResult['status'], Phrase>> = {
    unknown: say`No model is called ${model} here.`,
    retired: say`${model} is retired: every request for it fails.`,
    forbidden: say`${model} exists, but not for this credential.`,
  }
  const instead =
    replacement === undefined ? say`` : say` ${status === 'unknown' ? 'Nearest' : 'Instead'}: ${replacement}.`
  return fail(cause, say`${words[status] ?? say`${model} cannot be used.`}${instead}`, {
    model: model.quoted,
    ...(replacement && { replacement: replacement.quoted }),
  })
}

function endsSoon({ status, retiresAt }: ModelResult, { target, startedAt }: CheckContext): boolean {
  if (status === 'deprecated') return true
  return daysUntil(Date.parse(retiresAt ?? ''), startedAt) < target.settings.modelRetirementDays
}

function deprecated(
  { id, retiresAt }: ModelResult,
  { listed }: ModelsJudgement,
  { clean, startedAt }: CheckContext,
): Answer {
  const day = retiresAt?.slice(0, 10)
  const daysLeft = retiresAt === undefined ? undefined : daysUntil(Date.parse(retiresAt), startedAt)
  const proposed = replacementFor(id, listed)
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

function sound(
  asked: readonly ModelResult[],
  { listed, models: all }: ModelsJudgement,
  { clean }: CheckContext,
): Answer {
  const evidence = {
    listed: listed.length,
    deprecated: all
      .filter(({ status }) => status === 'deprecated')
      .map(({ id }) => clean.named(id).quoted)
      .slice(0, 20),
  }
  if (asked.length === 0 && listed.length === 0)
    return pass(say`No model was named, and no list is offered.`, evidence)
  if (asked.length === 0) return pass(say`${listed.length} models can be used; none was named.`, evidence)
  const named = asked
    .slice(0, 4)
    .flatMap(({ id }, at) => (at === 0 ? [clean.named(id)] : [', ', clean.named(id)]))
  return pass(say`${named}${asked.length > 4 ? ` and ${asked.length - 4} more` : ''} can be used.`, evidence)
}
