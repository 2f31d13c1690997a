// Whether the issue that follows the verdict has anything to do in this run; its room is loaded only then.
import type { RunResult } from '../words/result.ts'
import type { Told } from '../issue/keep-issue.ts'
import type { IssueSettings } from '../words/settings.ts'
import type { PublishedRun } from './publication.ts'

/** Opens, updates or closes the issue. Never rejects: whatever goes wrong is a warning, and no verdict. */
export async function followWithIssue(result: RunResult, run: PublishedRun): Promise<void> {
  const { host, scrubber } = run
  if (run.settings.issue === undefined || saysNothing(result)) return
  for (const { level, message } of await keptIssue(result, run.settings.issue, run))
    await host.remark({ level, title: 'Issue', message: scrubber.whole(message) })
}

async function keptIssue(
  result: RunResult,
  issue: IssueSettings,
  { host, settings, clock, scrubber }: PublishedRun,
): Promise<readonly Told[]> {
  try {
    const { keepIssue } = await import('../issue/keep-issue.ts')
    const leftMs = settings.deadlineMs - clock.elapsedMs()
    return await keepIssue({ result, settings, issue, env: host.env, leftMs, whole: scrubber.whole })
  } catch {
    return [
      { level: 'warning', message: 'The issue was not kept, by a bug in this tool; the verdict stands.' },
    ]
  }
}

/** A run of a pull request speaks of a change, and one that checked nothing or was cancelled of nothing at all. */
function saysNothing({ verdict, cutOffBy, run }: RunResult): boolean {
  return verdict === 'unchecked' || cutOffBy === 'cancellation' || /^pull_request/.test(run.event ?? '')
}
