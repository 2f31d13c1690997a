// Whatever the table of sources names: a key set there is never told, although the service and the proxy say it.
import { createHash } from 'node:crypto'
import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SECRET_SOURCES, type SecretForm } from '../../src/secrets/sources.ts'
import { runAction, type ActionWorld } from '../support/run-action.ts'
import { leaksIn } from '../support/scenario-leaks.ts'

/** Every single place of the table. */
const PLACES = Object.entries(SECRET_SOURCES).flatMap(([source, row]) => [
  ...(row.isInput ? [{ source, row, input: source }] : []),
  ...row.variables.map((variable: string) => ({ source, row, variable })),
])
type Place = (typeof PLACES)[number]

/** How a text of each form holds a key. */
const WRITTEN: Readonly<Record<SecretForm, (key: string, port: number) => string>> = {
  whole: (key) => key,
  headers: (key) => `X-Team: ${key}`,
  lines: (key) => `TEAM_KEY=${key}`,
  proxy: (key, port) => `http://team:${key}@127.0.0.1:${port}`,
}

/** A key without any prefix by which it could be known, as gateways give them. */
function gatewayKey(name: string): string {
  return createHash('sha256').update(name).digest('base64').replaceAll(/\W/g, '')
}

const SAID = 'the echo says'

/** Service, proxy and runner in one: every answer but the runner's is 400, and repeats the headers of its request and a key. */
async function openEcho(key: string): Promise<{ readonly server: Server; readonly asked: () => number }> {
  let asked = 0
  const bodyFor = ({ rawHeaders }: IncomingMessage): string => {
    asked += 1
    const echo = [SAID, ...rawHeaders, key, Buffer.from(`team:${key}`).toString('base64')].join(' ')
    return JSON.stringify({ type: 'error', error: { type: 'invalid_request_error', message: echo } })
  }
  const server = createServer((request, response) => {
    request.resume()
    const isRunner = request.url?.startsWith('/token') === true
    if (isRunner) return response.end(JSON.stringify({ value: 'identity.of.job' }))
    return response
      .writeHead(400, { 'content-type': 'application/json', 'x-echo': key })
      .end(bodyFor(request))
  })
  server.on('connect', (request, socket) => {
    const body = bodyFor(request)
    socket.on('error', () => {})
    socket.end(`HTTP/1.1 400 ${STATUS_CODES[400] ?? ''}\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, asked: () => asked }
}

/** A world in which the key is used: as the credential, beside another one, of a target, or to sign in. */
function worldOf({ row, ...place }: Place, key: string, port: number): ActionWorld {
  const origin = `http://127.0.0.1:${port}`
  const text = WRITTEN[row.form](key, port)
  // A key of a cloud is of no use at this endpoint, and hidden all the same.
  const isSole = row.isCredential || (!row.isInput && place.source !== 'cloud')
  const ids = { 'federation-rule-id': 'fdrl_1', 'organization-id': 'o-1', 'oidc-audience': origin }
  const ofFleet = { targets: 'targets.json', 'allowed-hosts': '127.0.0.1' }
  return {
    inputs: {
      ...{ endpoints: origin, attempts: '1' },
      ...(isSole ? ids : { 'api-key': gatewayKey('another') }),
      ...(row.form === 'lines' && ofFleet),
      ...('input' in place && { [place.input]: text }),
    },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token`,
      ...('variable' in place && { [place.variable]: text }),
    },
    files: { 'targets.json': JSON.stringify({ targets: [{ name: 'team', credential: 'TEAM_KEY' }] }) },
  }
}

test.concurrent.each(
  PLACES.map((place) => ['input' in place ? place.input : place.variable, place] as const),
)('a key in %s', async (name, place) => {
  const key = gatewayKey(name)
  const { server, asked } = await openEcho(key)
  try {
    const { port } = server.address() as AddressInfo
    const { everything, stdout, exitCode } = await runAction(worldOf(place, key, port))
    expect(asked()).toBeGreaterThan(0)
    expect(exitCode).toBe(1)
    expect(everything).toContain(SAID)
    expect(stdout).toContain('::add-mask::')
    expect(leaksIn(everything, key)).toEqual([])
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
