// Everything that was said between us and one endpoint, as the checks read it.
import type { ConnectionObservation, Exchange } from '../probes/observation.ts'
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

export interface Conversation {
  /** Only when keyless. */
  readonly signIn?: SignIn
  /** The model list, asked with each header that was tried. */
  readonly lists: Readonly<Partial<Record<AuthScheme, ReadExchange>>>
  /** The model list asked without any credential: a list that anybody may read proves no key. */
  readonly anonymous: ReadExchange | undefined
  /** The token count without any credential, asked only when the list turned out to be public. */
  readonly anonymousCount: ReadExchange | undefined
  /** Other base URLs of the same origin, asked the same when nothing was found at this one. */
  readonly candidates: readonly Candidate[]
  /** Whether `/v1/messages` is served at all, asked only when neither list nor count is. */
  readonly messagesRoute: ReadExchange | undefined
  readonly counts: readonly CountTrial[]
  /** The last of these decides: another header is tried after a 401. */
  readonly live: readonly LiveTrial[]
  /** `GET /v1/models/{id}` for asked models which the list does not show. */
  readonly lookups: ReadonlyMap<string, ReadExchange>
}

/** Every exchange that carried the credential. */
export function credentialedExchanges({
  lists,
  counts,
  lookups,
  live,
}: Conversation): readonly ReadExchange[] {
  return [
    ...Object.values(lists),
    ...counts.map(({ exchange }) => exchange),
    ...lookups.values(),
    ...live.flatMap(({ message, stream }) => [message, stream]),
  ]
}

/** Every exchange with the endpoint. */
export function exchangesOf(conversation: Conversation): readonly ReadExchange[] {
  const { signIn, anonymous, anonymousCount, messagesRoute, candidates } = conversation
  const asked = [
    signIn?.exchange,
    anonymous,
    anonymousCount,
    messagesRoute,
    ...candidates.map(({ exchange }) => exchange),
  ]
  const bare = asked.filter((exchange) => exchange !== undefined)
  return [...credentialedExchanges(conversation), ...bare]
}

/** Whether the endpoint answered anything at all, be it a refusal. */
export function wasAnswered(conversation: Conversation): boolean {
  const attempts = exchangesOf(conversation).flatMap((exchange) => exchange.attempts)
  return attempts.some(({ outcome }) => outcome.kind === 'answer')
}
