// The first party's host, and the hosts people mistake for it.
import { domainToUnicode } from 'node:url'
import { plainHost } from '../../net/addresses.ts'
import { editDistance } from '../models/edit-distance.ts'

/** The only API host the official documentation and SDKs name. Source: SDK 1.12.0 `src/client.ts`. As of 2026-11-22. */
const FIRST_PARTY_HOST = 'api.anthropic.com'
/** The base URL of the first party. */
export const FIRST_PARTY_URL = `https://${FIRST_PARTY_HOST}`

/** A host that never was an endpoint of this API, what it is instead, and the base URL that was probably meant. */
interface WrongHost {
  /** Completes the sentence "… is". */
  readonly is: string
  readonly right: string
  readonly source: string
  readonly asOf: string
}

const NAMES = 'Official documentation and SDKs name api.anthropic.com alone'
const SITES = 'the sites themselves serve web pages; claude-code#6256 for www.anthropic.com'

const WRONG_HOSTS: readonly (readonly [hosts: readonly string[], is: string, source: string])[] = [
  [['claude.ai', 'www.claude.ai'], 'the web application, not the API', SITES],
  [['api.claude.ai', 'api.claude.com', 'api.anthropic.ai'], 'not an API host', NAMES],
  [['console.anthropic.com', 'platform.claude.com', 'console.claude.com'], 'the console, not the API', SITES],
  [
    ['anthropic.com', 'www.anthropic.com', 'claude.com', 'www.claude.com'],
    'the company’s web site, not the API',
    SITES,
  ],
  [['docs.anthropic.com', 'docs.claude.com', 'code.claude.com'], 'documentation, not the API', SITES],
  [['support.anthropic.com', 'support.claude.com'], 'the help centre, not the API', SITES],
  [['status.anthropic.com', 'status.claude.com'], 'the status page, not the API', SITES],
  [['claude.cursor.sh'], 'not an API host', 'named by circulating lists of endpoints; never documented'],
  [
    ['cursor.com', 'www.cursor.com', 'api2.cursor.sh'],
    'Cursor’s own service, not the API',
    'cursor.com/help',
  ],
  [['api.openai.com'], 'OpenAI’s API, not Claude’s', 'platform.openai.com/docs/api-reference'],
  [
    ['generativelanguage.googleapis.com'],
    'Google’s Gemini API, not Claude’s',
    'ai.google.dev/api (Claude on Google Cloud has another host)',
  ],
]

const EXACT = new Map<string, WrongHost>(
  WRONG_HOSTS.flatMap(([hosts, is, source]) => hosts.map((host) => [host, wrongHost(is, source)] as const)),
)

const REGIONAL = /^api\.[a-z0-9-]+\.anthropic\.com$|^[a-z]{2}(?:-[a-z]+)*(?:-\d)?\.api\.anthropic\.com$/

/** True for the host whose answers are the vendor's own word. */
export function isFirstParty(hostname: string): boolean {
  return plainHost(hostname) === FIRST_PARTY_HOST
}

/** Why this host can be told wrong without asking it, or undefined. Invented regional hosts and look-alikes included. */
export function knownWrongHost(hostname: string): WrongHost | undefined {
  const host = plainHost(hostname)
  if (host === FIRST_PARTY_HOST) return undefined
  const exact = EXACT.get(host)
  if (exact) return exact
  if (REGIONAL.test(host)) {
    return wrongHost(
      'not an API host: the API has no regional hosts; choose a region with inference_geo',
      NAMES,
    )
  }
  return isLookAlike(host)
    ? wrongHost(
        'not Anthropic’s, although it looks like api.anthropic.com',
        'within two letters of the real name',
      )
    : undefined
}

function wrongHost(is: string, source: string): WrongHost {
  return { is, right: FIRST_PARTY_URL, source, asOf: '2026-11-22' }
}

/** A mistyped or homograph name could belong to anyone: a key must not go there. Subdomains of anthropic.com are excluded. */
function isLookAlike(host: string): boolean {
  const name = domainToUnicode(host)
  if (!name.endsWith('.com') || name.endsWith('.anthropic.com')) return false
  return editDistance(name, FIRST_PARTY_HOST) <= 2
}
