// One endpoint from its first packet to its findings.
import { CONNECTION_CHECKS, OFFLINE_CHECKS, type CheckId } from '../words/check-ids.ts'
import type { CheckContext } from '../checks/check.ts'
import type { Finding } from '../words/finding.ts'
import type { Clean } from '../words/clean.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import { planRoute } from '../plan/route.ts'
import type { Route } from '../probes/route.ts'
import { wasAnswered, type Conversation } from '../probes/conversation.ts'
import type { Exposure } from '../probes/checkout/exposure.ts'
import type { Line, OpenLine } from '../probes/line.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { Hide } from '../secrets/secret.ts'
import type { Settings } from '../words/settings.ts'
import type { RetryBudget } from '../retry/budget.ts'
import type { MannersOf } from '../retry/politeness.ts'
import { makeExchanger, type Patience } from './exchange.ts'
import type { RunClock } from './clock.ts'
import { networkQuestions } from './network-questions.ts'
import { runChecks } from './run-checks.ts'
import type { Share } from './shared-answers.ts'

/** Connections opened at the same moment: one for each request of the opening. */
export const CONNECTIONS = 3

export interface RunTools {
  readonly clock: RunClock
  readonly clean: Clean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly inputNames: readonly string[]
  readonly describe: (error: unknown) => Phrase
  readonly exposure: () => Promise<Exposure | undefined>
  readonly hide: Hide
  readonly openLine: OpenLine
  /** One line for whoever watches. */
  readonly tell: (line: string) => void
  readonly budget: RetryBudget
  /** What other targets found out about the same hosts. */
  readonly share: Share
  /** Where other targets ask the same hosts. */
  readonly mannersOf?: MannersOf | undefined
  /** Called when the first requests are on their way: from then on only answers are waited for. */
  readonly onAsked: () => void
}

/** What was measured at one endpoint, and what the checks say of it. */
export interface EndpointRun {
  readonly findings: readonly Finding[]
  readonly connection: ConnectionObservation | undefined
  readonly conversation: Conversation | undefined
  /** True when the connection was opened for another target before. */
  readonly reused: boolean
}

interface Talk {
  readonly line: Line
  readonly connection: Promise<ConnectionObservation>
  readonly conversation: Promise<Conversation> | undefined
}

/** Opens the connections in this very turn of the event loop, when anything may be sent at all. */
export async function runEndpoint(target: Target, endpoint: Endpoint, tools: RunTools): Promise<EndpointRun> {
  const { clock } = tools
  const selected = target.settings.checks
  const talk = startTalk(target, endpoint, tools)
  void talk?.line.asked().then(tools.onAsked)
  const context = makeContext(target, endpoint, talk, tools)
  await talk?.line.greeted()
  const { CHECKS } = await import('../checks/index.ts')
  const options = {
    registry: CHECKS,
    selected,
    elapsedMs: clock.elapsedMs,
    deadline: clock.late,
    describe: tools.describe,
  }
  const findings = await runChecks(context, options)
  const measured = {
    connection: await settled(talk?.connection, clock),
    conversation: await settled(talk?.conversation, clock),
    reused: talk?.line.reused ?? false,
  }
  await talk?.line.close()
  return { findings, ...measured }
}

/** Nothing is opened when the text of key or URL already decided, or when no selected check needs the network. */
function startTalk(target: Target, endpoint: Endpoint, runTools: RunTools): Talk | undefined {
  const { settings } = target
  const { base } = endpoint
  const { clock, hide, openLine } = runTools
  const online = [...settings.checks].filter((id) => !among(OFFLINE_CHECKS, id))
  if (base === undefined || !isSendable(target, endpoint) || online.length === 0) return undefined
  const line = openLine(routeOf(endpoint, base, settings), base.origin, CONNECTIONS, clock.attemptSignal)
  const asks = online.some((id) => !among(CONNECTION_CHECKS, id)) && !hasBadFile(settings)
  const patience = patienceFor(base, settings, runTools)
  const speak = async (): Promise<Conversation> => {
    if (settings.federation !== undefined) {
      const { converseKeyless } = await import('./sign-in.ts')
      const tools = { settings, client: line.client, patience, hide }
      return converseKeyless(target, endpoint, base, settings.federation, tools)
    }
    await line.greeted()
    const { converse } = await import('./converse.ts')
    return converse(target, endpoint, base, makeExchanger(line.client, patience))
  }
  const conversation = asks ? speak() : undefined
  return { line, connection: judgedAfterAsking(line, conversation), conversation }
}

function patienceFor(base: URL, { attempts }: Settings, tools: RunTools): Patience {
  const { clock, budget, tell, mannersOf } = tools
  return { clock, attempts, budget, tell, manners: mannersOf?.(base.origin), host: base.host }
}

/** Checks think for some milliseconds: not before the last request is on its way. */
async function judgedAfterAsking(
  line: Line,
  conversation: Promise<Conversation> | undefined,
): Promise<ConnectionObservation> {
  const over = conversation?.then(wasAnswered) ?? Promise.resolve(undefined)
  const [observation] = await Promise.all([line.judged(over), line.asked()])
  return observation
}

function among(ids: readonly CheckId[], id: CheckId): boolean {
  return ids.includes(id)
}

function routeOf({ proxy }: Endpoint, base: URL, settings: Settings): Route {
  return planRoute(base, settings, proxy.kind === 'proxy' ? proxy.server : undefined)
}

function plannedRoute(endpoint: Endpoint, settings: Settings): Route {
  if (endpoint.base === undefined) throw new Error('a check asked for a way to no URL')
  return routeOf(endpoint, endpoint.base, settings)
}

function isSendable({ credential, settings }: Target, { keyShape, proxy }: Endpoint): boolean {
  const isHeaderMissing = (settings.listed?.unset.length ?? 0) > 0
  const nothingToSend = (credential === undefined && settings.federation === undefined) || isHeaderMissing
  if (nothingToSend || proxy.kind === 'malformed') return false
  return keyShape?.fault === undefined && settings.duplicateHeaders.length === 0
}

/** A file that the input names and that cannot be used is a fault; one that only the environment names is passed over. */
function hasBadFile({ caCertificates }: Settings): boolean {
  return caCertificates?.fault !== undefined && caCertificates.origin.from === 'input'
}

function makeContext(
  target: Target,
  endpoint: Endpoint,
  talk: Talk | undefined,
  tools: RunTools,
): CheckContext {
  const { clock, clean, env, inputNames, exposure, share } = tools
  const connection = (): Promise<ConnectionObservation> =>
    talk?.connection ?? Promise.reject(new Error('a check asked for a connection that was not planned'))
  return {
    target,
    endpoint,
    clean,
    env,
    inputNames,
    exposure,
    startedAt: clock.startedAt,
    now: clock.now,
    connection,
    ...networkQuestions({
      ...{ endpoint, settings: target.settings, connection, clock, share },
      route: () => plannedRoute(endpoint, target.settings),
    }),
    conversation: () =>
      talk?.conversation ?? Promise.reject(new Error('a check asked for answers that were not planned')),
  }
}

/** What was measured, unless it is so late that nobody waits for it any more. */
function settled<Value>(promise: Promise<Value> | undefined, clock: RunClock): Promise<Value | undefined> {
  return Promise.race([promise ?? Promise.resolve(undefined), clock.late.then(() => undefined)])
}
