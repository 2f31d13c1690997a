// The deciding request as a line of curl: whole for a shell, and without any value that is secret.
import { execFileSync } from 'node:child_process'
import { curlLine, type Repeated } from '../../../../src/diagnosis/commands/reproduce.ts'
import { makeScrubber } from '../../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../../src/secrets/secret.ts'
import { makeClean } from '../../../../src/words/clean.ts'

const BODY = '{"messages":[{"role":"user","content":"hi"}],"model":"claude-haiku-5-5"}'
const LIST: Repeated = {
  request: {
    method: 'GET',
    url: 'https://api.anthropic.com/v1/models?limit=1000',
    headers: { accept: 'application/json', 'anthropic-version': '2026-10-21' },
    isAuthorized: true,
  },
  scheme: 'bearer',
  way: {},
  shell: 'sh',
  variable: 'ANTHROPIC_API_KEY',
  settings: { headers: [], betas: [], workspaceId: undefined, timeoutMs: 10_000, requestPath: undefined },
  clean: makeClean(makeScrubber([])),
}
const COUNT: Repeated = {
  ...LIST,
  scheme: 'x-api-key',
  request: {
    method: 'POST',
    url: 'https://api.anthropic.com/v1/messages/count_tokens',
    headers: { 'content-type': 'application/json', 'anthropic-beta': 'oauth-2025-04-20' },
    body: BODY,
    isAuthorized: true,
  },
}

/** The words that bash makes of a line, with these variables set. */
function wordsOf(line: string | undefined, env: Readonly<Record<string, string>> = {}): readonly string[] {
  return execFileSync('bash', ['--norc', '-c', `set -f; printf '%s\\n' ${line}`], { encoding: 'utf8', env })
    .trimEnd()
    .split('\n')
}

test('a request without anything special is one short line', () => {
  expect(curlLine(LIST)).toBe(
    `curl -sS -i --http1.1 --max-time 10 -H "authorization: Bearer $ANTHROPIC_API_KEY" -H 'anthropic-version: 2026-10-21' 'https://api.anthropic.com/v1/models?limit=1000'`,
  )
})

test('bash takes every part as one word, and fills in what is secret', () => {
  const line = curlLine({
    ...COUNT,
    way: {
      proxy: 'https://proxy.example:443',
      proxyUser: true,
      caFile: '/srv/roots of us.pem',
      client: { certificate: '/srv/own.pem', key: { before: '', variable: 'CLIENT_KEY' } },
    },
    settings: {
      ...COUNT.settings,
      headers: [
        ['X-Team', makeSecret('a secret of a team')],
        ['anthropic-beta', makeSecret('context-1m-2025-08-07')],
      ],
      betas: ['context-1m-2025-08-07'],
      workspaceId: 'wrkspc_01',
      timeoutMs: 500,
    },
  })
  expect(line).not.toContain('a secret')
  const env = {
    ANTHROPIC_API_KEY: 'k $(id) "',
    X_TEAM: 'red `id`',
    PROXY_USER: 'anna:pw',
    CLIENT_KEY: '/k.pem',
  }
  expect(wordsOf(line, env)).toEqual([
    ...['curl', '-sS', '--proxy', 'https://proxy.example:443', '--noproxy', ','],
    ...['--cacert', '/srv/roots of us.pem', '-i', '--http1.1', '--max-time', '0.5'],
    ...['--proxy-user', 'anna:pw', '--proxy-cacert', '/srv/roots of us.pem'],
    ...['--cert', '/srv/own.pem', '--key', '/k.pem', '-H', 'x-api-key: k $(id) "'],
    ...['-H', 'content-type: application/json', '-H', 'anthropic-workspace-id: wrkspc_01'],
    ...['-H', 'anthropic-beta: oauth-2025-04-20,context-1m-2025-08-07', '-H', 'x-team: red `id`'],
    ...['-d', BODY, 'https://api.anthropic.com/v1/messages/count_tokens'],
  ])
})

test('a beta that is no dated name is a secret like any header', () => {
  const settings = { ...COUNT.settings, headers: [['anthropic-beta', makeSecret('our-own')]] as const }
  expect(curlLine({ ...COUNT, settings })).toContain('-H "anthropic-beta: oauth-2025-04-20,$ANTHROPIC_BETA"')
})

test('a request that carried nothing of the user carries nothing here', () => {
  const settings = { ...LIST.settings, headers: [['x-team', makeSecret('red')]] as const }
  const line = curlLine({ ...LIST, settings, request: { ...LIST.request, isAuthorized: false } })
  expect(line).not.toMatch(/authorization|x-team|\$/)
})

test('the user’s own request is sent from its file', () => {
  const settings = { ...COUNT.settings, requestPath: "it's/request.json" }
  const line = curlLine({ ...COUNT, settings, request: { ...COUNT.request, isOwn: true } })
  expect(wordsOf(line)).toContain("@it's/request.json")
  expect(line).not.toContain('claude-haiku')
})

test('PowerShell is given its own variables, and the body where no quote is lost', () => {
  const line = curlLine({
    ...COUNT,
    shell: 'powershell',
    way: { proxyUser: true, proxy: 'http://p.example:1' },
  })
  expect(line).toBe(
    `'${BODY}' | curl.exe -sS --proxy http://p.example:1 --noproxy ',' -i --http1.1 --max-time 10 --proxy-user "$env:PROXY_USER" -H "x-api-key: $env:ANTHROPIC_API_KEY" -H 'content-type: application/json' -H 'anthropic-beta: oauth-2025-04-20' -d '@-' https://api.anthropic.com/v1/messages/count_tokens`,
  )
})

test.each<[string, Repeated]>([
  ['a variable of another form', { ...LIST, variable: 'A; id' }],
  [
    'a URL that holds what looks like a key',
    { ...LIST, request: { ...LIST.request, url: 'https://gw.example/aB3xK9qLm2Zt7wVr/v1/models' } },
  ],
  [
    'a workspace that holds one',
    { ...LIST, settings: { ...LIST.settings, workspaceId: 'aB3xK9qLm2Zt7wVr' } },
  ],
  [
    'a header that a shell would read',
    { ...LIST, settings: { ...LIST.settings, headers: [['x-`id`', makeSecret('1')]] } },
  ],
])('%s makes no line', (_, repeated) => {
  expect(curlLine(repeated)).toBeUndefined()
})

test('a plain http URL and an address in brackets', () => {
  const request = { ...LIST.request, url: 'http://[::1]:8080/v1/models' }
  expect(wordsOf(curlLine({ ...LIST, request }))).toEqual([
    ...['curl', '-sS', '-i', '-g', '--max-time', '10', '-H', 'authorization: Bearer '],
    ...['-H', 'anthropic-version: 2026-10-21', 'http://[::1]:8080/v1/models'],
  ])
})
