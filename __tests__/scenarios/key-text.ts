// Credentials whose text alone says what is wrong: nothing is sent, and no part of them is told.
import { apiKey, GATEWAY_KEY, KEY, otherCredential, TOKEN, varied } from '../support/scenario-keys.ts'
import { broken, degraded, healthy, UNSENT } from '../support/scenario.ts'
import type { Expectation, Scenario } from '../support/scenario.ts'
import { behindGateway } from '../worlds/world.ts'
import type { CauseId } from '../../src/words/causes.ts'

/** Said by the text: final, whatever else could have been asked. */
function told(cause: CauseId): Expectation {
  const blocked = { dns: 'key-shape', 'key-accepted': 'key-shape', 'request-format': 'key-shape' } as const
  return broken(cause, { ...UNSENT, blocked, findings: { 'key-shape': 'fail' } })
}

function wrapped(
  id: string,
  cause: CauseId,
  value: string,
  says?: RegExp,
  secrets: readonly string[] = [KEY],
): Scenario {
  return {
    ...{ id: `key/${id}`, inputs: { 'api-key': value }, secrets, expect: told(cause) },
    also: ({ run }) => says && expect(run.summary).toMatch(says),
  }
}

/** Credentials of other issuers and for other uses: their own text is the secret. */
function foreign(id: string, cause: CauseId, value: string): Scenario {
  return wrapped(id, cause, value, undefined, [value])
}

const MIDDLE = KEY.length / 2

const SPOILT: readonly Scenario[] = [
  wrapped('newline at the end', 'key.whitespace', `${KEY}\n`, /line feed|U\+000A/i),
  wrapped('carriage return and newline', 'key.whitespace', `${KEY}\r\n`, /U\+000D|carriage return/i),
  wrapped('space in front', 'key.whitespace', ` ${KEY}`, /U\+0020|space/i),
  wrapped('line break inside', 'key.whitespace', `${KEY.slice(0, MIDDLE)}\n${KEY.slice(MIDDLE)}`),
  wrapped('tab inside', 'key.whitespace', `${KEY.slice(0, MIDDLE)}\t${KEY.slice(MIDDLE)}`),
  wrapped('byte order mark', 'key.whitespace', `\ufeff${KEY}`, /U\+FEFF/),
  wrapped(
    'zero-width space',
    'key.whitespace',
    `${KEY.slice(0, MIDDLE)}\u200b${KEY.slice(MIDDLE)}`,
    /U\+200B/,
  ),
  wrapped('no-break space', 'key.whitespace', `${KEY}\u00a0`, /U\+00A0/),
  wrapped('straight quotes', 'key.quoted', `"${KEY}"`),
  wrapped('typographic quotes', 'key.quoted', `“${KEY}”`),
  wrapped('quotes with nothing between', 'key.quoted', '""', undefined, []),
  wrapped('Bearer in front', 'key.prefixed', `Bearer ${KEY}`),
  wrapped('header name in front', 'key.prefixed', `x-api-key: ${KEY}`),
  wrapped('variable name in front', 'key.prefixed', `ANTHROPIC_API_KEY=${KEY}`),
  wrapped('export in front', 'key.prefixed', `export ANTHROPIC_API_KEY=${KEY}`),
  wrapped('base64', 'key.encoded', Buffer.from(KEY).toString('base64')),
  wrapped('URL-encoded', 'key.encoded', KEY.replaceAll('-', '%2D')),
  wrapped('wrapped in JSON', 'key.encoded', JSON.stringify({ key: KEY })),
  wrapped('placeholder of the docs', 'key.placeholder', 'your_api_key_here', undefined, []),
  wrapped('placeholder with the prefix', 'key.placeholder', 'sk-ant-...', undefined, []),
  wrapped('stars', 'key.placeholder', '***', undefined, []),
  wrapped('angle brackets', 'key.placeholder', '<key>', undefined, []),
  wrapped('changeme', 'key.placeholder', 'changeme', undefined, []),
  wrapped('expression that nobody expanded', 'key.unexpanded', '${{ secrets.X }}', undefined, []),
  wrapped('variable that nobody expanded', 'key.unexpanded', '$ANTHROPIC_API_KEY', undefined, []),
  wrapped('variable of Windows', 'key.unexpanded', '%KEY%', undefined, []),
  wrapped('reference to a vault', 'key.unexpanded', 'op://ci/claude/credential', undefined, []),
]

const ANOTHERS: readonly Scenario[] = [
  foreign('OpenAI', 'key.wrong-provider', ['sk', 'proj', varied('openai', 120)].join('-')),
  foreign(
    'OpenRouter',
    'key.wrong-provider',
    `sk-or-v1-${Buffer.from(varied('router', 32)).toString('hex')}`,
  ),
  foreign('Google', 'key.wrong-provider', ['AI', 'za', varied('google', 35)].join('')),
  foreign('AWS', 'key.wrong-provider', ['AK', 'IA', 'Q3EXAMPLE7ABCDEF'].join('')),
  foreign('GitHub', 'key.wrong-provider', ['gh', 'p_', varied('github', 36)].join('')),
  foreign('admin key', 'key.admin', otherCredential('admin01')),
  foreign('access token as a key', 'key.oauth', TOKEN),
  foreign('refresh token', 'key.oauth', otherCredential('ort01')),
  foreign('cookie', 'key.oauth', otherCredential('sid01')),
  {
    id: 'key/refresh token as a token',
    inputs: { 'api-key': '', 'auth-token': otherCredential('ort01') },
    expect: told('key.oauth'),
  },
]

export const KEY_TEXT: readonly Scenario[] = [
  ...SPOILT,
  ...ANOTHERS,
  { ...wrapped('newline, as a page', 'key.whitespace', `${KEY}\n`), golden: true },
  {
    id: 'key/one letter short and refused',
    inputs: { 'api-key': apiKey('unknown').slice(0, -1) },
    expect: broken('key.malformed', { keyValid: 'false', reachable: 'true' }),
  },
  {
    id: 'key/another vendor at a gateway is the gateway’s own business',
    world: behindGateway({ key: ['sk', 'proj', varied('openai', 120)].join('-') }),
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'key/unknown family of Anthropic is asked for',
    inputs: { 'api-key': otherCredential('new07') },
    expect: broken('auth.invalid', { keyValid: 'false' }),
  },
  {
    id: 'key/two inputs',
    inputs: { 'auth-token': TOKEN },
    expect: degraded('key.conflict', { keyValid: 'true', auth: 'bearer,x-api-key' }),
  },
  {
    id: 'key/two variables',
    inputs: { 'api-key': '' },
    env: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_AUTH_TOKEN: TOKEN },
    expect: degraded('key.conflict', { keyValid: 'true', findings: { 'key-shape': 'warn' } }),
  },
  {
    id: 'key/two inputs, and any fault fails the step',
    inputs: { 'auth-token': TOKEN, 'fail-on': 'degraded' },
    expect: degraded('key.conflict', { keyValid: 'true', exitCode: 1 }),
  },
  {
    id: 'key/white space at a gateway',
    world: behindGateway(),
    inputs: { 'api-key': `${GATEWAY_KEY} ` },
    secrets: [GATEWAY_KEY],
    expect: broken('key.whitespace', UNSENT),
  },
]
