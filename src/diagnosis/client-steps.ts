// What a remedy says of the client that was named: where it sets the thing at fault, and what cannot be known from here.
import { CLIENT_SETTINGS, type ClientTopic } from '../claude/clients/client-settings.ts'
import { isLoopbackHost, isPrivateAddress, plainHost } from '../net/addresses.ts'
import type { CauseId } from '../words/causes.ts'
import { quote, say, type Phrase } from '../words/phrase.ts'
import type { EndpointResult, Remedy, TargetResult } from '../words/result.ts'
import type { ClientId } from '../words/settings.ts'
import { marked } from './catalogue/entry.ts'

/** The setting that a cause is about; the first row that fits decides. */
const TOPICS: readonly (readonly [cause: RegExp, topic: ClientTopic])[] = [
  [/^auth\.duplicate$/, 'headers'],
  [/^key\.(?!withheld|exposed)/, 'key'],
  [/^auth\.(?:invalid|expired|scheme|header-stripped|oauth-unsupported|gateway)$/, 'key'],
  [/^(?:endpoint\.(?!blocked|unverified)|dns\.not-found$|tcp\.refused$|tls\.hostname$)/, 'endpoint'],
  [/^model\./, 'model'],
  [/^proxy\./, 'proxy'],
  [/^tls\.(?:untrusted|self-signed|intercepted|ca-file)$/, 'roots'],
]

/** The remedy with the client's own setting as its first step. */
export function forClient(remedy: Remedy, cause: CauseId, client: ClientId | undefined): Remedy {
  const topic = TOPICS.find(([pattern]) => pattern.test(cause))?.[1]
  const step = client && topic && CLIENT_SETTINGS[client].steps[topic]
  return step === undefined ? remedy : { ...remedy, steps: [marked(step), ...remedy.steps] }
}

/** What holds for the client whatever was found here; nothing of one that makes its requests from this machine. */
export function clientNotes(
  client: ClientId | undefined,
  targets: readonly TargetResult[],
): readonly Phrase[] {
  if (client === undefined || CLIENT_SETTINGS[client].isRelayed !== true) return []
  const { name } = CLIENT_SETTINGS[client]
  const hidden = targets.flatMap(({ endpoints }) => endpoints).find(isHidden)
  if (hidden !== undefined)
    return [
      say`${name} can't use ${quote(hostOf(hidden))}: its own servers make the requests, and they refuse localhost and private addresses. Give it a public https URL.`,
    ]
  return [
    say`${name}'s own servers make its requests. This check proves the key, the models and the format, not the path from there: an IP allowlist sees ${name}'s addresses, which aren't published.`,
  ]
}

function hostOf({ url }: EndpointResult): string {
  return URL.parse(url)?.hostname ?? ''
}

/** Whether only this machine or its network can reach the endpoint, by its name or by where its name leads. */
function isHidden(endpoint: EndpointResult): boolean {
  const host = hostOf(endpoint)
  if (isLoopbackHost(host) || isPrivateAddress(plainHost(host))) return true
  const found = endpoint.findings.find(({ check }) => check === 'dns')?.evidence ?? {}
  const isItsOwn = found['connect-to'] === undefined && endpoint.phases.proxyMs === undefined
  const { addresses = [] } = found
  return isItsOwn && addresses.length > 0 && addresses.every(isPrivateAddress)
}
