// Thirty-seven ways in which a target of a fleet fails: what stands in its entry, its credential, and the cause that must be named.
import type { CauseId } from '../../src/words/causes.ts'
import type { Verdict } from '../../src/words/verdict.ts'
import {
  apiKey,
  BEARER_ONLY_KEY,
  FORBIDDEN_MODEL,
  GATEWAY_KEY,
  KEY,
  KEY_IN,
  NARROW_KEY,
  otherCredential,
  ROAMING_KEY,
  TOKEN,
  varied,
} from '../support/scenario-keys.ts'
import type { Member } from './fleet-file.ts'
import type { PlaceName, Places } from './fleet-places.ts'

type Entry = Member['entry']

export interface FleetFault {
  readonly cause: CauseId
  readonly verdict: Verdict
  readonly credential: Member['credential']
  readonly entry: (places: Places) => Entry
}

const AT_FIRST_PARTY = (): Entry => ({})

/** A credential that is wrong at the first party's host. */
function key(
  cause: CauseId,
  credential: string | undefined,
  entry: Entry = {},
  verdict: Verdict = 'broken',
): FleetFault {
  return { cause, verdict, credential, entry: Object.keys(entry).length === 0 ? AT_FIRST_PARTY : () => entry }
}

/** A place that is wrong, for a gateway's key. */
function place(cause: CauseId, name: PlaceName, verdict: Verdict = 'broken', after = ''): FleetFault {
  return {
    cause,
    verdict,
    credential: GATEWAY_KEY,
    entry: (places) => ({ endpoints: [places[name] + after] }),
  }
}

function inOrder(cause: CauseId, first: PlaceName, second: PlaceName): FleetFault {
  const entry = (places: Places): Entry => ({ endpoints: [places[first], places[second]] })
  return { cause, verdict: 'degraded', credential: GATEWAY_KEY, entry }
}

const BEARER = { auth: 'bearer' } as const

export const FLEET_FAULTS: readonly FleetFault[] = [
  key('key.missing', undefined),
  key('key.placeholder', 'your_api_key_here'),
  key('key.unexpanded', '${{ secrets.CLAUDE_KEY }}'),
  key('key.whitespace', `${KEY} `),
  key('key.quoted', `"${KEY}"`),
  key('key.prefixed', `Bearer ${KEY}`),
  key('key.encoded', Buffer.from(KEY).toString('base64')),
  key('key.wrong-provider', `gsk_${varied('groq', 52)}`),
  key('key.admin', otherCredential('admin01')),
  key('key.oauth', TOKEN),
  key('key.malformed', apiKey('cut').slice(0, -4)),
  key('auth.invalid', KEY_IN.revoked),
  key('auth.expired', KEY_IN['token-expired'], BEARER),
  key('auth.scheme', BEARER_ONLY_KEY, { auth: 'x-api-key' }),
  key('auth.organization', KEY_IN['organization-disabled']),
  key('auth.creator-left', KEY_IN['creator-left']),
  key('auth.forbidden', KEY_IN.forbidden),
  key('auth.workspace-required', ROAMING_KEY),
  key('auth.wrong-organization', KEY, { 'organization-id': '00000000-0000-4000-8000-000000000000' }),
  key('billing.credit', KEY_IN['no-credit']),
  key('billing.limit', KEY_IN['usage-limit']),
  key('model.unknown', KEY, { models: ['gpt-4'] }),
  key('model.retired', KEY, { models: ['claude-opus-4-1'] }),
  key('model.forbidden', NARROW_KEY, { models: [FORBIDDEN_MODEL] }),
  key('model.deprecated', KEY, { models: ['claude-sonnet-4-5'] }, 'degraded'),
  key('endpoint.malformed', KEY, { endpoints: ['api.anthropic.com'] }),
  key('endpoint.unknown-host', KEY, { endpoints: ['https://claude.ai'] }),
  place('endpoint.path', 'works', 'broken', '/v1/messages'),
  place('endpoint.not-an-api', 'website'),
  place('endpoint.unverified', 'open', 'degraded'),
  place('tcp.refused', 'refusing'),
  place('tls.expired', 'expired'),
  place('tls.self-signed', 'selfSigned'),
  place('service.gateway', 'badGateway'),
  place('limit.rate', 'limited', 'degraded'),
  inOrder('failover', 'refusing', 'works'),
  inOrder('fallback.broken', 'works', 'badGateway'),
]
