// Models that may be proposed: what works today and ends no sooner than the user wants to be warned.
import { activeInTable, nearestId, replacementFor } from '../../claude/models/models.ts'
import type { ModelsJudgement } from '../../reading/models.ts'
import { DAY_MS, daysUntil } from '../../words/days.ts'
import type { ModelResult } from '../../words/result.ts'
import type { CheckContext } from '../check.ts'

/** The settings and the clock that say what "soon" is. */
type Soon = Pick<CheckContext, 'target' | 'startedAt'>

/** True of a model that retires within `model-retirement-days`. */
export function retiresSoon({ retiresAt }: ModelResult, { target, startedAt }: Soon): boolean {
  return daysUntil(Date.parse(retiresAt ?? ''), startedAt) < target.settings.modelRetirementDays
}

/** Ids of the list that are usable and retire no time soon, in its order: newest first. */
export function usableIds({ models, listed }: ModelsJudgement, soon: Soon): readonly string[] {
  const sound = new Set(
    models.filter((model) => model.status === 'usable' && !retiresSoon(model, soon)).map(({ id }) => id),
  )
  return listed.filter((id) => sound.has(id))
}

/** The id to write instead; without a list only the table's successor of a known model. */
export function proposalFor(
  { id, status }: ModelResult,
  judgement: ModelsJudgement,
  soon: Soon,
): string | undefined {
  if (status === 'unknown') return nearestId(id, usableIds(judgement, soon))
  const { modelRetirementDays } = soon.target.settings
  const usable =
    judgement.listed.length > 0
      ? usableIds(judgement, soon)
      : activeInTable(soon.startedAt + modelRetirementDays * DAY_MS)
  return replacementFor(id, usable)
}

/** Models of the list that nobody named and that retire soon. */
export function endingUnnamed({ models }: ModelsJudgement, soon: Soon): readonly ModelResult[] {
  return models.filter((model) => !model.asked && retiresSoon(model, soon))
}
