// What a report says of a cloud that nobody named: which one was chosen, and why.
import type { Clean } from '../words/clean.ts'
import { say, type Phrase } from '../words/phrase.ts'
import type { Settings } from '../words/settings.ts'

/** One note where the environment or another input led to a cloud; none where `provider` named it. */
export function cloudNotes({ cloud }: Settings, clean: Clean): readonly Phrase[] {
  const because = cloud?.because
  if (cloud === undefined || because === undefined) return []
  const { variable, setting } = because
  const given = variable === undefined ? say`the input ${setting}` : say`${clean.named(variable)}`
  const why =
    setting === 'endpoints' ? say`its host is in ${given}` : say`${given} is set, and no Claude key was given`
  return [say`provider: ${cloud.id} was chosen because ${why}. Set the input provider to choose another.`]
}
