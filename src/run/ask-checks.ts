// One endpoint's findings: the checks are asked in a context that measures each question once.
import { CHECKS } from '../checks/index.ts'
import type { CheckContext } from '../checks/check.ts'
import { decidedRoute } from '../plan/route.ts'
import { keptCredential } from '../plan/target.ts'
import type { Route } from '../probes/route.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { Readings } from '../reading/readings.ts'
import { makeClean } from '../words/clean.ts'
import type { Finding } from '../words/finding.ts'
import { networkQuestions } from './network-questions.ts'
import { crashWords, runChecks } from './run-checks.ts'
import type { EndpointScope } from './scopes.ts'

/** What was begun at an endpoint; without requests there are no readings. */
export interface Begun {
  readonly connection: Promise<ConnectionObservation>
  readonly readings: Promise<Readings> | undefined
}

/** Asks the selected checks of an endpoint. `begun` is undefined where nothing was sent. */
export function askChecks(scope: EndpointScope, begun: Begun | undefined): Promise<readonly Finding[]> {
  const { run, clock, target } = scope.of
  return runChecks(makeContext(scope, begun), {
    registry: CHECKS,
    selected: target.settings.checks,
    elapsedMs: clock.elapsedMs,
    deadline: clock.late,
    cutOffCause: clock.cutOffCause,
    describe: (error) => crashWords(error, makeClean(run.scrubber)),
  })
}

function makeContext(scope: EndpointScope, begun: Begun | undefined): CheckContext {
  const { of, endpoint } = scope
  const { run, target, clock, exposureOf } = of
  const credential = keptCredential(target)
  const connection = (): Promise<ConnectionObservation> =>
    begun?.connection ?? Promise.reject(new Error('a check asked for a connection that was not planned'))
  return {
    target,
    endpoint,
    clean: makeClean(run.scrubber, target.settings.endpoints),
    env: run.host.env,
    hostKind: run.host.kind,
    inputNames: run.host.inputNames,
    exposure: () => (credential === undefined ? Promise.resolve(undefined) : exposureOf(credential)),
    startedAt: clock.startedAt,
    now: clock.now,
    connection,
    ...networkQuestions(scope, connection, () => plannedRoute(scope)),
    readings: () =>
      begun?.readings ?? Promise.reject(new Error('a check asked for answers that were not planned')),
  }
}

function plannedRoute({ endpoint: { base, proxy }, of }: EndpointScope): Route {
  if (base === undefined) throw new Error('a check asked for a way to no URL')
  return decidedRoute(base, of.target.settings, proxy)
}
