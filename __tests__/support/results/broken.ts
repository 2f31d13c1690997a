// A run which ends at a refused key.
import { fail } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import type { Diagnosis, RunResult } from '../../../src/words/result.ts'
import { EXPIRY, finding, HTTP, KEY, NETWORK, skip } from './findings.ts'
import { variation, WORKS } from './healthy.ts'

const invalid: Diagnosis = {
  cause: 'auth.invalid',
  title: 'The API rejected this key',
  explanation: say`The API answered 401: ${quote('invalid x-api-key')}. The key reached the API and was rejected: it was revoked, deleted or mistyped. This isn't a network problem; retrying won't help.`,
  remedy: {
    summary: 'Create a new key in the Claude Console and store it as the secret ANTHROPIC_API_KEY.',
    steps: [
      [
        'Look up the key in the Claude Console (Settings → API keys): is it there, active, in the right organization?',
      ],
      say`The key came from ${quote('ANTHROPIC_API_KEY')}; check that first.`,
      ['Create a new key, and copy it at once: it is shown only then.'],
      ['Store it again as a secret: paste only the new key.'],
      ['Start a new run.'],
    ],
    commands: ['gh secret set ANTHROPIC_API_KEY'],
    links: ['https://platform.claude.com/settings/keys', 'https://platform.claude.com/docs/en/api/errors'],
  },
  reproduce: [
    `curl -sS -i --http1.1 --max-time 10 -H "authorization: Bearer $ANTHROPIC_API_KEY" -H 'anthropic-version: 2026-10-21' 'https://api.anthropic.com/v1/models?limit=1000'`,
  ],
  explains: ['key-accepted', 'auth-schemes', 'identity', 'models', 'request-format'],
}

const refused = finding(
  'key-accepted',
  fail('auth.invalid', say`The API answered 401: ${quote('invalid x-api-key')}.`, {
    status: 401,
    type: 'authentication_error',
  }),
)

export const broken: RunResult = variation('broken', 'auth.invalid', {
  diagnosis: invalid,
  models: [{ id: 'claude-sonnet-5', status: 'unverified', asked: true }],
  endpoints: [
    {
      ...WORKS,
      verdict: 'broken',
      cause: 'auth.invalid',
      auth: [],
      keyValid: false,
      attempts: [
        {
          request: 'GET /v1/models (bearer)',
          at: '2026-11-22T06:00:00.210Z',
          durationMs: 104,
          outcome: 'refused',
          status: 401,
        },
      ],
      asked: [
        {
          ...{
            at: '2026-11-22T06:00:00.210Z',
            method: 'GET',
            path: '/v1/models?limit=1000',
            durationMs: 104,
          },
          ...{
            outcome: '401',
            errorType: 'authentication_error',
            requestId: 'req_011CVEXAMPLE',
            edge: 'FRA',
          },
        },
      ],
      findings: [
        ...[...KEY, ...NETWORK, EXPIRY, ...HTTP, refused],
        ...(['auth-schemes', 'identity', 'models', 'request-format'] as const).map((check) =>
          skip(check, 'key-accepted'),
        ),
      ],
    },
  ],
})
