// What a report says of a cloud that nobody named: which one was chosen, and why.
import { OPENAI_CLIENTS } from '../claude/clients/openai-clients.ts'
import type { Clean } from '../words/clean.ts'
import type { CloudSettings } from '../words/cloud.ts'
import { joinPhrases, quote, say, type Phrase } from '../words/phrase.ts'
import type { TargetResult } from '../words/result.ts'
import type { Settings } from '../words/settings.ts'

/** Which cloud was chosen, where `provider` did not name it, and which settings of clients its dialect needs. */
export function cloudNotes(
  { cloud }: Settings,
  targets: readonly TargetResult[],
  clean: Clean,
): readonly Phrase[] {
  if (cloud === undefined) return []
  return [
    ...chosen(cloud, clean),
    ...targets.flatMap(unsettled),
    ...(cloud.id === 'openai-compatible' ? [DIALECT] : []),
  ]
}

/** All is well, but for what this cloud tells to a real message alone. */
function unsettled({ models, verdict }: TargetResult): readonly Phrase[] {
  const open = models.filter(({ asked, status }) => asked && status === 'unverified').slice(0, 4)
  if (verdict !== 'healthy' || open.length === 0) return []
  const ids = joinPhrases(
    open.map(({ id }) => [quote(id)]),
    ', ',
  )
  return [say`Nothing here tells for free whether ${ids} can be used; live: true settles it.`]
}

/** An editor's "override base URL" means this dialect. */
const DIALECT: Phrase = [`In OpenAI's dialect the base URL goes here. ${OPENAI_CLIENTS.join('; ')}.`]

function chosen(cloud: CloudSettings, clean: Clean): readonly Phrase[] {
  const { because } = cloud
  if (because === undefined) return []
  const { variable, setting } = because
  const given = variable === undefined ? say`the input ${setting}` : say`${clean.named(variable)}`
  const why =
    setting === 'endpoints' ? say`its host is in ${given}` : say`${given} is set, and no Claude key was given`
  return [say`provider: ${cloud.id} was chosen because ${why}. Set the input provider to choose another.`]
}
