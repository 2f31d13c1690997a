// What two answers together prove about an endpoint: whether the key is accepted, messages are served, and the count can be trusted.
import type { Provider } from '../../claude/providers/provider.ts'
import type { Conversation } from '../conversation.ts'
import { understood } from '../reading.ts'
import { trials } from './answers.ts'
import { provenKeys, type KeyProof } from './keys.ts'
import { provenMessages, servesOther, type MessagesProof } from './messages.ts'

export interface Proof {
  /** A proof for every header that was accepted, in the order of the outputs. */
  readonly keys: readonly KeyProof[]
  readonly messages: MessagesProof
  /** Whether the API's own messages are served beside another dialect; undefined where nobody asked. */
  readonly servesOther: boolean | undefined
  /** True of a count that takes a model that cannot exist: it says nothing of any other. */
  readonly countsAnyModel: boolean
}

/** Everything that the answers of a conversation prove by the rules of its provider. */
export function proveBy(conversation: Conversation, provider: Provider): Proof {
  const keys = provenKeys(conversation, provider.road !== undefined)
  return {
    keys,
    messages: provenMessages(conversation, keys, provider),
    servesOther: servesOther(conversation, provider),
    countsAnyModel: trials(conversation, 'impossible-count').some(understood),
  }
}
