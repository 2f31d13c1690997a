// The transports speak what they are named after, and record what they hear.
import { connect as connectH2 } from 'node:http2'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { networkInterfaces } from 'node:os'
import { GOOD_KEY } from '../../../src/simulator/account.ts'
import { mintAuthority, mintLeaf } from '../../../src/simulator/certificates.ts'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import type { Simulator, SimulatorOptions } from '../../../src/simulator/server.ts'
import { ask, GOOD_HEADERS, listen } from '../../support/raw-client.ts'

const opened: Simulator[] = []

async function open(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator(options)
  opened.push(simulator)
  return simulator
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((simulator) => simulator.close()))
})

/** The ALPN protocol that was agreed on, `false` for none. */
async function alpn(simulator: Simulator, offered: string[]): Promise<string | false | null> {
  const { port, trust: ca } = simulator
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', servername: 'localhost', ALPNProtocols: offered }
    const socket = connectTls({ ...options, ...(ca !== undefined && { ca }) }, () => {
      resolve(socket.alpnProtocol)
      socket.destroy()
    }).on('error', reject)
  })
}

describe('transports', () => {
  test('http answers in HTTP/1.1', async () => {
    const { port, origin } = await open()
    const heard = await ask({ port })
    expect(origin).toBe(`http://127.0.0.1:${port}`)
    expect(heard.text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(heard.text).toContain('"type":"model"')
    expect(heard.text).toMatch(/\r\nrequest-id: req_/i)
    expect(heard.text).toMatch(/\r\ndate: /i)
  })

  test('https answers over TLS and knows the name that was asked for', async () => {
    const simulator = await open({ transport: 'https' })
    const heard = await ask({ port: simulator.port, ca: simulator.trust ?? '' })
    expect(heard.text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(simulator.received[0]).toMatchObject({ servername: 'localhost', httpVersion: '1.1' })
    expect(await alpn(simulator, ['http/1.1'])).toBe('http/1.1')
    await expect(alpn(simulator, ['h2'])).rejects.toMatchObject({ code: expect.any(String) as unknown })
  })

  test('h2 answers in HTTP/2, and in HTTP/1.1 to those who want that', async () => {
    const simulator = await open({ transport: 'h2' })
    expect(await alpn(simulator, ['h2', 'http/1.1'])).toBe('h2')
    expect(await askH2(simulator)).toMatchObject({
      status: 200,
      body: expect.stringContaining('"model"') as unknown,
    })
    const heard = await ask({ port: simulator.port, ca: simulator.trust ?? '' })
    expect(heard.text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(simulator.received.map(({ httpVersion }) => httpVersion)).toEqual(['2.0', '1.1'])
  })

  test.each([
    ['tcp-silent', 'open', ''],
    ['tcp-reset', 'ECONNRESET', ''],
    ['tcp-close', 'fin', ''],
    ['tcp-garbage', 'fin', '220 mail.example ESMTP\r\n'],
  ] as const)('%s ends with %s', async (transport, ended, text) => {
    const { port, connections } = await open({ transport })
    expect(await listen(connect(port, '127.0.0.1'), { maxMs: 300 })).toMatchObject({ ended, text })
    expect(connections()).toBe(1)
  })

  test('plain HTTP asked of a TLS port, and TLS of a plain one, both fail', async () => {
    const secure = await open({ transport: 'https' })
    const plain = await open()
    expect((await ask({ port: secure.port })).text).not.toContain('200 OK')
    const wrong = await ask({ port: plain.port, ca: (await mintWorld('good')).trust })
    expect(wrong).toMatchObject({ bytes: 0, ended: expect.stringMatching(/^(ERR_SSL|EPROTO)/) as unknown })
  })
})

describe('what a simulator offers', () => {
  test('a record of each request, in the spelling of the wire', async () => {
    const { port, received, connections } = await open()
    await ask({ port, path: '/v1/models?limit=3', headers: [...GOOD_HEADERS, 'X-Odd: One', 'X-Odd: Two'] })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({
      method: 'GET',
      path: '/v1/models?limit=3',
      body: '',
      servername: undefined,
    })
    expect(received[0]?.headers.slice(-2)).toEqual([
      ['X-Odd', 'One'],
      ['X-Odd', 'Two'],
    ])
    expect(connections()).toBe(1)
  })

  test('gzip for those who accept it', async () => {
    const { origin } = await open()
    const headers = { authorization: `Bearer ${GOOD_KEY}`, 'anthropic-version': '2026-10-21' }
    const answer = await fetch(`${origin}/v1/models`, { headers })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.json()).toMatchObject({ has_more: false })
  })

  test('latency before every answer', async () => {
    const { port } = await open({ latencyMs: 150 })
    const startedAt = performance.now()
    await ask({ port })
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(145)
  })

  test('a demand for a certificate of the client', async () => {
    const authority = await mintAuthority({ name: 'Clients' })
    const world = await mintWorld('good')
    const { port } = await open({ transport: 'https', tls: { ...world, clientTrust: authority.certificate } })
    expect((await ask({ port, ca: world.trust })).ended).toBe('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')
    const mine = await mintLeaf(authority, { commonName: 'me' })
    const socket = connectTls({
      port,
      ca: world.trust,
      servername: 'localhost',
      cert: mine.certificate,
      key: mine.key,
    })
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
    expect((await listen(socket, {})).text).toContain('200 OK')
  })

  test('nothing beyond loopback', async () => {
    await expect(startSimulator({ host: '0.0.0.0' })).rejects.toThrow('loopback')
  })

  test('a close that leaves no socket behind', async () => {
    const simulator = await startSimulator({ script: [{ act: { do: 'hang' } }] })
    const pending = ask({ port: simulator.port })
    while (simulator.received.length === 0) await new Promise(setImmediate)
    await simulator.close()
    expect(['fin', 'ECONNRESET']).toContain((await pending).ended)
    expect((await ask({ port: simulator.port })).ended).toBe('ECONNREFUSED')
  })

  const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  )
  const onIpv6 = hasIpv6 ? test : test.skip
  onIpv6('the IPv6 loopback (not where the machine has no address ::1)', async () => {
    const { origin } = await open({ host: '::1' })
    expect((await fetch(`${origin}/`)).status).toBe(200)
  })
})

async function askH2(simulator: Simulator): Promise<{ status: unknown; body: string }> {
  const session = connectH2(simulator.origin, simulator.trust === undefined ? {} : { ca: simulator.trust })
  const stream = session.request({
    ':path': '/v1/models',
    authorization: `Bearer ${GOOD_KEY}`,
    'anthropic-version': '2026-10-21',
  })
  let body = ''
  let status: unknown
  stream.on('response', (headers) => (status = headers[':status']))
  for await (const chunk of stream.setEncoding('utf8')) body += String(chunk)
  session.destroy()
  return { status, body }
}
