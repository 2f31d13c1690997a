// Everything that was said between us and one endpoint, as the checks read it.
import type { Provider } from '../claude/providers/provider.ts'
import type { ConnectionObservation, Exchange } from '../probes/observation.ts'
import type { CloudRefusal } from '../words/cloud.ts'
import type { AuthScheme } from '../words/result.ts'
import type { ReadExchange, Reading } from './reading.ts'

/** One free token count: which model it was tried with. */
export interface CountTrial {
  readonly model: string
  /** True when the body was made from the user's own `request` file. */
  readonly own: boolean
  readonly exchange: ReadExchange
}

/** A base URL that was perhaps meant. */
export interface Candidate {
  readonly base: string
  readonly exchange: ReadExchange
}

/**
 * Questions that no server can run a model for, by which two answers are told apart. `one-byte`: a message whose body is no JSON; `look`:
 * the same path with GET; `-beside`: the same of a path that cannot exist; `one-byte-count`: the path of the count; `count`: the count as
 * in the opening; `impossible-count`: the count with a model that cannot exist; `key`: what the provider's row documents;
 * `stranger`: one byte with a key that nobody has; `other-dialect`: one byte at the path of messages in the dialect that was not meant.
 */
export type FreeQuestion =
  | 'one-byte'
  | 'one-byte-beside'
  | 'one-byte-count'
  | 'look'
  | 'look-beside'
  | 'count'
  | 'impossible-count'
  | 'key'
  | 'stranger'
  | 'other-dialect'

/** One such question, asked once. */
export interface FreeTrial {
  readonly question: FreeQuestion
  /** The header that carried the credential; undefined where none was sent. */
  readonly scheme: AuthScheme | undefined
  readonly exchange: ReadExchange
}

/** One real message, plain and streamed. */
export interface LiveTrial {
  readonly model: string
  readonly message: ReadExchange
  readonly stream: ReadExchange
}

/** The other way to the same endpoint: past the proxy, or through the one that was bypassed. */
export interface OtherWay {
  readonly via: 'direct' | 'proxy'
  readonly connection: ConnectionObservation
  /** The model list asked without any credential. */
  readonly reading: Reading
}

/** Keyless: what became of the exchange of the job's identity for an access token. */
export interface SignIn {
  /** Why it was not begun. */
  readonly obstacle: SignInObstacle | undefined
  /** A workspace was named in the exchange. */
  readonly workspaceChosen: boolean
  /** GitHub's answers: a token of its own for every try of the exchange. */
  readonly identities: readonly Exchange[]
  /** The endpoint's answers; undefined when nothing was posted. */
  readonly exchange: ReadExchange | undefined
}

export type SignInObstacle = 'no-permission' | 'no-job' | 'bad-url' | 'plain-http' | 'other-audience'

/** A redirect of messages within the origin, and what is answered there without the credential, which is never sent along. */
export interface LedOn {
  readonly path: string
  readonly exchange: ReadExchange
}

export interface Conversation {
  /** Only where messages are led on. */
  readonly ledOn?: LedOn
  /** The gateway that the answers bear the mark of, where the inputs name none. */
  readonly gateway?: Provider | undefined
  /** Only when keyless. */
  readonly signIn?: SignIn
  /** Why nobody was signed in at a cloud. */
  readonly refusal?: CloudRefusal
  /** The model list, asked with each header that was tried. */
  readonly lists: Readonly<Partial<Record<AuthScheme, ReadExchange>>>
  /** The model list asked without any credential: a list that anybody may read proves no key. */
  readonly anonymous: ReadExchange | undefined
  /** Other base URLs of the same origin, asked the same when nothing was found at this one. */
  readonly candidates: readonly Candidate[]
  /** The same asked of a path that cannot exist: only what differs from it is there. */
  readonly nowhere: ReadExchange | undefined
  /** Asked where the opening left something open, at hosts that are not the vendor's. */
  readonly trials: readonly FreeTrial[]
  readonly counts: readonly CountTrial[]
  /** The last of these decides: another header is tried after a 401. */
  readonly live: readonly LiveTrial[]
  /** `GET /v1/models/{id}` for asked models which the list does not show. */
  readonly lookups: ReadonlyMap<string, ReadExchange>
}

/** A conversation in which nothing was asked. */
export const NOTHING_SAID: Conversation = {
  lists: {},
  anonymous: undefined,
  candidates: [],
  nowhere: undefined,
  trials: [],
  counts: [],
  live: [],
  lookups: new Map(),
}

/** Every exchange that carried the credential. */
export function credentialedExchanges({
  lists,
  counts,
  lookups,
  live,
  trials,
}: Conversation): readonly ReadExchange[] {
  return [
    ...Object.values(lists),
    ...counts.map(({ exchange }) => exchange),
    ...lookups.values(),
    ...live.flatMap(({ message, stream }) => [message, stream]),
    ...trials.filter(({ scheme }) => scheme !== undefined).map(({ exchange }) => exchange),
  ]
}

/** Every exchange with the endpoint. */
export function exchangesOf(conversation: Conversation): readonly ReadExchange[] {
  const { signIn, anonymous, nowhere, candidates, trials, ledOn } = conversation
  const asked = [
    signIn?.exchange,
    ledOn?.exchange,
    anonymous,
    nowhere,
    ...candidates.map(({ exchange }) => exchange),
    ...trials.filter(({ scheme }) => scheme === undefined).map(({ exchange }) => exchange),
  ]
  const bare = asked.filter((exchange) => exchange !== undefined)
  return [...credentialedExchanges(conversation), ...bare]
}

/** Whether the endpoint answered anything at all, be it a refusal. */
export function wasAnswered(conversation: Conversation): boolean {
  const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts)
  return attempts.some(({ outcome }) => outcome.kind === 'answer')
}
