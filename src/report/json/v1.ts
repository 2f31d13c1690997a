// `report.json`, first version: typed by hand and frozen. Fields may be added; none is renamed, dropped or given another meaning.
import type { CauseId } from '../../words/causes.ts'
import type { CheckId } from '../../words/check-ids.ts'
import type { Evidence } from '../../words/evidence.ts'
import type { Status } from '../../words/finding.ts'
import type {
  AttemptResult,
  AuthScheme,
  CutOffBy,
  Failover,
  ModelResult,
  Phases,
  RunContext,
  Shard,
} from '../../words/result.ts'
import type { Origin } from '../../words/settings.ts'
import type { Verdict } from '../../words/verdict.ts'

/** The value of `schema` in `report.json`. */
export const SCHEMA_V1 = 'claude-preflight/report/v1'

export interface FindingV1 {
  readonly check: CheckId
  readonly title: string
  readonly status: Status
  readonly cause: CauseId | null
  readonly detail: string
  readonly evidence: Evidence
  /** The check that comes first; of a skipped check alone. */
  readonly blockedBy?: CheckId
  readonly durationMs: number
}

export interface DiagnosisV1 {
  readonly cause: CauseId
  readonly title: string
  readonly explanation: string
  readonly remedy: {
    readonly summary: string
    readonly steps: readonly string[]
    readonly commands: readonly string[]
    /** Only where the commands are not for a POSIX shell. */
    readonly shell?: 'powershell'
    readonly links: readonly string[]
  }
  readonly explains: readonly CheckId[]
  /** The requests that decided, as lines of curl with every secret as a variable; only where one can be sent again. */
  readonly reproduce?: readonly string[]
}

export interface EndpointV1 {
  readonly url: string
  readonly verdict: Verdict
  readonly cause: CauseId | null
  readonly auth: readonly AuthScheme[]
  readonly requestId: string | null
  /** Null where nothing determinate was heard. */
  readonly keyValid: boolean | null
  /** Null where nothing was sent. */
  readonly reachable: boolean | null
  readonly attempts: readonly AttemptResult[]
  readonly phases: Phases
  readonly findings: readonly FindingV1[]
  /** Only where the primary lists models that this endpoint does not. */
  readonly lacks?: readonly string[]
}

export interface TargetV1 {
  readonly name: string
  readonly provider: string
  readonly verdict: Verdict
  readonly diagnosis: DiagnosisV1 | null
  /** Findings with a cause of their own beside the diagnosis, heaviest first. */
  readonly further: readonly FindingV1[]
  readonly endpoints: readonly EndpointV1[]
  readonly models: readonly ModelResult[]
  /** Only where the targets file has some. */
  readonly labels?: Readonly<Record<string, string>>
  /** Only where the targets file names a variable for the credential: that name. */
  readonly credentialName?: string
  readonly failover?: Failover
}

export interface ReportV1 {
  readonly schema: typeof SCHEMA_V1
  readonly verdict: Verdict
  readonly cause: CauseId | null
  readonly startedAt: string
  readonly durationMs: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly run: RunContext
  readonly targets: readonly TargetV1[]
  /** The origin of each setting. */
  readonly origins: readonly Origin[]
  readonly notes: readonly string[]
  /** Only in the report of a run that was cut off. */
  readonly partial?: true
  readonly cutOffBy?: CutOffBy
  /** Only in the report of one share of a targets file. */
  readonly shard?: Shard
}
