// The contract of a provider row: how an endpoint of its kind is asked, what its answers mean, and in whose words a remedy speaks.
import type { CauseId } from '../../words/causes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Envelope } from '../errors/error-envelope.ts'
import type { Routes } from '../requests/routes.ts'
import type { Road } from './clouds/road.ts'

/** Everything that differs between one kind of endpoint and another. A provider is one file with one such row, and its line in `index.ts`. */
export interface Provider {
  /** The value of the input `provider`, and of `provider` in the report. */
  readonly id: string
  /** Completes "… answers", where the answer itself does not show that it comes from the API. */
  readonly name: string
  /** Whether a host is the provider's own: `provider: auto` takes the first row that owns the host of the base URL. */
  readonly ownsHost: (hostname: string) => boolean
  /** True where such hosts also stand in private networks, under private roots. */
  readonly mayBePrivate?: true
  /** Whether an answer bears the mark of this kind of gateway: `provider: auto` then takes its row, whatever the host. */
  readonly isToldBy?: (traits: AnswerMarks) => boolean
  /** The header of a credential that the gateway wants for itself, beside the key. */
  readonly ownHeader?: string
  /** A documented question that is answered to a good key alone, and is free: its path below the base URL. */
  readonly keyRoute?: string
  /** True where keys are of the vendor's own families: another vendor's key, or a token of another use, is told and never sent. */
  readonly issuesVendorKeys: boolean
  /** The headers in which this credential may be sent, in the order to try. */
  readonly schemesFor: (credential: OfferedCredential) => readonly AuthScheme[]
  readonly routes: Routes
  /** How its questions are asked and its answers read, where the API's own requests do not fit. */
  readonly road?: Road
  /** The one base URL of its own host, which then needs no probing. */
  readonly ownBase?: string
  /** Statuses by which it says that it has no such route. Absent: those of RFC 9110. */
  readonly noRoute?: readonly number[]
  readonly opening: Opening
  readonly answers: AnswerRules
  /** Whose words the remedies use: those of the vendor's own service, or of a gateway with an owner of its own. */
  readonly remedies: RemedyParty
}

/** An answer as far as it shows which gateway made it. */
export interface AnswerMarks {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly envelope: Envelope | undefined
}

/** A credential as far as its headers depend on it. */
interface OfferedCredential {
  readonly kind: 'api-key' | 'auth-token'
  /** Headers that the family of the key allows; undefined for a family that nobody knows. */
  readonly familySchemes: readonly AuthScheme[] | undefined
}

/**
 * The free questions of the first round trip. `at-once`: the list in every header and the count side by side; their answers are the
 * vendor's own word. `in-turn`: one header, and beside it the list without a credential, for a list that anybody may read proves no key;
 * the next header only after a refusal. There a single answer proves little: what it leaves open is told by the difference of two.
 */
type Opening = 'at-once' | 'in-turn'

/** A 401 as far as it says whether it is about the key. */
export interface Refusal {
  readonly envelope: Envelope | undefined
  /** The body was a web page. */
  readonly html: boolean
}

/** An error as a provider's own tables look at it. */
interface ProviderError {
  readonly status: number
  readonly envelope: Envelope | undefined
}

/** The cause that a provider's own tables give an error, and what else they read out of it. */
interface ProviderCause {
  readonly cause: CauseId
  readonly because: 'code' | 'type' | 'wording' | 'status'
  /** Such as the action that a role lacks, by name; not clean. */
  readonly facts?: Readonly<Record<string, string>>
}

/** The meaning of the provider's answers. */
interface AnswerRules {
  /** What the provider's own codes and words say of an error, before anything else is looked at. */
  readonly causeOf?: (error: ProviderError) => ProviderCause | undefined
  /** The cause of an error that neither code, wording nor type explains; undefined where the bare status proves nothing. */
  readonly meaningOf: (status: number, envelope: Envelope) => CauseId | undefined
  /** Whether a 401 that names no other cause may call the key bad. */
  readonly isDeterminate: (refusal: Refusal) => boolean
  /** Whether one refused header is enough to call the key bad, or every header the credential allows must be refused. */
  readonly refusedBy: 'any-scheme' | 'every-scheme'
  /** Statuses that the provider itself also sends with a body in no known form. */
  readonly plainRefusals: readonly number[]
  /** True where a 2xx with another body breaks the provider's own format. */
  readonly definesFormat: boolean
  /** True where both auth headers are documented to work, so that one which is refused is worth a note. */
  readonly takesEveryScheme: boolean
  /** Whose a server error is that was not made by the API itself: the provider's own edge comes back by itself, a foreign gateway needs its owner. */
  readonly edge: 'own' | 'foreign'
}

/** The reader of the remedies: a user of the vendor's service, or of a gateway. */
export type RemedyParty = 'anthropic' | 'gateway'
