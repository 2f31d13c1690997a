// The one place that loads what ends a run: from a second one the bundler would make a chunk more.
import type * as ReportRoom from './report-room.ts'

/** Diagnosis, result, reports and the issue, loaded at the first call. */
export function loadReportRoom(): Promise<typeof ReportRoom> {
  return import('./report-room.ts')
}
