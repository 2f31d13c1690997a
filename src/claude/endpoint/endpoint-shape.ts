// Judges a base URL before anything is sent to it.
import type { CauseId } from '../../words/causes.ts'
import { quote, say, type Phrase } from '../../words/phrase.ts'
import { isForbiddenHost, isLoopbackHost } from '../../net/addresses.ts'
import type { CloudId } from '../../words/cloud.ts'
import { cloudAt } from '../providers/clouds/hosts.ts'
import { FIRST_PARTY_URL, isFirstParty, knownWrongHost } from './hosts.ts'
import { writtenAsUrl } from './written-url.ts'

export { isLoopbackAddress, isLoopbackHost } from '../../net/addresses.ts'

export interface EndpointFault {
  readonly cause: CauseId
  readonly detail: Phrase
  /** The base URL that was probably meant; never with userinfo, query or fragment. */
  readonly corrected?: string
}

/** `url` is there whenever one could be read, also beside a fault; without userinfo, query and fragment. */
export interface EndpointShape {
  readonly url?: URL
  readonly fault?: EndpointFault
}

/** `anyHost`: the user says that another API is meant. `meant`: whose credential it is, where that is known. */
interface Options {
  readonly allowHttp: boolean
  readonly anyHost?: boolean
  readonly meant?: CloudId | 'anthropic' | undefined
}

type Judge = (url: URL, options: Options) => EndpointFault | undefined

/** In this order the remedy of an earlier one cures the later ones too. */
const JUDGES: readonly Judge[] = [judgeExtras, judgeForbidden, judgeHost, judgeOwner, judgePath, judgeScheme]

/** Judges a base URL as the user wrote it. White space around it is dropped, as the official SDKs do with theirs. */
export function judgeEndpoint(raw: string, options: Options): EndpointShape {
  const written = writtenAsUrl(raw)
  if ('reason' in written) {
    const { reason, corrected } = written
    return { fault: { cause: 'endpoint.malformed', detail: say`${reason}`, ...(corrected && { corrected }) } }
  }
  for (const judge of JUDGES) {
    const fault = judge(written.url, options)
    if (fault) return { url: bare(written.url), fault }
  }
  return { url: bare(written.url) }
}

/**
 * The URL of an API path under a base, joined as the official SDK does: appended as it is, one slash folded.
 * Source: SDK 1.12.0 `buildURL` in `src/client.ts`. `path` starts with a slash and may carry a query.
 */
export function joinPath(base: URL, path: string): string {
  const before = base.origin + base.pathname
  return before + (before.endsWith('/') && path.startsWith('/') ? path.slice(1) : path)
}

/** The base as people write it: no slash at the end of a bare host. */
export function shownBase(url: URL): string {
  return url.origin + (url.pathname === '/' ? '' : url.pathname)
}

function judgeExtras(url: URL): EndpointFault | undefined {
  const hasUser = url.username !== '' || url.password !== ''
  const extras = [
    ...(hasUser ? ['a user name or password'] : []),
    ...(url.search || url.href.includes('?') ? ['a query'] : []),
    ...(url.hash || url.href.endsWith('#') ? ['a fragment'] : []),
  ]
  if (extras.length === 0) return undefined
  const instead = hasUser ? ' Pass the credential as api-key.' : ''
  return malformed(say`A base URL can’t contain ${extras.join(', or ')}.${instead}`, shownBase(url))
}

function judgeForbidden(url: URL): EndpointFault | undefined {
  return isForbiddenHost(url.hostname)
    ? malformed(say`${quote(url.hostname)} is a link-local or metadata address; no credential is sent there.`)
    : undefined
}

function judgeHost(url: URL, { anyHost }: Options): EndpointFault | undefined {
  const wrong = knownWrongHost(url.hostname)
  if (!wrong || anyHost === true) return undefined
  const detail = say`${quote(url.hostname)} is ${wrong.is}. The API's base URL is ${wrong.right}.`
  return { cause: 'endpoint.unknown-host', detail, corrected: wrong.right }
}

/** A cloud's credential is nobody else's business, and a key of Anthropic's none of a cloud's. */
function judgeOwner(url: URL, { meant }: Options): EndpointFault | undefined {
  const owner = cloudAt(url.hostname) ?? (isFirstParty(url.hostname) ? 'anthropic' : meant)
  if (meant === undefined || owner === meant) return undefined
  const detail = say`${quote(url.hostname)} belongs to the provider ${owner ?? meant}, and this target’s credential to ${meant}: nothing was sent there. An endpoint of another provider needs a target of its own.`
  return { cause: 'endpoint.unknown-host', detail }
}

/** Only what is certain, and only at the first party: a gateway may keep its API under any path. */
function judgePath(url: URL): EndpointFault | undefined {
  if (!isFirstParty(url.hostname)) return undefined
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  if (/^(?:\/v1)+\/complete$/.test(path)) {
    const detail = say`/v1/complete is the retired Text Completions API; use the Messages API at ${FIRST_PARTY_URL}.`
    return { cause: 'endpoint.legacy', detail, corrected: FIRST_PARTY_URL }
  }
  if (!/^\/v1\/.|^\/messages(?:\/|$)/.test(path)) return undefined
  const detail = say`The base URL ends in ${quote(path)}, but clients add /v1/… to it themselves.`
  return { cause: 'endpoint.path', detail, corrected: FIRST_PARTY_URL }
}

function judgeScheme(url: URL, { allowHttp }: Options): EndpointFault | undefined {
  if (url.protocol === 'https:' || allowHttp || isLoopbackHost(url.hostname)) return undefined
  const detail = say`Over plain http, anyone between here and ${quote(url.hostname)} could read the credential.`
  const corrected = shownBase(url).replace(/^http:/, 'https:')
  return { cause: 'endpoint.insecure', detail, corrected }
}

function malformed(detail: Phrase, corrected?: string): EndpointFault {
  return { cause: 'endpoint.malformed', detail, ...(corrected && { corrected }) }
}

function bare(url: URL): URL {
  return new URL(shownBase(url))
}
