// One request of a HAR file: bodies are left out, only their sizes are told.
import { ipVersion } from '../../net/addresses.ts'
import type { ToldHeaders, Traffic } from '../../words/result.ts'

const PROTOCOL = 'HTTP/1.1'
/** Of times and sizes: it did not happen, or nobody knows. */
const NONE = -1
/** Placeholders of the kinds that a URL can hold. */
const PLACEHOLDER = /\[(endpoint|proxy|host|address)(?: (\d+))?\]/g

/** The entry of a request. One without an answer has status 0 and `_error`, as browsers write it. */
export function entryOf(pageref: string, traffic: Traffic, status: number | undefined): object {
  const { startedAt, connection, address = '' } = traffic
  const timings = timingsOf(traffic)
  const { ssl: _, ...parts } = timings
  return {
    pageref,
    startedDateTime: startedAt,
    time: Math.round(Object.values(parts).reduce((sum, ms) => sum + Math.max(0, ms), 0) * 10) / 10,
    request: requestOf(traffic),
    response: responseOf(traffic, status),
    cache: {},
    timings,
    ...(ipVersion(address) !== 0 && { serverIPAddress: address }),
    ...(connection !== undefined && { connection: String(connection) }),
  }
}

/** A request is written at once: what that takes is not measured. `ssl` is a part of `connect`. */
function timingsOf({ timings: { blockedMs, dnsMs, connectMs, tlsMs, waitMs, receiveMs } }: Traffic) {
  return {
    blocked: blockedMs,
    dns: dnsMs ?? NONE,
    connect: connectMs ?? NONE,
    ssl: tlsMs ?? NONE,
    send: 0,
    wait: waitMs,
    receive: receiveMs,
  }
}

/** A placeholder of a private name as a name that leads nowhere (RFC 2606): readers of archives take nothing but a URI. */
function asUri(url: string): string {
  return url.replace(PLACEHOLDER, (_, kind: string, number?: string) =>
    number === undefined ? `${kind}.invalid` : `${kind}-${number}.invalid`,
  )
}

function requestOf({ method, url, requestHeaders, requestBytes }: Traffic): object {
  return {
    ...{
      method,
      url: asUri(url),
      httpVersion: PROTOCOL,
      cookies: [],
      headers: listed(requestHeaders),
      queryString: [],
    },
    ...{ headersSize: NONE, bodySize: requestBytes },
  }
}

function responseOf({ answer, failure }: Traffic, status = 0): object {
  const headers = answer?.headers ?? {}
  return {
    ...{ status, statusText: '', httpVersion: answer === undefined ? '' : PROTOCOL, cookies: [] },
    headers: listed(headers),
    content: { size: answer?.bytes ?? 0, mimeType: headers['content-type'] ?? 'x-unknown' },
    ...{ redirectURL: '', headersSize: NONE, bodySize: bodySize(answer) },
    ...(failure !== undefined && { _error: failure }),
  }
}

/** Bytes on the wire: packed ones are known only where the answer said how many. */
function bodySize(answer: Traffic['answer']): number {
  const told = answer?.headers['content-length']
  if (told !== undefined && /^\d{1,15}$/.test(told)) return Number(told)
  return answer === undefined || answer.headers['content-encoding'] !== undefined ? NONE : answer.bytes
}

function listed(headers: ToldHeaders): readonly object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}
