// The one place that loads what ends a run: from a second one the bundler would make a chunk more.
import type { Target } from '../plan/target.ts'
import type { PublishedRun } from './publication.ts'
import type * as ReportRoom from './report-room.ts'

/** Diagnosis, result, reports and the issue, loaded at the first call. */
export function loadReportRoom(): Promise<typeof ReportRoom> {
  return import('./report-room.ts')
}

/**
 * Loads what the end needs, and rehearses it where asked to: while answers travel there is time. What goes wrong here goes wrong again, and
 * is told, at the end.
 */
export function prepareToFinish(
  target: Target,
  run: PublishedRun,
  { rehearse }: { rehearse: boolean },
): void {
  run.host.prepare()
  const room = loadReportRoom()
  const ready = rehearse ? room.then(({ rehearseFinish }) => rehearseFinish(target, run)) : room
  ready.catch(() => {})
}
