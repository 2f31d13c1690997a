// Reads one proxy setting: http and https URLs as curl takes them, everything else told by its fault.
import { isFirstParty, knownWrongHost } from '../claude/endpoint/hosts.ts'
import type { ProxyServer } from '../probes/route.ts'
import { makeSecret, type Secret } from '../secrets/secret.ts'
import type { ProxyFault, ProxyFaultKind } from './proxy-fault.ts'

type ParsedProxy =
  | {
      readonly ok: true
      readonly server: ProxyServer
      /** scheme://host:port, never with user name or password. */
      readonly shown: string
      /** The port is curl's default: other clients take another. */
      readonly portAssumed: boolean
    }
  | { readonly ok: false; readonly fault: ProxyFault }

/**
 * The ports curl takes when a proxy's URL names none; browsers, Node and Python take 80 for http.
 * Source: curl `CURL_DEFAULT_PROXY_PORT`, `CURL_DEFAULT_HTTPS_PROXY_PORT`, man page of --proxy. As of 2026-11-22.
 */
export const CURL_DEFAULT_PORTS = { http: 1080, https: 443 } as const

/** RFC 1035: no name is longer. Its pieces are at most 63 long, which tells a token with dots from a name. */
const LONGEST_NAME = 253
const HOST_NAME = /^(?=.*\.|localhost$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i

/** Paths of base URLs of gateways and of the API, never of a proxy. */
const API_PATH = /\/(?:v1|anthropic|messages)(?:\/|$)/i

const NOT_ADDRESSED = /[\s\p{Cc}\p{Cf}\p{Zs}]/u

interface Parts {
  readonly userinfo: string
  readonly hostPort: string
  readonly tail: string
}

/** Reads the text of a proxy setting. Never throws, and neither `shown` nor a fault repeats user name or password. */
export function parseProxyUrl(text: string): ParsedProxy {
  if (NOT_ADDRESSED.test(text)) return bad('white-space')
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? []
  if (isPac(text, rest)) return bad('pac')
  if (scheme === undefined) return withoutScheme(text)
  if (/^socks(?:4a?|5h?)?$/i.test(scheme)) return bad('socks')
  if (!/^https?$/i.test(scheme)) return bad('scheme')
  return withScheme(scheme.toLowerCase() === 'https', partsOf(rest))
}

/** Browsers and systems name such a script by URL, as `pac+http://…`, or as a file of their own. */
function isPac(text: string, rest: string): boolean {
  if (/^(?:file:|pac\+)/i.test(text)) return true
  const path = partsOf(rest === '' ? text : rest).tail.replace(/[?#].*$/s, '')
  return /\.(?:pac|dat)$/i.test(path)
}

function withScheme(secure: boolean, { userinfo, hostPort, tail }: Parts): ParsedProxy {
  if (isUnencoded(userinfo, tail)) return bad('unencoded')
  const address = addressOf(hostPort)
  if (typeof address === 'string') return bad(address)
  if (isOfAnApi(address.name, tail)) return bad('base-url')
  if (!/^\/?$/.test(tail)) return bad('path')
  const credentials = decodeUserinfo(userinfo)
  if (credentials === undefined) return bad('escape')
  const scheme = secure ? 'https' : 'http'
  const port = address.port ?? CURL_DEFAULT_PORTS[scheme]
  const host = address.name.replace(/^\[(.*)\]$/, '$1')
  return {
    ok: true,
    server: { secure, host, port, authorization: basic(credentials) },
    shown: `${scheme}://${address.name}:${port}`,
    portAssumed: address.port === undefined,
  }
}

/** curl takes `host:port` for an http proxy; Node and Claude Code refuse it. A bare word may be anything and is not repeated. */
function withoutScheme(text: string): ParsedProxy {
  const { userinfo, hostPort, tail } = partsOf(text)
  if (isUnencoded(userinfo, tail)) return bad('unencoded')
  const address = addressOf(hostPort)
  if (typeof address === 'string') return bad('not-a-url')
  const { name, port } = address
  if (isOfAnApi(name, tail)) return bad('base-url')
  if (!/^\/?$/.test(tail)) return bad('not-a-url')
  if (port !== undefined) return bad('no-scheme', `http://${name}:${port}`)
  return bad(HOST_NAME.test(hostPort) ? 'no-scheme' : 'not-a-url')
}

/** The last @ before the path ends the user information. */
function partsOf(rest: string): Parts {
  const end = rest.search(/[/?#\\]|$/)
  const authority = rest.slice(0, end)
  const at = authority.lastIndexOf('@')
  return {
    userinfo: authority.slice(0, Math.max(0, at)),
    hostPort: authority.slice(at + 1),
    tail: rest.slice(end),
  }
}

/** curl refuses a second @, and an @ behind the path's first slash means that the slash belongs to a password. */
function isUnencoded(userinfo: string, tail: string): boolean {
  return userinfo.includes('@') || tail.includes('@')
}

interface Address {
  /** Canonical; an IPv6 address keeps its brackets. */
  readonly name: string
  readonly port: number | undefined
}

function addressOf(hostPort: string): Address | Extract<ProxyFaultKind, 'host' | 'port'> {
  const [, host = '', rest = ''] = /^(\[[^\]]*\]|[^:]*)(.*)$/.exec(hostPort) ?? []
  const name = canonicalHost(host)
  if (name === undefined || /:.*:/.test(rest)) return 'host'
  if (!/^(?::\d{0,5})?$/.test(rest)) return 'port'
  const digits = rest.slice(1)
  if (digits === '') return { name, port: undefined }
  const port = Number(digits)
  return port >= 1 && port <= 65_535 ? { name, port } : 'port'
}

/** As the URL standard writes it: lower-case, punycode, short IPv6. */
function canonicalHost(host: string): string | undefined {
  if (host === '' || !URL.canParse(`http://${host}/`)) return undefined
  const { hostname } = new URL(`http://${host}/`)
  return hostname.length <= LONGEST_NAME ? hostname : undefined
}

function isOfAnApi(name: string, tail: string): boolean {
  return isFirstParty(name) || knownWrongHost(name) !== undefined || API_PATH.test(tail)
}

/** `user:password`, decoded; undefined where an escape is no UTF-8 or a control character, which RFC 7617 forbids. */
function decodeUserinfo(userinfo: string): string | undefined {
  const at = userinfo.search(/:|$/)
  try {
    const [user, password] = [userinfo.slice(0, at), userinfo.slice(at + 1)].map(decodeURIComponent)
    const both = `${user ?? ''}:${password ?? ''}`
    return /\p{Cc}/u.test(both) ? undefined : both
  } catch {
    return undefined
  }
}

/** A user name without a password is sent with an empty one, as by curl. Source: RFC 7617; text is UTF-8. */
function basic(credentials: string): Secret | undefined {
  if (credentials === ':') return undefined
  return makeSecret(`Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`)
}

function bad(kind: ProxyFaultKind, corrected?: string): ParsedProxy {
  return { ok: false, fault: { kind, ...(corrected !== undefined && { corrected }) } }
}
