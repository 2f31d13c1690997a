// The state of an endpoint in OpenAI's dialect.
import { MODELS } from '../../catalogue.ts'
import { HEALTHY, type CloudConditions } from '../conditions.ts'

export interface OpenAiWorld extends CloudConditions {
  readonly keys: readonly string[]
  /** Keys that are known and have no quota. */
  readonly keysWithoutQuota: readonly string[]
  readonly models: readonly string[]
  /** Models that the list leaves out and the chat refuses. */
  readonly withoutAccess: readonly string[]
  /** The list is given without a key. */
  readonly openList: boolean
  /** `/v1/messages` is there, too, and counts tokens. */
  readonly speaksAnthropic: boolean
}

/** A short invented key, as such endpoints give out. */
export const OPENAI_KEY = ['sk', 'proj', 'O'.repeat(48)].join('-')

/** A healthy endpoint of OpenAI's dialect alone; each part may be replaced. */
export function openAiWorld(changes: Partial<OpenAiWorld> = {}): OpenAiWorld {
  return {
    ...HEALTHY,
    keys: [OPENAI_KEY],
    keysWithoutQuota: [],
    models: MODELS.map(({ id }) => id),
    withoutAccess: [],
    openList: false,
    speaksAnthropic: false,
    ...changes,
  }
}
