// Which way other clients take with the same environment: which variables they read, and how.
import { reveal } from '../../secrets/secret.ts'
import {
  NO_PROXY_VARIABLES,
  type NoProxyVariable,
  type ProxySettings,
  type ProxyVariable,
} from '../../words/settings.ts'
import * as lists from './client-no-proxy.ts'
import { comparedHost } from '../../net/no-proxy.ts'
import type { ProxyFaultKind } from '../proxy-fault.ts'
import { parseProxyUrl } from '../proxy-url.ts'

export type ClientName = 'node' | 'python' | 'curl' | 'claude-code'
type Scheme = 'http:' | 'https:'
type Groups = readonly (readonly ProxyVariable[])[]

const HTTP = ['http_proxy', 'HTTP_PROXY'] as const
const HTTPS = ['https_proxy', 'HTTPS_PROXY'] as const
const ALL = ['all_proxy', 'ALL_PROXY'] as const

export interface ClientRules {
  readonly name: ClientName
  readonly label: string
  /** Groups of two spellings, in the order in which they are tried; a scheme without any is not known well enough. */
  readonly variables: Readonly<Partial<Record<Scheme, Groups>>>
  /** Whether an empty variable in lower case hides the one in capitals. */
  readonly emptyHides: boolean | 'unsure'
  /** Variables that are read when the client starts, and which faults keep it from starting. */
  readonly readsAtStart: Groups
  readonly stopsAt: readonly ProxyFaultKind[]
  /** Faults it does not mind: it goes on with `http://` in front. */
  readonly adds: readonly ProxyFaultKind[]
  /** The port of an http proxy whose URL names none. */
  readonly defaultPort: number | 'unsure'
  readonly list: lists.ListRules
  readonly source: string
  readonly asOf: string
}

/** Clients whose proxy rules differ from ours. */
export const CLIENTS = [
  {
    name: 'node',
    label: 'Node’s fetch with NODE_USE_ENV_PROXY=1',
    variables: { 'http:': [HTTP], 'https:': [HTTPS, HTTP] },
    emptyHides: true,
    readsAtStart: [HTTP, HTTPS],
    stopsAt: ['no-scheme', 'scheme'],
    adds: [],
    defaultPort: 80,
    list: lists.NODE_LIST,
    source: 'undici `lib/dispatcher/env-http-proxy-agent.js` 7.29.1 (in Node 24.21.0) and 8.12.4; measured',
    asOf: '2026-11-22',
  },
  {
    name: 'python',
    label: 'Python’s httpx',
    variables: { 'http:': [HTTP, ALL], 'https:': [HTTPS, ALL] },
    emptyHides: true,
    readsAtStart: [HTTP, HTTPS, ALL],
    stopsAt: ['socks', 'scheme'],
    adds: ['no-scheme'],
    defaultPort: 80,
    list: lists.PYTHON_LIST,
    source:
      '`get_environment_proxies`, `URLPattern` of httpx 0.28.1; `getproxies_environment` of Python 3.12; measured',
    asOf: '2026-11-22',
  },
  {
    name: 'curl',
    label: 'curl',
    variables: { 'http:': [['http_proxy'], ALL], 'https:': [HTTPS, ALL] },
    emptyHides: false,
    readsAtStart: [],
    stopsAt: [],
    adds: ['no-scheme'],
    defaultPort: 1080,
    list: lists.CURL_LIST,
    source:
      'man page, ENVIRONMENT; `lib/noproxy.c`; `docs/DEPRECATE.md` on blanks in lists; measured with 7.88.1',
    asOf: '2026-11-22',
  },
  {
    name: 'claude-code',
    label: 'Claude Code',
    variables: { 'https:': [HTTPS, HTTP] },
    emptyHides: 'unsure',
    readsAtStart: [],
    stopsAt: [],
    adds: [],
    defaultPort: 'unsure',
    list: lists.CLAUDE_CODE_LIST,
    source: 'code.claude.com/docs/en/network-config and env-vars',
    asOf: '2026-11-22',
  },
] as const satisfies readonly ClientRules[]

/** The way of one client. `by` is the variable that decided, `entry` what matched in it. */
export type ClientWay =
  | { readonly kind: 'direct'; readonly by?: NoProxyVariable; readonly entry?: string }
  | { readonly kind: 'proxy'; readonly shown: string; readonly by: ProxyVariable }
  | { readonly kind: 'fails'; readonly by: ProxyVariable | NoProxyVariable }

/** The way a client takes to a base URL, or undefined where that is not certain. Never throws. */
export function wayOf(rules: ClientRules, base: URL, settings: ProxySettings): ClientWay | undefined {
  const values = valuesOf(settings)
  const stops = rules.readsAtStart.map((group) => choose([group], rules, values))
  const stop = stops.find((name) => keepsFromStarting(name, rules, values))
  if (isVariable(stop)) return { kind: 'fails', by: stop }
  const groups = rules.variables[base.protocol === 'http:' ? 'http:' : 'https:']
  const variable = groups === undefined ? 'unsure' : choose(groups, rules, values)
  const past = exempted(rules, base, settings)
  if (past.reading === 'fails') return { kind: 'fails', by: past.by }
  if (variable === 'none') return { kind: 'direct' }
  if (past.reading === 'match') return { kind: 'direct', by: past.by, entry: past.entry }
  return past.reading === 'no match' && isVariable(variable) ? through(variable, rules, values) : undefined
}

type Values = Readonly<Partial<Record<string, string>>>
type Chosen<Name> = Name | 'none' | 'unsure'

function valuesOf({ variables }: ProxySettings): Values {
  const revealed = Object.entries(variables).map(([name, secret]) => [name, reveal(secret)] as const)
  return Object.fromEntries(revealed)
}

function isVariable(chosen: Chosen<ProxyVariable> | undefined): chosen is ProxyVariable {
  return chosen !== undefined && chosen !== 'none' && chosen !== 'unsure'
}

/** The first variable with a value, as far as empty ones before it leave that certain. */
function choose<Name extends string>(
  groups: readonly (readonly Name[])[],
  { emptyHides }: Pick<ClientRules, 'emptyHides'>,
  values: Values,
): Chosen<Name> {
  const seen = groups.flatMap((group) => {
    const set = group.filter((name) => values[name] !== undefined)
    return emptyHides === true ? set.slice(0, 1) : set
  })
  const found = seen.find((name) => values[name] !== '')
  if (found === undefined) return 'none'
  return emptyHides === 'unsure' && seen[0] !== found ? 'unsure' : found
}

function keepsFromStarting(name: Chosen<ProxyVariable>, { stopsAt }: ClientRules, values: Values): boolean {
  const parsed = parseProxyUrl(values[name] ?? '')
  return isVariable(name) && !parsed.ok && stopsAt.includes(parsed.fault.kind)
}

type Exempted =
  | { readonly reading: 'match'; readonly by: NoProxyVariable; readonly entry: string }
  | { readonly reading: 'fails'; readonly by: NoProxyVariable }
  | { readonly reading: 'no match' | 'unsure' }

/** A name with a dot at its end is compared with or without it, as the release has it. */
function exempted(rules: ClientRules, base: URL, { noProxy }: ProxySettings): Exempted {
  const by = choose([NO_PROXY_VARIABLES], rules, noProxy)
  if (by === 'none') return { reading: 'no match' }
  if (by === 'unsure' || base.hostname.endsWith('.')) return { reading: 'unsure' }
  const host = { ...comparedHost(base), portWritten: base.port !== '' }
  const { reading, entry = '' } = lists.readList(rules.list, noProxy[by] ?? '', host)
  return reading === 'match' ? { reading, by, entry } : reading === 'fails' ? { reading, by } : { reading }
}

function through(by: ProxyVariable, rules: ClientRules, values: Values): ClientWay | undefined {
  const parsed = parseProxyUrl(values[by] ?? '')
  if (!parsed.ok) {
    const { kind, corrected } = parsed.fault
    return rules.adds.includes(kind) && corrected !== undefined
      ? { kind: 'proxy', shown: corrected, by }
      : undefined
  }
  if (!parsed.portAssumed || parsed.server.secure) return { kind: 'proxy', shown: parsed.shown, by }
  if (rules.defaultPort === 'unsure') return undefined
  return { kind: 'proxy', shown: parsed.shown.replace(/\d+$/, String(rules.defaultPort)), by }
}
