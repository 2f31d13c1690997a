// Everything one run found, in the form the report room prints from. Internal: `report/json/v1.ts` holds the public copy.
import type { CauseId } from './causes.ts'
import type { CheckId } from './check-ids.ts'
import type { Finding } from './finding.ts'
import type { HostKind, Shell } from './host.ts'
import type { Phrase } from './phrase.ts'
import type { Origin } from './settings.ts'
import type { Verdict } from './verdict.ts'

/** `federation` is a bearer token that was got keyless; `sigv4` is a signature of AWS. */
export const AUTH_SCHEMES = ['bearer', 'x-api-key', 'federation', 'sigv4'] as const
export type AuthScheme = (typeof AUTH_SCHEMES)[number]

/** The headers in which a credential of the user's own can be sent. */
export const KEY_SCHEMES = ['bearer', 'x-api-key'] as const satisfies readonly AuthScheme[]

/** States of a model in a report. */
export const MODEL_STATUSES = [
  'usable',
  'deprecated',
  'retired',
  'unknown',
  'forbidden',
  'unverified',
] as const
export interface ModelResult {
  readonly id: string
  readonly status: (typeof MODEL_STATUSES)[number]
  /** True when the `models` input named it. */
  readonly asked: boolean
  /** RFC 3339, when the service or the dated table tells. */
  readonly retiresAt?: string
}

/** How one try ended. */
export const ATTEMPT_OUTCOMES = ['ok', 'refused', 'retried', 'timed-out', 'cancelled'] as const
/** One try of one request (or of the connection itself). `at` is RFC 3339. */
export interface AttemptResult {
  readonly request: string
  readonly at: string
  readonly durationMs: number
  readonly outcome: (typeof ATTEMPT_OUTCOMES)[number]
  readonly status?: number
  /** How long was waited afterwards, before the next try. */
  readonly waitedMs?: number
  /** Only where a report of the requests was asked for. */
  readonly traffic?: Traffic
}

/** Names and values, clean. */
export type ToldHeaders = Readonly<Record<string, string>>

/** A try as it went over the wire; times are milliseconds, and what did not happen is absent. */
export interface Traffic {
  readonly method: 'GET' | 'POST'
  /** Without userinfo, query and fragment. */
  readonly url: string
  /** RFC 3339: when its connection was begun, of the first request on one, else when it was handed over. */
  readonly startedAt: string
  readonly requestHeaders: ToldHeaders
  readonly requestBytes: number
  /** Undefined where no answer came. */
  readonly answer?: {
    readonly headers: ToldHeaders
    /** Unpacked, as far as it was read. */
    readonly bytes: number
  }
  /** The code of the failure, where no whole answer came. */
  readonly failure?: string
  /** Of all connections of the run. */
  readonly connection?: number
  /** The other end of the connection: a proxy's, where one is on the way. */
  readonly address?: string
  readonly timings: {
    /** Waiting for a connection. */
    readonly blockedMs: number
    readonly dnsMs?: number
    /** TCP, the way through a proxy, and TLS. */
    readonly connectMs?: number
    readonly tlsMs?: number
    readonly waitMs: number
    readonly receiveMs: number
  }
}

/** One request as a vendor's support asks for it; clean. */
export interface AskedResult {
  /** RFC 3339, of the try that decided. */
  readonly at: string
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly durationMs: number
  /** The answer's status, or the code of the failure. */
  readonly outcome: string
  /** The type of error that the answer names. */
  readonly errorType?: string
  readonly requestId?: string
  /** The edge that answered, by the end of `cf-ray`. */
  readonly edge?: string
}

/** Milliseconds each phase of the judged connection took; absent phases did not happen. */
export interface Phases {
  readonly dnsMs?: number
  readonly tcpMs?: number
  readonly proxyMs?: number
  readonly tlsMs?: number
  readonly firstByteMs?: number
  readonly totalMs?: number
}

/** The advice: steps in the order to try; commands to paste; official pages. */
export interface Remedy {
  readonly summary: string
  readonly steps: readonly Phrase[]
  readonly commands: readonly string[]
  /** The shell of the commands; `sh` where absent. */
  readonly shell?: Shell
  readonly links: readonly string[]
}

export interface Diagnosis {
  readonly cause: CauseId
  readonly title: string
  readonly explanation: Phrase
  readonly remedy: Remedy
  /** The requests that decided, each as a line of curl in the remedy's shell; absent where none can be sent again. */
  readonly reproduce?: readonly string[]
  /** The checks whose finding this cause explains, the deciding one first. */
  readonly explains: readonly CheckId[]
}

/** Findings that are counted alone, by how they ended; `none` did not apply. */
export type LeftOut = Readonly<Partial<Record<'pass' | 'skip' | 'none', number>>>

export interface EndpointResult {
  /** Without userinfo, query and fragment. */
  readonly url: string
  readonly verdict: Verdict
  readonly cause: CauseId | undefined
  readonly auth: readonly AuthScheme[]
  readonly requestId: string | undefined
  /** True when an authenticated request was answered with 2xx; undefined when nothing determinate was heard. */
  readonly keyValid: boolean | undefined
  /** Undefined when nothing was sent. */
  readonly reachable: boolean | undefined
  readonly attempts: readonly AttemptResult[]
  /** Every request by its last try; absent where nobody will be told. */
  readonly asked?: readonly AskedResult[]
  readonly phases: Phases
  readonly findings: readonly Finding[]
  /** How many findings of a healthy target are not kept, because nobody reads them: they are counted all the same. */
  readonly leftOut?: LeftOut
  readonly models: readonly ModelResult[]
  /** Models that the primary endpoint lists and this one does not; empty where the two lists have no id in common. */
  readonly lacks: readonly string[]
}

/** The experience of a client that asks the endpoints in order. Milliseconds. */
export interface Failover {
  /** The first endpoint that works. */
  readonly to: string
  /** From the start of the run until the primary's last attempt had failed. */
  readonly primaryFailedMs: number
  /** From the start of the run until the fallback had proved that it works. */
  readonly fallbackAnsweredMs: number
  /** Until both were known; the two were asked side by side. */
  readonly tookMs: number
}

export interface TargetResult {
  readonly name: string
  /** As the targets file has them, in its order. */
  readonly labels: Readonly<Record<string, string>>
  /** The variable that a targets file names for the credential. */
  readonly credentialName?: string
  /** The id of the provider row. */
  readonly provider: string
  readonly verdict: Verdict
  readonly diagnosis: Diagnosis | undefined
  /** Findings with a cause of their own that the diagnosis does not explain, in order of weight. */
  readonly further: readonly Finding[]
  readonly endpoints: readonly EndpointResult[]
  readonly models: readonly ModelResult[]
  /** Only where the primary is broken and a fallback works. */
  readonly failover: Failover | undefined
}

/** Which share of a fleet a run was: what a merge needs to know that nothing is missing. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
  /** Places of the run's targets in the targets file, from 0, in the order of `targets`. */
  readonly positions: readonly number[]
  readonly fleet: {
    /** How many targets the file has. */
    readonly targets: number
    /** SHA-256 of their names in order: shards of different files are not one fleet. */
    readonly digest: string
    /** The same of all that the file says, not of its names alone. */
    readonly content?: string
  }
}

/** Events that end a run early. */
export const CUT_OFF_BY = ['deadline', 'cancellation'] as const
export type CutOffBy = (typeof CUT_OFF_BY)[number]

/** The run's own context; nothing secret, nothing that the runner does not show anyway. */
export interface RunContext {
  readonly host: HostKind
  readonly repository?: string
  readonly workflow?: string
  readonly job?: string
  readonly event?: string
  readonly actor?: string
  readonly runId?: string
  readonly runUrl?: string
  readonly runnerOs?: string
  /** Node and the system, in words. */
  readonly runtime?: string
}

export interface RunResult {
  readonly verdict: Verdict
  /** Root cause of the worst target. */
  readonly cause: CauseId | undefined
  readonly startedAt: string
  readonly durationMs: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly run: RunContext
  readonly origins: readonly Origin[]
  /** Things worth reading that are no finding: a setting from an unexpected place, an input that does nothing. */
  readonly notes: readonly Phrase[]
  readonly targets: readonly TargetResult[]
  /** The event that ended the run before everything was asked, if anything did. */
  readonly cutOffBy: CutOffBy | undefined
  readonly shard: Shard | undefined
}
