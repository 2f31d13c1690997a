// The one place that loads what ends a run: from a second one the bundler would make a chunk more.
import type { Target } from '../plan/target.ts'
import type { PublishedRun } from './publication.ts'
import type * as ReportRoom from './report-room.ts'

/** Diagnosis, result, reports and the issue, loaded at the first call. */
export function loadReportRoom(): Promise<typeof ReportRoom> {
  return import('./report-room.ts')
}

/**
 * Loads what the end needs; rehearses it where there is `time`, while answers travel. What goes wrong here goes wrong again, and is told,
 * at the end.
 */
export function prepareToFinish(target: Target, run: PublishedRun, time: boolean): void {
  run.host.prepare()
  const room = loadReportRoom()
  const ready = time ? room.then(({ rehearseFinish }) => rehearseFinish(target, run)) : room
  ready.catch(() => {})
}
