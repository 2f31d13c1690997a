// One request and its answer, free of any transport: what every simulated service is written in.

export type HeaderValue = string | readonly string[]

export interface ApiRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Keyed by lower-cased name. */
  readonly headers: Readonly<Record<string, HeaderValue | undefined>>
  readonly body: Buffer
}

export interface ApiAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** A list is sent piece by piece, as a stream of server-sent events is. */
  readonly body: string | readonly string[]
  /** True: the connection is lost after the last piece. */
  readonly breaksOff?: true
  /** Turns events of the body into other bytes of the wire. Default: their text in UTF-8. */
  readonly frame?: (events: string) => Buffer
}

/** A simulated service. */
export type Handler = (request: ApiRequest) => ApiAnswer

/** A header's value; of a repeated one the first. */
export function headerOf(request: ApiRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' || value === undefined ? value : value[0]
}

/** An answer with a JSON body. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

/** The same answer with more headers; what it has already is replaced. */
export function withHeaders(answer: ApiAnswer, headers: Readonly<Record<string, string>>): ApiAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } }
}
