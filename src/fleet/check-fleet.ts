// Checks the targets of a file: so many at once, each to its own end, all of them in one report.
import { loadReportRoom } from '../publish/load-report-room.ts'
import type { PublishedRun } from '../publish/publication.ts'
import { stamped } from '../checks/check.ts'
import { makeClean } from '../words/clean.ts'
import { unknown, type Outcome } from '../words/finding.ts'
import type { Fleet, FleetTarget } from './targets/fleet.ts'
import { say } from '../words/phrase.ts'
import { rowsFor } from '../plan/rows.ts'
import { planTarget, type Target } from '../plan/target.ts'
import { shareLines, type SharedLines } from './shared-lines.ts'
import { logText } from '../report/one-line.ts'
import { watchProgress } from './progress.ts'
import { slimmed } from './slim.ts'
import type { TargetResult } from '../words/result.ts'
import { makeHostPacing } from '../retry/host-pacing.ts'
import { crashWords } from '../run/run-checks.ts'
import { loadJudging } from '../run/load-judging.ts'
import { CONNECTIONS, runTarget, type EndpointRun } from '../run/run-target.ts'
import type { TargetScope } from '../run/scopes.ts'
import { planScan } from '../run/scan.ts'
import { shareAnswers } from '../run/shared-answers.ts'
import { nextTurn } from '../net/next-turn.ts'
import { inTurns } from './turns.ts'
import type { ExitCode } from '../words/verdict.ts'

/** To one origin at a time, however many targets are checked at once: more would be an attack. */
const MOST_CONNECTIONS = 96

/** The things that the targets of a fleet share. */
interface Shared extends Pick<
  TargetScope,
  'share' | 'exposureOf' | 'hostPacingOf' | 'onAsked' | 'onAnswered'
> {
  readonly run: PublishedRun
  readonly within: SharedLines['within']
}

interface CheckedTarget {
  /** For people; the JSON has all. */
  readonly result: TargetResult
  readonly text: Uint8Array
  readonly crashed: boolean
}

/** Runs a fleet to its end or to its deadline, and publishes what was found. */
export async function checkFleet(fleet: Fleet, run: PublishedRun): Promise<ExitCode> {
  const { host, clock } = run
  host.prepare()
  await run.scrubber.names.ready()
  const lines = shareLines(Math.min(MOST_CONNECTIONS, CONNECTIONS * fleet.concurrency), clock.elapsedMs)
  const credentials = fleet.targets.flatMap(({ settings }) => settings.credential ?? [])
  const shared = {
    run,
    within: lines.within,
    share: shareAnswers(clock.elapsedMs),
    hostPacingOf: makeHostPacing(clock),
    exposureOf: planScan(credentials, run),
    onAsked: () => {},
  }
  const rows = await rowsFor(fleet.targets.map(({ settings }) => settings))
  const progress = watchProgress(fleet.targets.length, host, clock)
  const check = async (one: FleetTarget, answered: () => void): Promise<CheckedTarget> => {
    const target = planTarget(one.settings, one, rows)
    const checked = await checkTarget(target, { ...shared, onAnswered: whenAll(target, answered) })
    progress.tell(checked.result)
    return checked
  }
  const checked = await inTurns(fleet.targets, { atOnce: fleet.concurrency, hostOf: primaryHost }, check)
  await lines.close()
  const { finish } = await loadReportRoom()
  return finish(
    {
      targets: checked.map(({ result }) => result),
      targetTexts: checked.map(({ text }) => text),
      crashed: checked.some(({ crashed }) => crashed),
      shard: fleet.shard,
      origins: fleet.origins,
    },
    run,
  )
}

/** Tells when all endpoints of a target have answered, and lets the next target's requests go before anything is judged. */
function whenAll({ endpoints }: Target, answered: () => void): TargetScope['onAnswered'] {
  let open = endpoints.length
  return async () => {
    open -= 1
    if (open === 0) answered()
    // A request that is ready waits for one turn of the event loop more, in which undici looks at its connection.
    await nextTurn()
    await nextTurn()
  }
}

function primaryHost({ settings: { endpoints } }: FleetTarget): string {
  return URL.parse(endpoints[0] ?? '')?.host ?? ''
}

/** A target whose turn came too late is told so; one that breaks us costs nobody else their result. */
async function checkTarget(target: Target, shared: Shared): Promise<CheckedTarget> {
  const { run } = shared
  if (run.clock.signal.aborted) return assembled(target, await notBegun(target, run), run)
  try {
    return await assembled(target, await runs(target, shared), run)
  } catch (error) {
    const broke = { status: 'crash', detail: crashWords(error, makeClean(run.scrubber)) } as const
    return assembled(target, await told(target, broke), run)
  }
}

async function runs(target: Target, { within, ...shared }: Shared): Promise<readonly EndpointRun[]> {
  const { timeoutMs } = target.settings
  const { host, clock } = shared.run
  const own = clock.forTarget(timeoutMs)
  try {
    const tell = (line: string): void => host.tell(`${line} (target ${logText(target.name)})`)
    return await runTarget({ ...shared, target, tell, openLine: within(timeoutMs), clock: own })
  } finally {
    own.end()
  }
}

async function assembled(
  target: Target,
  endpointRuns: readonly EndpointRun[],
  { host, scrubber }: PublishedRun,
): Promise<CheckedTarget> {
  const { assembleTarget, cloudWords, learnNames, targetText, withoutNames } = await loadReportRoom()
  const { names, whole } = scrubber
  learnNames(target, endpointRuns, names)
  const result = assembleTarget(target, endpointRuns, {
    host,
    clean: makeClean(scrubber, target.settings.endpoints),
    clouds: await cloudWords(target),
  })
  const crashed = endpointRuns.some(({ findings }) => findings.some(({ status }) => status === 'crash'))
  return {
    result: slimmed(result),
    // Memory of its own: whatever a Buffer takes from Node's pool holds 64 KiB of it back.
    text: new TextEncoder().encode(targetText(withoutNames(result, names), whole, false)),
    crashed,
  }
}

function notBegun(target: Target, { clock }: PublishedRun): Promise<readonly EndpointRun[]> {
  return told(target, unknown(say`The run ended before this target was checked.`, clock.cutOffCause()))
}

/** The same one thing known of each endpoint. */
async function told({ endpoints }: Target, outcome: Outcome): Promise<readonly EndpointRun[]> {
  const { CHECK_BY_ID } = await loadJudging()
  const findings = [stamped(CHECK_BY_ID['http-reach'], outcome)]
  return endpoints.map(() => ({ findings, connection: undefined, readings: undefined, reused: false }))
}
