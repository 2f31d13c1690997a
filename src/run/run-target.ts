// A target and its endpoints, each from its first packet to its findings.
import { setTimeout as pause } from 'node:timers/promises'
import { CONNECTION_CHECKS, OFFLINE_CHECKS, type CheckId } from '../words/check-ids.ts'
import type { Finding } from '../words/finding.ts'
import { isAskable, type Endpoint, type Target } from '../plan/target.ts'
import { decidedRoute } from '../plan/route.ts'
import type { Line } from '../probes/line.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { Conversation } from '../reading/conversation.ts'
import type { Readings } from '../reading/readings.ts'
import { makeBudget } from '../retry/budget.ts'
import type { Settings } from '../words/settings.ts'
import type { Begun } from './ask-checks.ts'
import type { RunClock } from './clock.ts'
import type { Patience } from './exchange.ts'
import { loadJudging } from './load-judging.ts'
import type { EndpointScope, TargetScope } from './scopes.ts'

/** Connections opened at the same moment: one for each request of the opening. */
export const CONNECTIONS = 3

/** The measurements of one endpoint, and what the checks say of it. */
export interface EndpointRun {
  readonly findings: readonly Finding[]
  readonly connection: ConnectionObservation | undefined
  readonly readings: Readings | undefined
  /** True when the connection was opened for another target before. */
  readonly reused: boolean
}

/** Runs all endpoints of a target at the same moment; the results stand in their order. */
export async function runTarget(scope: TargetScope): Promise<readonly EndpointRun[]> {
  const { endpoints, settings } = scope.target
  const budget = makeBudget(settings.attempts, endpoints.length)
  return Promise.all(endpoints.map((endpoint) => runEndpoint({ of: scope, endpoint, budget })))
}

interface Talk extends Begun {
  readonly line: Line
}

/** Opens the connections in this very turn of the event loop, when anything may be sent at all. */
async function runEndpoint(scope: EndpointScope): Promise<EndpointRun> {
  const { clock, onAsked } = scope.of
  const talk = startTalk(scope)
  if (talk === undefined) onAsked(false)
  let isOver = false
  // A connection may lag behind all answers.
  void talk?.line.asked().then(() => (isOver ? undefined : onAsked(true)))
  if (talk !== undefined) await whileWaiting(talk, clock)
  const { askChecks } = await loadJudging()
  const findings = await askChecks(scope, talk)
  const measured = {
    connection: await settled(talk?.connection, clock),
    readings: await settled(talk?.readings, clock),
    reused: talk?.line.reused ?? false,
  }
  isOver = true
  closeLater(talk?.line)
  return { findings, ...measured }
}

/** A peer is near when the hello is out within so many milliseconds: it would wait for us if more were loaded before the requests. */
const NEAR_MS = 40
/** How long the requests to a near peer may keep the loading waiting, in milliseconds. */
const LAG_MS = 30

/** Resolves when there is time to load what judges: with a near peer once the requests are on their way, with a far one once the hello is. */
async function whileWaiting({ line, readings }: Talk, { elapsedMs }: RunClock): Promise<void> {
  const openedMs = elapsedMs()
  await line.greeted()
  if (readings === undefined || elapsedMs() - openedMs > NEAR_MS) return
  await line.client()
  await Promise.race([line.asked(), pause(LAG_MS, undefined, { ref: false })])
}

/** Milliseconds after which a line is closed. The process has ended by then, as a rule, and its sockets with it: to close them takes 3 ms. */
const LINGER_MS = 1_000

function closeLater(line: Line | undefined): void {
  if (line !== undefined) setTimeout(() => void line.close().catch(() => {}), LINGER_MS).unref()
}

/** Nothing is opened when the text of key or URL already decided, or when no selected check needs the network. */
function startTalk(scope: EndpointScope): Talk | undefined {
  const { target, clock, openLine } = scope.of
  const { settings } = target
  const { base } = scope.endpoint
  const online = [...settings.checks].filter((id) => !among(OFFLINE_CHECKS, id))
  if (base === undefined || !isSendable(target, scope.endpoint) || online.length === 0) return undefined
  const route = decidedRoute(base, settings, scope.endpoint.proxy)
  const line = openLine(route, base.origin, CONNECTIONS, clock.attemptSignal)
  const asks = online.some((id) => !among(CONNECTION_CHECKS, id)) && !hasBadFile(settings)
  const readings = asks ? speak(scope, base, line) : undefined
  return { line, connection: judgedAfterAsking(line, readings), readings }
}

/** The conversation, read once: checks and diagnosis share the readings, and with them one clock. */
async function speak(scope: EndpointScope, base: URL, line: Line): Promise<Readings> {
  const { target, clock } = scope.of
  const conversation = await converseAt(scope, base, line)
  await scope.of.onAnswered()
  const { readConversation } = await loadJudging()
  return readConversation(conversation, target, scope.endpoint, clock.startedAt)
}

async function converseAt(scope: EndpointScope, base: URL, line: Line): Promise<Conversation> {
  const patience = patienceFor(base, scope)
  if (scope.of.target.settings.federation !== undefined) {
    const { converseKeyless } = await import('./sign-in.ts')
    return converseKeyless(scope, base, line.client, patience)
  }
  await line.greeted()
  if (scope.endpoint.cloud !== undefined) {
    const { converseByRoad } = await import('./talk/converse-road.ts')
    return converseByRoad(scope, base, line.client, patience)
  }
  const { converseOver } = await import('./talk/converse.ts')
  return converseOver(scope, base, line.client, patience)
}

function patienceFor(base: URL, { of, budget }: EndpointScope): Patience {
  const { clock, tell, hostPacingOf, target } = of
  const { attempts } = target.settings
  return { clock, attempts, budget, tell, hostPacing: hostPacingOf?.(base.origin), to: base }
}

/** Checks think for some milliseconds: not before the last request is on its way. */
async function judgedAfterAsking(
  line: Line,
  readings: Promise<Readings> | undefined,
): Promise<ConnectionObservation> {
  const [observation] = await Promise.all([line.judged(wasHeard(readings)), line.asked()])
  return observation
}

async function wasHeard(readings: Promise<Readings> | undefined): Promise<boolean | undefined> {
  if (readings === undefined) return undefined
  const { conversation } = await readings
  const { wasAnswered } = await loadJudging()
  return wasAnswered(conversation)
}

function among(ids: readonly CheckId[], id: CheckId): boolean {
  return ids.includes(id)
}

function isSendable(target: Target, endpoint: Endpoint): boolean {
  const { settings } = target
  const { keyShape, proxy } = endpoint
  const isHeaderMissing = (settings.listed?.unset.length ?? 0) > 0
  if (!isAskable(target, endpoint) || isHeaderMissing || proxy.kind === 'malformed') return false
  return keyShape?.fault === undefined && settings.duplicateHeaders.length === 0
}

/** A file that the input names and that cannot be used is a fault; one that only the environment names is passed over. */
function hasBadFile({ caCertificates }: Settings): boolean {
  return caCertificates?.fault !== undefined && caCertificates.origin.from === 'input'
}

/** The measurement, unless it comes too late to be waited for. */
function settled<Value>(promise: Promise<Value> | undefined, clock: RunClock): Promise<Value | undefined> {
  return Promise.race([promise ?? Promise.resolve(undefined), clock.late.then(() => undefined)])
}
