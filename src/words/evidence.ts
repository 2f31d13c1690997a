// The facts that travel with a finding: a closed list, so that a misspelt one compiles neither where it is written nor where it is read.
import type { CauseId } from './causes.ts'

/** Every fact by name; all text is clean. Days are `2026-11-25`, moments RFC 3339, addresses with how each behaved are a line of text each. */
interface Facts {
  /** The headers or schemes that are accepted, or the host names of a certificate. */
  readonly accepted: string | readonly string[]
  /** The permission that is missing, as its cloud calls it: `bedrock:InvokeModel`. */
  readonly action: string
  readonly addresses: readonly string[]
  /** The authority that a proxy was asked for. */
  readonly asked: string
  readonly answeredBy: string
  /** The audience of the identity token. */
  readonly aud: string
  /** Why the answerer is thought to be who it is. */
  readonly because: readonly string[]
  /** The proxy that an exception leaves aside. */
  readonly bypassed: string
  readonly chain: readonly string[]
  readonly cipher: string | null
  /** Guesses about a credential that is missing. */
  readonly clues: readonly string[]
  /** The code of a failure of the network, or of an error of the API. */
  readonly code: string
  /** False when time ran out before all files were looked at. */
  readonly complete: boolean
  readonly 'connect-to': string
  /** How a body claims to be packed, where it is not. */
  readonly 'content-encoding': string
  readonly 'content-type': string
  /** The URL that should be written instead. */
  readonly corrected: string
  readonly daysLeft: number
  readonly deprecated: readonly string[]
  /** The entry that exempts the host, as it stands in NO_PROXY. */
  readonly entry: string
  readonly event: string
  /** How many events of a stream. */
  readonly events: number
  /** Other base URLs at which nothing of the API answered. */
  readonly excluded: readonly string[]
  readonly exp: string
  readonly family: string
  /** The fault of a proxy's URL, in one word, or of an input's value, in a few. */
  readonly fault: string
  /** The field of a request, or the input, that is at fault. */
  readonly field: string
  /** Every field at fault, each with its reason. */
  readonly fields: readonly string[]
  /** The first tracked file that holds the credential. */
  readonly file: string
  readonly files: number
  readonly fingerprint: string
  readonly firstTokenMs: number
  /** The variable or input that the credential came from. */
  readonly from: string
  readonly header: string
  readonly host: string
  /** The variable or input whose credential was not used. */
  readonly ignored: string
  readonly inputTokens: number
  readonly iss: string
  readonly issuer: string
  /** Hosts that offer the missing certificate of a chain. */
  readonly issuerHosts: readonly string[]
  /** How far the key in a tracked file has come in git, or that there is no git. */
  readonly kept: KeptState
  /** The kind of a certificate's key. */
  readonly key: string
  /** True when a public name server knows the name. */
  readonly known: boolean
  /** The base URL that was probably meant, which only a request with the key could tell. */
  readonly likely: string
  readonly limits: readonly string[]
  /** How many models the list names. */
  readonly listed: number
  /** The target of a redirect, without query. */
  readonly location: string
  /** How many files were looked at. */
  readonly looked: number
  readonly message: string
  /** The quota that is used up, as its cloud calls it. */
  readonly metric: string
  /** The issuer whose certificate a chain lacks, or the models that an endpoint lacks. */
  readonly missing: string | readonly string[]
  readonly model: string
  readonly names: string
  readonly notAfter: string
  readonly notBefore: string
  /** The cause that the odd text of a key would come to, if it is refused as well. */
  readonly oddity: CauseId
  readonly organization: string
  /** Remarks about other clients of the proxy. */
  readonly others: readonly string[]
  readonly otherWay: 'direct' | 'proxy'
  readonly otherWayWorks: boolean
  readonly outputTokens: number
  readonly path: string
  /** `yes` of an access that was granted a moment ago and does not work yet. */
  readonly pending: string
  /** The phase in which a request failed. */
  readonly phase: string
  /** How many pieces a stream came in. */
  readonly pieces: number
  /** Where in the value of an input: `line 3, column 5`. */
  readonly place: string
  readonly port: number
  /** True when a public name leads to private addresses alone. */
  readonly private: boolean
  /** The inspection product that made a certificate, or the firewall that made a page. */
  readonly product: string
  /** The role or user that a cloud saw. */
  readonly principal: string
  /** The project of a cloud. */
  readonly project: string
  readonly protocol: string | null
  readonly proxy: string
  readonly 'proxy-agent': string
  readonly 'proxy-authenticate': string
  readonly proxyMs: number
  readonly reason: string
  readonly refused: readonly string[]
  /** The region of a cloud. */
  readonly region: string
  readonly replacement: string
  /** Bytes of the body that was sent, where it takes more than one packet. */
  readonly requestBytes: number
  readonly requestId: string
  readonly resetsAt: string
  readonly resolvers: readonly string[]
  readonly retiresAt: string
  /** How long to wait, for people: `30 s`. */
  readonly retryAfter: string
  readonly root: string
  readonly scheme: string
  readonly secondLook: readonly string[]
  /** The name in an expression that arrived instead of the secret's value. */
  readonly secretName: string
  readonly server: string
  /** The service of a cloud that is switched off. */
  readonly service: string
  /** The variable or input that decides the way. */
  readonly setting: string
  /** Positive when this machine is ahead. */
  readonly skewSeconds: number
  readonly status: number
  /** The party that stopped a keyless sign-in. */
  readonly stoppedAt: SignInStop
  /** The store that holds the root; null when none does. */
  readonly store: string | null
  /** The subject of the identity token. */
  readonly sub: string
  readonly subject: string
  readonly tracked: readonly string[]
  /** The result of each try, or how many there were. */
  readonly tries: number | readonly string[]
  readonly type: string
  readonly untracked: readonly string[]
  /** How many addresses were not tried. */
  readonly untried: number
  /** Ids of models that can be used, and that do not retire soon. */
  readonly usable: readonly string[]
  /** The `anthropic-version` by which a request file is judged. */
  readonly version: string
  readonly via: string
  /** What makes a certificate too weak. */
  readonly weakness: string
  /** Why the job is given no secret. */
  readonly withheld: string
  /** The words of a proxy beside its status. */
  readonly words: string
  readonly workspace: string
  readonly 'x-squid-error': string
}

/** The parties that may stop a keyless sign-in. At `github` and before, the endpoint is not asked. */
export type SignInStop = 'permission' | 'place' | 'audience' | 'github' | 'exchange'

/** Committed, staged to be committed, or only written to a tracked file; or in a folder that is no checkout. */
export type KeptState = 'committed' | 'staged' | 'modified' | 'no-git'

/** Measured values behind a finding: clean text, numbers, lists. Shown folded in the summary and whole in the report. */
export type Evidence = Readonly<Partial<Facts>>
export type FactName = keyof Evidence
export type Fact = Facts[FactName]

/** Evidence without a name that is not a fact, for a literal that is built before it is passed on. */
export type OnlyFacts<Given> = Given & Readonly<Record<Exclude<keyof Given, FactName>, never>>

/** Leaves out what is undefined. */
export function known(facts: { readonly [Name in FactName]?: Evidence[Name] | undefined }): Evidence {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}
