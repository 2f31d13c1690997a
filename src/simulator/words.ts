// Answers of misbehaving services: an answer for each scripted `Words`.
import { presentedCredentials } from './authenticate.ts'
import { edgeHeaders, errorAnswer, newId, stamped } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { json } from './exchange.ts'
import type { ApiAnswer, ApiRequest } from './exchange.ts'
import { HOSTILE_TEXT, hostileHeader } from './hostile.ts'
import type { Disguise, HostileKind, Words } from './misbehaviour.ts'

/** The answer which a script puts in place of the service's own. */
export function spoken(words: Words, request: ApiRequest): ApiAnswer {
  switch (words.do) {
    case 'answer':
      return literal(words)
    case 'error':
      return asApi(words.error)
    case 'redirect':
      return redirect(words)
    case 'html':
      return page(words)
    case 'empty':
      return { status: words.status ?? 200, headers: {}, body: '' }
    case 'echo':
      return asApi({ type: 'authentication_error', message: echo(words.as, request), ...statusOf(words) })
    case 'hostile':
      return hostile(words.text, words.status)
  }
}

function statusOf({ status }: { readonly status?: number }): { readonly status?: number } {
  return status === undefined ? {} : { status }
}

function literal({ status, headers = {}, body = '', fromApi }: Extract<Words, { do: 'answer' }>): ApiAnswer {
  const answer = { status, headers, body }
  return fromApi === true ? stamped(answer, newId('req')) : answer
}

function asApi(error: ErrorSpec): ApiAnswer {
  const requestId = newId('req')
  return stamped(errorAnswer(error, requestId), requestId)
}

function redirect({ location, status = 302 }: Extract<Words, { do: 'redirect' }>): ApiAnswer {
  return { status, headers: { location }, body: '' }
}

function page({ title, status = 200 }: Extract<Words, { do: 'html' }>): ApiAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  }
}

function hostile(kind: HostileKind, status: number | undefined): ApiAnswer {
  const message = HOSTILE_TEXT[kind]
  const headers = { 'x-hostile': hostileHeader(kind), 'www-authenticate': hostileHeader(kind) }
  return asApi({ type: 'authentication_error', message, headers, ...(status !== undefined && { status }) })
}

const DISGUISED: Readonly<Record<Disguise, (value: string) => string>> = {
  plain: (value) => value,
  base64: (value) => Buffer.from(value).toString('base64'),
  'url-encoded': (value) =>
    [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'two-lines': (value) => `${value.slice(0, value.length / 2)}\n${value.slice(value.length / 2)}`,
}

function echo(as: Disguise, request: ApiRequest): string {
  const value = presentedCredentials(request)[0]?.value ?? 'nothing'
  return `The credential ${DISGUISED[as](value)} is not valid`
}

/**
 * An answer of the network edge instead of the API: no envelope, no `request-id`.
 * Source: anthropic-sdk-typescript#457 for 403, as of 2026-08-19.
 */
export function edgeRefusal(type: string, message: string, status: number): Words {
  const { headers, body } = json(status, { error: { type, message } }, edgeHeaders())
  return { do: 'answer', status, headers, body: String(body) }
}
