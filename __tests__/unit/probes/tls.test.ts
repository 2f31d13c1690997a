// The handshake names what is wrong with a chain as Node does, and hands out a socket of a verified peer alone.
import { once } from 'node:events'
import { connect } from 'node:net'
import { createSecureContext } from 'node:tls'
import { setTimeout as pause } from 'node:timers/promises'
import { lateTlsFailureOf, handshake, type TlsResult } from '../../../src/probes/tls.ts'
import {
  mintWorld,
  CERTIFICATE_WORLD_IDS,
  type CertificateWorldId,
} from '../../../src/simulator/certificate-worlds.ts'
import { startSimulator, type SimulatorOptions } from '../../../src/simulator/server.ts'
import { comesTrue } from '../../support/comes-true.ts'
import { openSockets } from '../../support/ports.ts'

interface Shaken extends TlsResult {
  /** Requests that arrived, and whether our side of the TCP connection was let go. */
  readonly received: number
  readonly dropped: boolean
}

/** Shakes hands with a simulator. A verified socket is destroyed at the end. */
async function shake(
  options: SimulatorOptions,
  { trust = '', servername = 'localhost', signal = AbortSignal.timeout(5_000) } = {},
): Promise<Shaken> {
  const simulator = await startSimulator(options)
  try {
    const socket = connect(simulator.port, '127.0.0.1')
    await once(socket, 'connect')
    const ca = trust === '' ? (simulator.trust ?? []) : trust
    const result = await handshake(socket, servername, createSecureContext({ ca }), signal)
    await pause(20)
    const dropped = socket.destroyed
    result.socket?.destroy()
    return { ...result, received: simulator.received.length, dropped }
  } finally {
    await simulator.close()
  }
}

async function shakeWorld(id: CertificateWorldId, servername?: string): Promise<Shaken> {
  const world = await mintWorld(id)
  return shake(
    { transport: 'https', tls: world },
    { trust: world.trust, ...(servername !== undefined && { servername }) },
  )
}

const CODES: Readonly<Record<CertificateWorldId, string | undefined>> = {
  good: undefined,
  expiring: undefined,
  'cross-signed': undefined,
  expired: 'CERT_HAS_EXPIRED',
  'not-yet-valid': 'CERT_NOT_YET_VALID',
  'wrong-host': 'ERR_TLS_CERT_ALTNAME_INVALID',
  'self-signed': 'DEPTH_ZERO_SELF_SIGNED_CERT',
  nameless: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  'missing-intermediate': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'unknown-root': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'unknown-root-sent': 'SELF_SIGNED_CERT_IN_CHAIN',
  'weak-key': 'UNSPECIFIED',
  'weak-signature': 'UNSPECIFIED',
}

describe('a chain', () => {
  const broken = CERTIFICATE_WORLD_IDS.filter((id) => CODES[id] !== undefined)
  const sound = CERTIFICATE_WORLD_IDS.filter((id) => CODES[id] === undefined)

  test.each(broken)('that is %s is looked at, told, and nothing can be sent', async (id) => {
    const shaken = await shakeWorld(id)
    expect(shaken.failure).toMatchObject({ phase: 'tls', code: CODES[id] })
    expect(shaken.observation).toMatchObject({ authorized: false, authorizationCode: CODES[id] })
    expect(shaken.observation?.chain[0]?.subject).not.toBe('')
    expect(shaken).toMatchObject({ socket: undefined, dropped: true, received: 0 })
  })

  test.each(sound)('that is %s is verified', async (id) => {
    const shaken = await shakeWorld(id)
    expect(shaken.failure).toBeUndefined()
    expect(shaken.observation).toMatchObject({
      authorized: true,
      protocol: 'TLSv1.3',
      authorizationCode: undefined,
    })
    expect(shaken.socket?.alpnProtocol).toBe('http/1.1')
  })

  test('is shown leaf first, with names and dates', async () => {
    const { observation } = await shakeWorld('good')
    const [leaf, ...above] = observation?.chain ?? []
    expect(leaf).toMatchObject({ subject: 'api.anthropic.com', issuer: 'Simulated Intermediate' })
    expect(leaf?.altNames).toContain('DNS:localhost')
    expect((leaf?.notAfterMs ?? 0) - (leaf?.notBeforeMs ?? 0)).toBe(91 * 86_400_000)
    expect(above.map(({ subject }) => subject)).toEqual(['Simulated Intermediate', 'Simulated Root'])
    expect(leaf).toMatchObject({ key: 'EC P-256', issuerHosts: [] })
  })

  test.each(['127.0.0.1', '[::1]'])('is verified for the literal %s', async (literal) => {
    expect((await shakeWorld('good', literal)).observation?.authorized).toBe(true)
  })
})

describe('a peer that does not speak TLS', () => {
  test.each([
    ['tcp-garbage', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    ['http', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    ['tcp-reset', 'ECONNRESET'],
    ['tcp-close', 'ECONNRESET'],
  ] as const)('%s is %s', async (transport, code) => {
    const { failure, socket, observation } = await shake({ transport }).catch((error: unknown) => {
      // A reset may come before there was anything to shake hands over.
      expect(error).toMatchObject({ code: 'ECONNRESET' })
      return { failure: { phase: 'tls', code }, socket: undefined, observation: undefined }
    })
    expect(failure).toMatchObject({ phase: 'tls', code })
    expect([socket, observation]).toEqual([undefined, undefined])
  })

  test('and is silent is a time-out', async () => {
    const { failure, dropped } = await shake(
      { transport: 'tcp-silent' },
      { signal: AbortSignal.timeout(150) },
    )
    expect(failure).toEqual({ phase: 'tls', code: 'TIMEOUT', reason: '' })
    expect(dropped).toBe(true)
  })
})

test('a refusal that comes after the handshake is told as an error and not as an end, and kept', async () => {
  const world = await mintWorld('good')
  const simulator = await startSimulator({ transport: 'https', tls: { ...world, clientTrust: world.trust } })
  const tcp = connect(simulator.port, '127.0.0.1')
  await once(tcp, 'connect')
  const trust = createSecureContext({ ca: world.trust })
  const { socket } = await handshake(tcp, 'localhost', trust, AbortSignal.timeout(5_000))
  const told: string[] = []
  socket
    ?.on('end', () => told.push('end'))
    .on('error', ({ code }: { code?: string }) => told.push(code ?? ''))
  socket?.resume()
  await once(tcp, 'close')
  await comesTrue(() => told.length > 0)
  await simulator.close()
  expect(told).toEqual(['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'])
  expect(socket && lateTlsFailureOf(socket)?.code).toBe('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')
})

test('no common version is a failed handshake', async () => {
  const world = await mintWorld('good')
  const { failure } = await shake(
    {
      transport: 'https',
      tls: { ...world, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' },
    },
    { trust: world.trust },
  )
  expect(failure?.code).toMatch(/^ERR_SSL_/)
})

test('a run that is over shakes no hands, and no handshake leaves a socket behind', async () => {
  const before = openSockets()
  const { failure } = await shake({ transport: 'https' }, { signal: AbortSignal.abort() })
  expect(failure?.code).toBe('CANCELLED')
  await shakeWorld('expired')
  expect(await comesTrue(() => openSockets() <= before)).toBe(true)
})
