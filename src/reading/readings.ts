// Everything that the answers of one endpoint come to, read once and shared by checks and diagnosis.
import type { Endpoint, Target } from '../plan/target.ts'
import type { AuthScheme } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import { acceptedSchemes, credentialReadings, judgeKey, type KeyJudgement } from './key.ts'
import { judgeModels, type ModelsJudgement } from './models.ts'
import type { Reading } from './reading.ts'

export interface Readings {
  readonly conversation: Conversation
  /** Everything that was asked with the credential, lists first. */
  readonly credentialed: readonly Reading[]
  /** Headers in which the credential was accepted, in the order of the outputs. */
  readonly accepted: readonly AuthScheme[]
  readonly key: KeyJudgement
  readonly models: ModelsJudgement
}

/** Judges key, headers and models of a conversation, as of `nowMs` (milliseconds since the epoch). */
export function readConversation(
  conversation: Conversation,
  target: Target,
  endpoint: Endpoint,
  nowMs: number,
): Readings {
  const credentialed = credentialReadings(conversation)
  return {
    conversation,
    credentialed,
    accepted: acceptedSchemes(credentialed, conversation),
    key: judgeKey(credentialed, conversation, endpoint),
    models: judgeModels(conversation, target, nowMs),
  }
}
