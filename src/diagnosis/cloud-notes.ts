// What a report says of a cloud that nobody named: which one was chosen, and why.
import { OPENAI_CLIENTS } from '../claude/clients/openai-clients.ts'
import type { Clean } from '../words/clean.ts'
import { CLOUD } from '../inputs/table/cloud.ts'
import { CLOUD_IDS } from '../words/cloud.ts'
import { joinPhrases, quote, say, type Phrase } from '../words/phrase.ts'
import type { TargetResult } from '../words/result.ts'
import type { CloudSettings, Settings } from '../words/settings.ts'

/** `given` are the names of inputs. Which cloud was chosen, where `provider` did not name it, and which settings of clients its dialect needs. */
export function cloudNotes(
  { cloud }: Settings,
  targets: readonly TargetResult[],
  given: readonly string[],
  clean: Clean,
): readonly Phrase[] {
  if (cloud === undefined) return isAtCloud(targets) ? [] : unused(given)
  return [
    ...chosen(cloud, clean),
    ...targets.flatMap(unsettled),
    ...(cloud.id === 'openai-compatible' ? [DIALECT] : []),
  ]
}

function isAtCloud(targets: readonly TargetResult[]): boolean {
  return targets.some(({ provider }) => CLOUD_IDS.some((id) => id === provider))
}

/** Inputs that only a cloud reads, where none was chosen. */
function unused(given: readonly string[]): readonly Phrase[] {
  const names = given.filter((name) => Object.hasOwn(CLOUD, name))
  if (names.length === 0) return []
  return [say`Not used, because no cloud was chosen: ${names.join(', ')}. Set the input provider to a cloud.`]
}

/** All is well, but for what this cloud tells to a real message alone. */
function unsettled({ models, verdict }: TargetResult): readonly Phrase[] {
  const open = models.filter(({ asked, status }) => asked && status === 'unverified').slice(0, 4)
  if (verdict !== 'healthy' || open.length === 0) return []
  const ids = joinPhrases(
    open.map(({ id }) => [quote(id)]),
    ', ',
  )
  return [say`No free check shows whether ${ids} can be used; live: true does.`]
}

/** An editor's "override base URL" means this dialect. */
const DIALECT: Phrase = [`Clients of OpenAI's dialect take the base URL here: ${OPENAI_CLIENTS.join('; ')}.`]

function chosen(cloud: CloudSettings, clean: Clean): readonly Phrase[] {
  const { because } = cloud
  if (because === undefined) return []
  const { variable, setting } = because
  const given = variable === undefined ? say`the input ${setting}` : say`${clean.named(variable)}`
  const why =
    setting === 'endpoints' ? say`its host is in ${given}` : say`${given} is set, and no Claude key was given`
  return [say`provider: ${cloud.id} was chosen because ${why}. Set the input provider to choose another.`]
}
