// Runs the selected checks side by side: each waits for the ones it needs, and is stamped with its id, its start and its duration.
import type { CheckId } from '../words/check-ids.ts'
import { stamped, type Check, type CheckContext } from '../checks/check.ts'
import { causeOf, unknown, type Finding, type Outcome } from '../words/finding.ts'
import { CAUSES, type CauseId } from '../words/causes.ts'
import type { Clean } from '../words/clean.ts'
import { say, type Phrase } from '../words/phrase.ts'

interface RunChecksOptions {
  readonly registry: readonly Check[]
  readonly selected: ReadonlySet<CheckId>
  readonly elapsedMs: () => number
  /** Resolves when the run is over, whether or not every check has answered. */
  readonly deadline: Promise<unknown>
  /** Why it is over. */
  readonly cutOffCause: () => CauseId
  /** Turns our own exception into words which hold no secret. */
  readonly describe: (error: unknown) => Phrase
}

/**
 * Findings in the order of the registry. A check that is only needed by another is run too, and told only when it failed:
 * otherwise the reader would not know what blocked the one that was asked for.
 */
export async function runChecks(
  context: CheckContext,
  options: RunChecksOptions,
): Promise<readonly Finding[]> {
  const checks = withNeeds(options).filter((check) => check.appliesTo(context))
  const begun = new Map<CheckId, Promise<Finding>>()
  for (const check of checks) begun.set(check.id, runOne(check, begun, context, options))
  const findings = await reviewed(await Promise.all(begun.values()), context, options)
  return findings.filter(
    (finding) => options.selected.has(finding.check) || (blocks(finding) && finding.status !== 'skip'),
  )
}

/** The findings with what the reviewing checks make of them, in the order of the registry. */
async function reviewed(
  findings: readonly Finding[],
  context: CheckContext,
  options: RunChecksOptions,
): Promise<readonly Finding[]> {
  const { registry, selected } = options
  const reviewing = registry.filter((check) => selected.has(check.id) && check.review !== undefined)
  const fresh = await Promise.all(reviewing.map((check) => reviewOne(check, findings, context, options)))
  const later = new Map(fresh.flatMap((finding) => (finding === undefined ? [] : [[finding.check, finding]])))
  const all = new Map([...findings.map((finding) => [finding.check, finding] as const), ...later])
  return registry.flatMap(({ id }) => all.get(id) ?? [])
}

async function reviewOne(
  check: Check,
  findings: readonly Finding[],
  context: CheckContext,
  options: RunChecksOptions,
): Promise<Finding | undefined> {
  const startedAtMs = options.elapsedMs()
  const outcome = await guarded(async () => check.review?.(findings, context), options)
  return outcome && stamped(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs)
}

/** The selected checks and all they need, in the order of the registry, which puts needs before the needing. */
export function withNeeds({
  registry,
  selected,
}: Pick<RunChecksOptions, 'registry' | 'selected'>): readonly Check[] {
  const wanted = new Set(selected)
  for (const check of registry.toReversed()) {
    if (wanted.has(check.id)) for (const need of check.needs) wanted.add(need)
  }
  return registry.filter(({ id }) => wanted.has(id))
}

type Begun = ReadonlyMap<CheckId, Promise<Finding>>

async function runOne(
  check: Check,
  begun: Begun,
  context: CheckContext,
  options: RunChecksOptions,
): Promise<Finding> {
  const blocker = await firstBlocker(check, begun)
  const startedAtMs = options.elapsedMs()
  const outcome = blocker === undefined ? await guarded(() => check.run(context), options) : skipped(blocker)
  return stamped(check, outcome, startedAtMs, options.elapsedMs() - startedAtMs)
}

async function firstBlocker({ needs }: Check, begun: Begun): Promise<Finding | undefined> {
  const needed = await Promise.all(needs.flatMap((need) => begun.get(need) ?? []))
  return needed.find(blocks)
}

function blocks(finding: Finding): boolean {
  const cause = causeOf(finding)
  const unchecked = cause !== undefined && CAUSES[cause].some((verdict) => verdict === 'unchecked')
  return unchecked || finding.status === 'fail' || finding.status === 'skip' || finding.status === 'crash'
}

/** Names the check that began the chain of skips, not the last link of it. */
function skipped(blocker: Finding): Outcome {
  const blockedBy = blocker.status === 'skip' ? blocker.blockedBy : blocker.check
  return { status: 'skip', blockedBy, detail: say`Skipped because of ${blockedBy}.` }
}

/** The answer, unless the deadline comes first or the check breaks. */
async function guarded<Asked extends Outcome | undefined>(
  ask: () => Promise<Asked>,
  { deadline, cutOffCause, describe }: RunChecksOptions,
): Promise<Asked | Outcome> {
  const late = deadline.then(() => unknown(say`The run ended before there was a result.`, cutOffCause()))
  try {
    return await Promise.race([ask(), late])
  } catch (error) {
    return { status: 'crash', detail: describe(error) }
  }
}

/** The name and message of an exception of ours, without what is secret. */
export function crashWords(error: unknown, clean: Clean): Phrase {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return say`This check crashed, which is a bug in this tool: ${clean(text)}`
}
