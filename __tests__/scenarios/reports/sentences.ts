// Reports 27 to 35: sentences that were told with confidence, and were false. 33 needs a real network, 35 is the family `starved`.
import { claudeApi } from '../../../src/simulator/api.ts'
import { presentedCredentials } from '../../../src/simulator/authenticate.ts'
import { MODELS } from '../../../src/simulator/catalogue.ts'
import type { Handler } from '../../../src/simulator/exchange.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, envelope, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import { weaklyInspected } from '../../worlds/weak-certificate.ts'
import { firstParty, nowhere, scripted, TODAY } from '../../worlds/world.ts'
import { ACCOUNT } from '../../support/scenario-keys.ts'
import { findingsOf } from '../../support/scenario-expect.ts'
import { broken, UNSENT } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { all, neverSays, says } from './says.ts'

const UNTRUSTED = { reachable: 'false', unsent: true, findings: { 'tls-trust': 'fail' } } as const

const WEAK: readonly Scenario[] = [
  {
    id: 'reports/27 inspection with a short RSA key',
    world: weaklyInspected({ bits: 1024 }),
    expect: broken('tls.weak', UNTRUSTED),
    also: all(says('1024', 'RSA'), neverSays(/none that was added/)),
  },
  {
    id: 'reports/27 inspection with a signature by SHA-1',
    world: weaklyInspected({ hash: 'SHA-1' }),
    expect: broken('tls.weak', UNTRUSTED),
    also: all(says(/SHA-?1/i), neverSays(/none that was added/)),
  },
]

const HEADER_REQUIRED = envelope(401, 'authentication_error', 'x-api-key header is required')

/** Looks for a credential before it looks at the path. */
function credentialFirst(service: Handler): Handler {
  return (request) => (presentedCredentials(request).length === 0 ? HEADER_REQUIRED : service)(request)
}

const vendor = claudeApi(ACCOUNT, () => TODAY)

const PATHS: readonly Scenario[] = [
  {
    id: 'reports/28 doubled path at the vendor, which looks at credentials first',
    world: firstParty({ handler: credentialFirst(vendor) }),
    inputs: { endpoints: 'https://api.anthropic.com/v1' },
    expect: broken('endpoint.path', { reachable: 'true' }),
    also: says(/https:\/\/api\.anthropic\.com(?!\/v1)/),
  },
  {
    id: 'reports/28 doubled path at a gateway which looks at credentials first',
    world: gatewayWorld({
      after: '/v1',
      rows: [
        { when: { credential: ['wrong', 'none'] }, answer: HEADER_REQUIRED },
        ...[LIST, COUNT, MESSAGES].map((when) => ({ when, answer: behind() })),
      ],
    }),
    // No probe without the credential can tell the right path from a wrong one here: nothing more than the 404 is proven.
    expect: broken('endpoint.not-found', { keyValid: 'true', reachable: 'true' }),
  },
]

const WORKSPACE = 'wrkspc_01OfSomebodyElse'
const BETA = 'advisor-tool-2026-03-01'

/** One model that stays, and one that ends within days of the simulated present. */
const TWO_MODELS = MODELS.filter(({ id }) => ['claude-sonnet-5', 'claude-sonnet-4-5-20250929'].includes(id))

const WORDS: readonly Scenario[] = [
  {
    id: 'reports/29 workspace is not found',
    world: scripted({
      act: {
        do: 'error',
        error: { type: 'not_found_error', message: `Workspace \`${WORKSPACE}\` not found.` },
      },
    }),
    inputs: { 'workspace-id': WORKSPACE },
    expect: broken('auth.wrong-workspace', { reachable: 'true' }),
  },
  {
    id: 'reports/30 beta flag is invalid',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST),
        ...[COUNT, MESSAGES].flatMap((when) => [
          {
            when: { ...when, credential: 'right' as const, header: { name: 'anthropic-beta', is: BETA } },
            answer: envelope(400, 'invalid_request_error', 'invalid beta flag'),
          },
          ...guarded(when),
        ]),
      ],
    }),
    inputs: { headers: `anthropic-beta: ${BETA}` },
    expect: broken('format.version', { keyValid: 'true', reachable: 'true' }),
    also: says(BETA),
  },
  {
    id: 'reports/31 nearest model ends soon',
    world: firstParty({ handler: claudeApi({ ...ACCOUNT, models: TWO_MODELS }, () => TODAY) }),
    inputs: { models: 'claude-sonnet-5-5' },
    expect: broken('model.unknown', { keyValid: 'true', reachable: 'true' }),
    also: (played) => {
      const found = findingsOf(played).find(({ check }) => check === 'models')
      expect(found?.evidence['replacement']).toBe('claude-sonnet-5')
      expect(played.run.outputs['remedy']).not.toContain('claude-sonnet-4-5')
    },
  },
  {
    id: 'reports/32 proxy is a PAC file',
    world: nowhere,
    inputs: { proxy: 'http://wpad.corp.example/proxy.pac' },
    expect: broken('proxy.malformed', UNSENT),
    also: says(/\bPAC\b/),
  },
  {
    id: 'reports/34 key of another job’s output',
    world: nowhere,
    inputs: { 'api-key': '' },
    expect: broken('key.missing', UNSENT),
    also: says(/output/i, /mask/i),
  },
]

/** Reports 27 to 34, but for 33. */
export const SENTENCES: readonly Scenario[] = [...WEAK, ...PATHS, ...WORDS]
