// Misbehaviour as data: which requests go wrong, how often, and in which way.
import type { ErrorSpec } from './envelope.ts'
import { presentedCredentials } from './authenticate.ts'
import type { ApiRequest } from './exchange.ts'
import type { StreamFault } from './stream-faults.ts'

/** Questions that a rule of a script can be about. */
export const PLACES = ['models', 'count_tokens', 'messages', 'token', 'other'] as const
export type Place = (typeof PLACES)[number]

/** A condition; what it does not name may be anything. */
export interface When {
  readonly path?: Place
  readonly method?: string
  /** How the request shows its credential. */
  readonly scheme?: 'bearer' | 'x-api-key' | 'both' | 'none'
  /** Bytes that its body exceeds. */
  readonly over?: number
}

/** Bodies that a client must survive, see `hostile.ts`. */
export type HostileKind = 'workflow-commands' | 'markdown' | 'html' | 'ansi' | 'bidi'

/** In which disguise a credential comes back. */
export const DISGUISES = ['plain', 'base64', 'url-encoded', 'two-lines'] as const
export type Disguise = (typeof DISGUISES)[number]

/** Answers with words: the connection itself behaves. */
export type Words =
  | {
      readonly do: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
      /** True adds the headers which the API itself sends, `request-id` among them. */
      readonly fromApi?: boolean
    }
  | { readonly do: 'error'; readonly error: ErrorSpec }
  | { readonly do: 'redirect'; readonly location: string; readonly status?: number }
  | { readonly do: 'html'; readonly title: string; readonly status?: number }
  | { readonly do: 'empty'; readonly status?: number }
  /** An error, in the envelope, whose message holds the credential. */
  | { readonly do: 'echo'; readonly as: Disguise; readonly status?: number }
  /** An error, in the envelope, with hostile text in its message and in headers. */
  | { readonly do: 'hostile'; readonly text: HostileKind; readonly status?: number }

/** Faults of the connection. */
export type Fault =
  /** Reads the request and never answers. */
  | { readonly do: 'hang' }
  /** Headers at once, then a byte each `everyMs`, for ever. */
  | { readonly do: 'drip'; readonly everyMs: number }
  /** Headers, then a body without an end, as fast as it is read. */
  | { readonly do: 'endless' }
  /** A gzip body of about a megabyte which inflates to more than a gibibyte. */
  | { readonly do: 'bomb' }
  /** Announces more than it sends, then closes. */
  | { readonly do: 'cut' }
  /** RST instead of an answer. */
  | { readonly do: 'reset' }
  /** FIN instead of an answer. */
  | { readonly do: 'close' }
  /** These bytes, by default such as are not HTTP; to a client that speaks HTTP/2 a close. */
  | { readonly do: 'garbage'; readonly bytes?: string }

/** Changes to whatever the answer will be. */
export type Change =
  | { readonly do: 'delay'; readonly ms: number }
  | { readonly do: 'date-skew'; readonly seconds: number }
  | { readonly do: 'headers'; readonly headers: Readonly<Record<string, string>> }
  | { readonly do: 'drop-headers'; readonly names: readonly string[] }
  /** Breaks the answer where it is a stream. */
  | { readonly do: 'stream'; readonly fault: StreamFault }

export type Act = Words | Fault | Change

/** The first rule that matches a request, and is not used up, is followed. */
export interface Rule {
  readonly when?: When
  /** How many matching requests it serves. Default: all. */
  readonly times?: number
  /** Any number of changes and at most one of the others; with changes only the service answers as usual. */
  readonly act: Act | readonly Act[]
}

export type Script = readonly Rule[]

/** The answer of `rulesOf`: asked once for each request, it says what to do with it. */
export type Director = (request: ApiRequest) => readonly Act[]

/** Starts a script from its beginning, with its own count of used-up rules. */
export function direct(script: Script): Director {
  const used = new Map<Rule, number>()
  return (request) => {
    const rule = script.find(
      (each) => (used.get(each) ?? 0) < (each.times ?? Infinity) && matches(request, each),
    )
    if (rule === undefined) return []
    used.set(rule, (used.get(rule) ?? 0) + 1)
    return 'do' in rule.act ? [rule.act] : rule.act
  }
}

function matches(request: ApiRequest, { when = {} }: Rule): boolean {
  return (
    (when.path === undefined || when.path === placeOf(request.path)) &&
    (when.method === undefined || when.method === request.method) &&
    (when.scheme === undefined || when.scheme === schemeOf(request)) &&
    (when.over === undefined || request.body.length > when.over)
  )
}

/** Which question a path asks, whatever stands before `/v1`. */
export function placeOf(path: string): Place {
  if (/\/models(\/|$)/.test(path)) return 'models'
  if (path.endsWith('/count_tokens')) return 'count_tokens'
  if (path.endsWith('/oauth/token')) return 'token'
  return path.endsWith('/messages') ? 'messages' : 'other'
}

function schemeOf(request: ApiRequest): 'bearer' | 'x-api-key' | 'both' | 'none' {
  const [first, second] = presentedCredentials(request)
  return second === undefined ? (first?.scheme ?? 'none') : 'both'
}
