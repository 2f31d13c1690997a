// Takes from a conversation with one endpoint what goes into its result.
import type { Provider } from '../claude/providers/provider.ts'
import type { CauseId } from '../words/causes.ts'
import { answered, requestIdOf } from '../reading/answered.ts'
import type { KeyJudgement } from '../reading/key.ts'
import type { Readings } from '../reading/readings.ts'
import type { Clean } from '../words/clean.ts'
import { credentialedExchanges, exchangesOf, type Conversation } from '../reading/conversation.ts'
import type { Exchange, HttpAnswer } from '../probes/observation.ts'
import type { EndpointResult, ModelResult } from '../words/result.ts'
import { askedResults } from './asked.ts'
import { attemptsOf } from './measures.ts'
import { trafficOf } from './traffic.ts'

/** GitHub's answers to a keyless sign-in, too. */
function allAsked(conversation: Conversation): readonly Exchange[] {
  return [...(conversation.signIn?.identities ?? []), ...exchangesOf(conversation)]
}

type Facts = Pick<EndpointResult, 'auth' | 'requestId' | 'keyValid' | 'models'>

/** The told part of a conversation. */
interface Said {
  readonly facts: Facts
  readonly attempts: EndpointResult['attempts']
  readonly asked: NonNullable<EndpointResult['asked']>
  readonly exchanges: readonly Exchange[]
  readonly showsModels: boolean
  /** The row by which the answers were judged; undefined where nothing was asked. */
  readonly provider: Provider | undefined
}

/** The result where nothing was asked. */
export const NOTHING_SAID: Said = {
  facts: { auth: [], requestId: undefined, keyValid: undefined, models: [] },
  ...{ attempts: [], asked: [], exchanges: [], showsModels: false, provider: undefined },
}

/** The facts of a conversation that go into the result; the traffic only where a report tells of it. */
export function saidIn(readings: Readings, clean: Clean, tellsTraffic: boolean): Said {
  const { conversation, models, provider } = readings
  return {
    facts: factsOf(readings, clean),
    attempts: attemptsOf(allAsked(conversation), (attempt) =>
      tellsTraffic ? trafficOf(attempt, clean) : undefined,
    ),
    asked: askedResults(exchangesOf(conversation), clean),
    exchanges: exchangesOf(conversation),
    showsModels: models.isShown,
    provider,
  }
}

function factsOf({ conversation, accepted, key: judgement, models }: Readings, clean: Clean): Facts {
  const decided = decidedBy(judgement) ?? credentialedExchanges(conversation).flatMap(answered)[0]
  const requestId = decided && requestIdOf(decided.headers)
  return {
    auth: accepted,
    requestId: requestId === undefined ? undefined : clean.named(requestId).quoted,
    keyValid: keyValidBy(judgement),
    models: shownModels(models.models, clean),
  }
}

function decidedBy(judgement: KeyJudgement): HttpAnswer | undefined {
  if (judgement.kind === 'undecided' || judgement.kind === 'no-entry') return undefined
  return judgement.kind === 'not-signed-in' ? judgement.failure.by?.answer : judgement.by.answer
}

/** Refusals that are about the key itself; a stripped header or a rule about tokens says nothing of it. */
const ABOUT_THE_KEY: readonly CauseId[] = ['auth.invalid', 'auth.expired']

function keyValidBy(judgement: KeyJudgement): boolean | undefined {
  if (judgement.kind === 'accepted') return true
  return judgement.kind === 'refused' && ABOUT_THE_KEY.includes(judgement.cause) ? false : undefined
}

function shownModels(models: readonly ModelResult[], clean: Clean): readonly ModelResult[] {
  const shown = clean.list(models.map(({ id }) => id))
  return models.map((model, at) => ({ ...model, id: shown[at]?.quoted ?? '' }))
}
