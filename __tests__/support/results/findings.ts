// Findings of a run in which all is well, and the stamp that makes a finding out of an outcome.
import { CHECKS } from '../../../src/checks/index.ts'
import type { CheckId } from '../../../src/words/check-ids.ts'
import { pass, type Finding, type Outcome } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'

export const API = 'https://api.anthropic.com'

/** A finding as the runner of checks would stamp it. */
export function finding(id: CheckId, outcome: Outcome): Finding {
  const check = CHECKS.find((each) => each.id === id)
  if (check === undefined) throw new Error(`no check is called ${id}`)
  return { ...outcome, check: id, title: check.title, layer: check.layer, startedAtMs: 1, durationMs: 2.5 }
}

export function skip(check: CheckId, blockedBy: CheckId): Finding {
  return finding(check, { status: 'skip', blockedBy, detail: [] })
}

export const KEY = [
  finding(
    'key-shape',
    pass(say`It looks like an API key, from ANTHROPIC_API_KEY.`, {
      family: 'API key',
      from: 'ANTHROPIC_API_KEY',
    }),
  ),
  finding('key-exposure', pass(say`1 204 tracked files were read.`, { files: 1204 })),
  finding('endpoint-shape', pass(say`${quote(API)} is the first-party host.`)),
]
export const NETWORK = [
  finding(
    'dns',
    pass(say`${quote('api.anthropic.com')} is ${quote('160.79.104.10')}.`, {
      addresses: ['160.79.104.10', '2607:6bc0::10'],
    }),
  ),
  finding('tcp', pass(say`${quote('160.79.104.10')} accepted on port 443.`)),
  finding(
    'tls-trust',
    pass(say`TLSv1.3, trusted via ${quote('GTS Root R4')}, in 101 ms.`, { protocol: 'TLSv1.3' }),
  ),
]
export const EXPIRY = finding(
  'tls-expiry',
  pass(say`${quote('api.anthropic.com')} ends on 2027-01-20, in 59 days.`, { daysLeft: 59 }),
)
export const HTTP = [
  finding('http-reach', pass(say`HTTP 200 after 104 ms.`, { status: 200 })),
  finding('api-identity', pass(say`The answer is the API’s own, with a request id.`)),
  finding('clock', pass(say`0 s apart.`, { skewSeconds: 0 })),
]
export const ACCEPTED = [
  finding('key-accepted', pass(say`The model list was answered with 200.`, { status: 200 })),
  finding('auth-schemes', pass(say`Accepted: bearer, x-api-key.`)),
  finding('identity', pass(say`Organization ${quote('0f5b7a9e-0000-4000-8000-1c2d3e4f5a6b')}.`)),
]
export const FORMAT = finding(
  'request-format',
  pass(say`The token count was answered: 8 tokens.`, { inputTokens: 8 }),
)
export const MODELS = finding('models', pass(say`${quote('claude-sonnet-5')} is usable.`))
