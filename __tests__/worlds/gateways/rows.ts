// Gateways as data: rows that say what is answered to what; the first that matches answers, and 404 where none does.
import type { Scheme } from '../../../src/simulator/account.ts'
import { presentedCredentials } from '../../../src/simulator/authenticate.ts'
import { headerOf } from '../../../src/simulator/exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../../src/simulator/exchange.ts'

/** The credential of a request as the gateway sees it: `none` where it stands in no header that is read. */
export type Shown = 'right' | 'wrong' | 'none'

/** A condition; what it does not name may be anything. */
export interface When {
  readonly method?: string
  /** Below the base URL, without the query. */
  readonly path?: string | RegExp
  readonly credential?: Shown | readonly Shown[]
  /** A header of the gateway's own, whose value is this one, or is not. */
  readonly header?: { readonly name: string } & (
    { readonly is: string } | { readonly isNot: string } | { readonly missing: true }
  )
  /** Is given the text of the body. */
  readonly body?: (text: string) => boolean
}

/** An answer in words, or a service that gives it. */
export type Answer = Literal | Handler

export interface Literal {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** One of them, or none for an empty body. */
  readonly json?: unknown
  readonly text?: string
  readonly html?: string
}

export interface Row {
  readonly when: When
  readonly answer: Answer
}

export interface Rows {
  readonly rows: readonly Row[]
  /** The credential that is `right`. */
  readonly key: string
  /** The headers in which it is read. Default: both. */
  readonly schemes?: readonly Scheme[]
  /** Stands before every path. Default: nothing. */
  readonly base?: string
  /** On every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** The answer of a path that no row names. Default: 404 in plain text. */
  readonly otherwise?: Answer
}

const NOT_FOUND: Literal = { status: 404, text: '404 page not found\n' }

/** A gateway as a service. */
export function byRows({ rows, base = '', headers = {}, otherwise = NOT_FOUND, ...door }: Rows): Handler {
  return (request) => {
    const below = request.path.startsWith(`${base}/`) ? request.path.slice(base.length) : undefined
    const inside = { ...request, path: below ?? request.path }
    const row = below === undefined ? undefined : rows.find(({ when }) => matches(inside, when, door))
    const told = answerOf(row?.answer ?? otherwise, inside)
    return { ...told, headers: { ...headers, ...told.headers } }
  }
}

/** The answer to a request, in the words of the wire. */
export function answerOf(answer: Answer, request: ApiRequest): ApiAnswer {
  if (typeof answer === 'function') return answer(request)
  const [type, body] = wordsOf(answer)
  return {
    status: answer.status,
    headers: { ...(type !== undefined && { 'content-type': type }), ...answer.headers },
    body,
  }
}

function wordsOf({ json, text, html }: Literal): readonly [type: string | undefined, body: string] {
  if (json !== undefined) return ['application/json', JSON.stringify(json)]
  if (html !== undefined) return ['text/html; charset=utf-8', html]
  return text === undefined ? [undefined, ''] : ['text/plain; charset=utf-8', text]
}

type Door = Pick<Rows, 'key' | 'schemes'>

function matches(request: ApiRequest, when: When, door: Door): boolean {
  const { credential, header, body } = when
  return (
    isAt(request, when) &&
    (credential === undefined || [credential].flat().includes(shownBy(request, door))) &&
    (header === undefined || bears(request, header)) &&
    (body === undefined || body(request.body.toString('utf8')))
  )
}

function isAt(request: ApiRequest, { method = request.method, path = request.path }: When): boolean {
  return (
    method === request.method && (typeof path === 'string' ? path === request.path : path.test(request.path))
  )
}

function bears(request: ApiRequest, header: NonNullable<When['header']>): boolean {
  const value = headerOf(request, header.name)
  if ('missing' in header) return value === undefined
  return 'is' in header ? value === header.is : value !== undefined && value !== header.isNot
}

function shownBy(request: ApiRequest, { key, schemes = ['bearer', 'x-api-key'] }: Door): Shown {
  const read = presentedCredentials(request).filter(({ scheme }) => schemes.includes(scheme))
  if (read.length === 0) return 'none'
  return read.some(({ value }) => value === key) ? 'right' : 'wrong'
}

/** True of a body that is a JSON object for which the test holds. */
export function jsonBody(
  test: (body: Readonly<Record<string, unknown>>) => boolean,
): (text: string) => boolean {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text)
      return typeof value === 'object' && value !== null && test(value as Readonly<Record<string, unknown>>)
    } catch {
      return false
    }
  }
}

/** True of a body that no JSON parser takes. */
export function brokenBody(text: string): boolean {
  return !jsonBody(() => true)(text)
}
