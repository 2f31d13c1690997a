// Tells where Node, Python, curl or Claude Code would take another way than we do, with the same environment.
import { quote, say, type Phrase } from '../../words/phrase.ts'
import type { ProxySettings, ProxyVariable } from '../../words/settings.ts'
import { CLIENTS, wayOf, type ClientName, type ClientRules, type ClientWay } from './client-rules.ts'
import { readList } from './client-no-proxy.ts'
import { comparedHost } from '../../net/no-proxy.ts'
import { decideProxy, type Bypass, type ProxyDecision } from '../proxy-decision.ts'
import { CURL_DEFAULT_PORTS } from '../proxy-url.ts'

type NoProxyEntry = Extract<Bypass, { readonly entry: string }>

interface ClientDifference {
  readonly client: ClientName
  readonly way: ClientWay['kind']
  /** A sentence without its full stop, which begins with the client's name. */
  readonly words: Phrase
}

/** A remark about Node as such, once, wherever a proxy is set. Source: Node 24 documentation of `--use-env-proxy`. As of 2026-11-22. */
export const NODE_REMARK: Phrase = [
  'Node uses no proxy at all unless NODE_USE_ENV_PROXY=1 or --use-env-proxy says so',
]

/** The clients which certainly differ from our decision for a base URL; one that is not certain is left out. */
export function differingClients(base: URL, settings: ProxySettings): readonly ClientDifference[] {
  const ours = decideProxy(base, settings)
  return CLIENTS.flatMap((rules) => {
    const way = wayOf(rules, base, settings)
    if (way === undefined || isSame(way, ours)) return []
    const words = say`${rules.label} ${wordsOf(way, { ours, rules, base, settings })}`
    return [{ client: rules.name, way: way.kind, words }]
  })
}

function isSame(way: ClientWay, ours: ProxyDecision): boolean {
  if (way.kind === 'fails') return ours.kind === 'malformed'
  if (way.kind === 'direct') return ours.kind === 'direct' || ours.kind === 'bypassed'
  return ours.kind === 'proxy' && ours.shown === way.shown
}

interface Case {
  readonly ours: ProxyDecision
  readonly rules: ClientRules
  readonly base: URL
  readonly settings: ProxySettings
}

type Fails = Extract<ClientWay, { readonly kind: 'fails' }>
type Direct = Extract<ClientWay, { readonly kind: 'direct' }>
type Through = Extract<ClientWay, { readonly kind: 'proxy' }>

function wordsOf(way: ClientWay, about: Case): Phrase {
  switch (way.kind) {
    case 'fails':
      return say`does not start: ${whyFails(way, about)}`
    case 'direct':
      return say`connects directly: ${whyDirect(way, about)}`
    case 'proxy':
      return say`goes through ${quote(way.shown)}: ${whyThrough(way, about)}`
  }
}

function whyFails({ by }: Fails, { rules }: Case): Phrase {
  if (/^no_proxy$/i.test(by))
    return say`an entry of ${by} breaks it (IPv6 in brackets or with a length, a line break)`
  const extra = rules.name === 'python' ? ' (SOCKS needs the extra httpx[socks])' : ''
  return say`it reads ${by} whatever the URL, and cannot use it${extra}`
}

const INPUT = say`it does not know the input proxy`

function whyDirect({ by, entry }: Direct, { ours, rules }: Case): Phrase {
  const from = 'from' in ours ? ours.from : 'proxy'
  if (from === 'proxy') return INPUT
  if (by !== undefined && entry !== undefined)
    return say`by its rules ${quote(entry)} in ${by} exempts this host`
  return isRead(from, rules) ? hidden(from) : say`it does not read ${from}`
}

function whyThrough({ by }: Through, about: Case): Phrase {
  const { ours, rules } = about
  if (ours.kind === 'direct')
    return ours.because === 'told-none' ? INPUT : say`it reads ${by} here, and curl does not`
  if (ours.kind === 'bypassed') return 'input' in ours.by ? INPUT : whyNotPast(ours.by, about)
  if (ours.from === 'proxy') return INPUT
  if (ours.from !== by) return whyOther(by, ours.from, about)
  if (ours.kind === 'malformed') return say`it adds the scheme that ${by} lacks`
  return say`it takes port ${rules.defaultPort} where ${by} names none, and curl ${CURL_DEFAULT_PORTS.http}`
}

function whyOther(by: ProxyVariable, from: ProxyVariable, { rules, settings }: Case): Phrase {
  if (!isRead(from, rules)) return say`it does not read ${from}, so ${by} counts`
  return isHidden(from, settings.variables, rules)
    ? say`${hidden(from)}, so ${by} counts`
    : say`it reads ${by} here, and curl does not`
}

/** A list that names the host when it is this entry alone is taken apart in another way. */
function whyNotPast({ variable, entry }: NoProxyEntry, { rules, base, settings }: Case): Phrase {
  if (isHidden(variable, settings.noProxy, rules)) return hidden(variable)
  const host = { ...comparedHost(base), portWritten: base.port !== '' }
  if (readList(rules.list, entry, host).reading !== 'match')
    return say`by its rules ${quote(entry)} in ${variable} does not exempt this host`
  const since = rules.name === 'curl' ? 'since 8.9.0 ' : ''
  return say`${since}it does not treat whitespace as a comma in ${variable}`
}

function isRead(variable: ProxyVariable, { variables }: ClientRules): boolean {
  return Object.values(variables).some((groups) => groups.flat().includes(variable))
}

type Variables = Readonly<Partial<Record<string, unknown>>>

/** Whether the lower-case spelling is set, and empty as we are reading the other. */
function isHidden(variable: string, variables: Variables, { emptyHides }: ClientRules): boolean {
  const lower = variable.toLowerCase()
  return emptyHides === true && lower !== variable && variables[lower] !== undefined
}

function hidden(variable: string): Phrase {
  return say`an empty ${variable.toLowerCase()} hides ${variable} from it`
}
