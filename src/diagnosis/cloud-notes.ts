// What a report says of a cloud that nobody named: which one was chosen, and why.
import { OPENAI_CLIENTS } from '../claude/clients/openai-clients.ts'
import type { Clean } from '../words/clean.ts'
import type { CloudSettings } from '../words/cloud.ts'
import { say, type Phrase } from '../words/phrase.ts'
import type { Settings } from '../words/settings.ts'

/** Which cloud was chosen, where `provider` did not name it, and which settings of clients its dialect needs. */
export function cloudNotes({ cloud }: Settings, clean: Clean): readonly Phrase[] {
  if (cloud === undefined) return []
  return [...chosen(cloud, clean), ...(cloud.id === 'openai-compatible' ? [DIALECT] : [])]
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
