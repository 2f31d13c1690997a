// Which way leads to an endpoint: direct, through a proxy, or past one; decided by the rules of curl.
import type { ProxyServer } from '../probes/route.ts'
import { reveal } from '../secrets/secret.ts'
import {
  NO_PROXY_VARIABLES,
  type NoProxyVariable,
  type ProxySettings,
  type ProxyVariable,
} from '../words/settings.ts'
import { matchNoProxy } from '../net/no-proxy.ts'
import type { ProxyFault } from './proxy-fault.ts'
import { parseProxyUrl } from './proxy-url.ts'

/** The setting that named the proxy: the input, or a variable. */
type ProxyOrigin = 'proxy' | ProxyVariable

interface ChosenProxy {
  readonly server: ProxyServer
  /** scheme://host:port, never with user name or password. */
  readonly shown: string
  readonly from: ProxyOrigin
}

/** The setting that sent the traffic past the proxy. */
export type Bypass =
  { readonly variable: NoProxyVariable; readonly entry: string } | { readonly input: 'none' }

export type ProxyDecision =
  | { readonly kind: 'direct'; readonly because: 'no-setting' | 'told-none' }
  /** `proxy` is what would have been used; absent when its URL is unusable. */
  | { readonly kind: 'bypassed'; readonly by: Bypass; readonly proxy?: ChosenProxy }
  | ({ readonly kind: 'proxy' } & ChosenProxy)
  | { readonly kind: 'malformed'; readonly fault: ProxyFault; readonly from: ProxyOrigin }

/**
 * In this order, the first that is not empty counts. HTTP_PROXY in capitals is left out: a web server sets it from a
 * request's header. Source: curl man page, ENVIRONMENT; `lib/url.c` `detect_proxy`. As of 2026-11-22.
 */
const ORDER: Readonly<Record<'http:' | 'https:', readonly ProxyVariable[]>> = {
  'http:': ['http_proxy', 'all_proxy', 'ALL_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
}

/** The way to a base URL. The input binds whatever NO_PROXY says; an empty variable is as good as none. Never throws. */
export function decideProxy(base: URL, settings: ProxySettings): ProxyDecision {
  const input = settings.input === undefined ? '' : reveal(settings.input).trim()
  if (/^none$/i.test(input)) return toldNone(base, settings)
  if (input !== '') return chosen(input, 'proxy')
  const variable = variableFor(base, settings)
  if (variable === undefined) return { kind: 'direct', because: 'no-setting' }
  const by = bypassFor(base, settings)
  return by === undefined ? fromVariable(variable, settings) : bypassed(by, variable, settings)
}

function toldNone(base: URL, settings: ProxySettings): ProxyDecision {
  const variable = variableFor(base, settings)
  if (variable === undefined) return { kind: 'direct', because: 'told-none' }
  return bypassed({ input: 'none' }, variable, settings)
}

function bypassed(by: Bypass, variable: ProxyVariable, settings: ProxySettings): ProxyDecision {
  const would = fromVariable(variable, settings)
  if (would.kind !== 'proxy') return { kind: 'bypassed', by }
  const { server, shown, from } = would
  return { kind: 'bypassed', by, proxy: { server, shown, from } }
}

function variableFor({ protocol }: URL, { variables }: ProxySettings): ProxyVariable | undefined {
  const names = protocol === 'http:' ? ORDER['http:'] : ORDER['https:']
  return names.find((name) => variables[name] !== undefined && reveal(variables[name]) !== '')
}

function bypassFor(base: URL, { noProxy }: ProxySettings): Bypass | undefined {
  const variable = NO_PROXY_VARIABLES.find((name) => (noProxy[name] ?? '') !== '')
  const entry = variable && matchNoProxy(noProxy[variable] ?? '', base)
  return variable === undefined || entry === undefined ? undefined : { variable, entry }
}

function fromVariable(variable: ProxyVariable, { variables }: ProxySettings): ProxyDecision {
  const secret = variables[variable]
  return chosen(secret === undefined ? '' : reveal(secret), variable)
}

function chosen(text: string, from: ProxyOrigin): ProxyDecision {
  const parsed = parseProxyUrl(text)
  if (!parsed.ok) return { kind: 'malformed', fault: parsed.fault, from }
  return { kind: 'proxy', server: parsed.server, shown: parsed.shown, from }
}
