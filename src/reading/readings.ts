// Everything that the answers of one endpoint come to, read once and shared by checks and diagnosis.
import type { Provider } from '../claude/providers/provider.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import type { AuthScheme } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import { credentialReadings, judgeKey, type KeyJudgement } from './key.ts'
import { judgeModels, type ModelsJudgement } from './models.ts'
import { proveBy, type Proof } from './proof/proof.ts'
import type { Reading } from './reading.ts'

export interface Readings {
  readonly conversation: Conversation
  /** The row by which the answers are judged: the planned one, or that of the gateway which they bear the mark of. */
  readonly provider: Provider
  readonly proof: Proof
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
  const provider = conversation.gateway ?? endpoint.provider
  const proof = proveBy(conversation, provider)
  const { schemes } = endpoint
  const sentHeaders = target.settings.headers.map(([name]) => name.toLowerCase())
  return {
    ...{ conversation, provider, proof, credentialed },
    accepted: proof.keys.map(({ scheme }) => scheme),
    key: judgeKey(credentialed, { conversation, proof }, { provider, schemes, sentHeaders }),
    models: judgeModels({ conversation, proof, road: provider.road }, target, nowMs),
  }
}
