// The contract of a road: how the questions of the Messages API are asked at a cloud, and how its answers read in the API's own form.
import type { ApiRequest, JsonObject } from '../../requests/request.ts'

/** The part of a cloud that is asked. */
export interface Place {
  /** Scheme, host and, where the road has one, a path in front of everything. */
  readonly base: URL
  readonly region: string | undefined
  readonly project: string | undefined
  readonly workspace: string | undefined
}

/** An answer as far as a road rewrites it. */
export interface RoadAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Undefined for a body that is no JSON. */
  readonly json: unknown
}

/** The questions that a road answers differently from another. */
export type RoadQuestion = 'list' | 'count' | 'model' | 'message' | 'stream' | 'route'

/**
 * The questions of one road, as requests without a credential. Only `message` is billed. Bodies are given in the form of the Messages API
 * (`model`, `messages`, `max_tokens`, `stream`); the road moves what its service wants elsewhere.
 */
export interface Road {
  /** The model that is asked about where the user names none. */
  readonly model: string
  /** True where the list shows what the account may not use. */
  readonly listsWithoutAccess?: true
  /** True where betas reach the model from the body alone: they go there beside their header. */
  readonly betasInBody?: true
  /** True where the count takes what the account may not use. */
  readonly countsWithoutAccess?: true
  /** The free model list; absent where there is none. It may be at another host than `base`. */
  readonly list?: (place: Place) => ApiRequest
  /** The free token count; absent where there is none. */
  readonly count?: (place: Place, body: JsonObject) => ApiRequest
  /** The free question of one model; absent where there is none. It may be at another host than `base`. */
  readonly look?: (place: Place, model: string) => ApiRequest
  readonly message: (place: Place, body: JsonObject) => ApiRequest
  /** The path of a message, with one byte that is no JSON. */
  readonly oneByte: (place: Place, model: string) => ApiRequest
  /** The path at which the same endpoint would speak another dialect, with one byte; absent where nobody asks for that. */
  readonly other?: (place: Place) => ApiRequest
  /** The same at a path beside it that cannot exist. */
  readonly beside: (place: Place, model: string) => ApiRequest
  /**
   * The answer as the Messages API would have given it: `{"data":[{"type":"model","id":…}]}`, `{"input_tokens":n}`, a message, an error
   * with its type. What it does not know it leaves as it is.
   */
  readonly translate?: (answer: RoadAnswer, asked: RoadQuestion) => unknown
  /** Where the road frames a stream otherwise: the content type of its frames, and the events of the API in them. */
  readonly frames?: { readonly contentType: RegExp; readonly eventsIn: (bytes: Buffer) => Buffer }
}
