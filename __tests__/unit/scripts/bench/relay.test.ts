// The delaying relay between real sockets.
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { startRelay, type Relay } from '../../../../scripts/bench/relay.ts'

const RTT_MS = 60
/** Timers may fire up to a millisecond early. */
const SLACK_MS = 2

const open: { relays: Relay[]; servers: Server[] } = { relays: [], servers: [] }

afterEach(async () => {
  await Promise.all(open.relays.splice(0).map((relay) => relay.close()))
  for (const server of open.servers.splice(0)) server.close()
})

/** A server that treats each socket as told, behind a relay, and a client connected to it. */
async function behindRelay(treat: (socket: Socket) => void, rttMs = RTT_MS): Promise<Socket> {
  const server = createServer({ allowHalfOpen: true }, treat).listen(0, '127.0.0.1')
  open.servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const relay = await startRelay({ toPort: address.port, rttMs })
  open.relays.push(relay)
  const client = connect({ port: relay.port, host: '127.0.0.1', allowHalfOpen: true })
  await once(client, 'connect')
  return client
}

async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await once(socket, 'end')
  return Buffer.concat(chunks).toString()
}

test('the first answer takes two round trips: one for the handshake, one for itself', async () => {
  const client = await behindRelay((socket) => socket.pipe(socket))
  const startedAt = performance.now()
  client.write('ping')
  const [answer] = (await once(client, 'data')) as [Buffer]
  expect(answer.toString()).toBe('ping')
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(2 * RTT_MS - 2 * SLACK_MS - 10)
  client.destroy()
})

test('every later answer takes one', async () => {
  const client = await behindRelay((socket) => socket.pipe(socket))
  client.write('first')
  await once(client, 'data')
  const startedAt = performance.now()
  client.write('second')
  await once(client, 'data')
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(RTT_MS - 2 * SLACK_MS)
  client.destroy()
})

test('a server that speaks first is heard', async () => {
  const client = await behindRelay((socket) => socket.end('hello'))
  expect(await readAll(client)).toBe('hello')
  client.end()
})

test('bytes keep their order in both directions', async () => {
  const sent = Array.from({ length: 500 }, (_, at) => `${at},`).join('')
  const client = await behindRelay((socket) => socket.pipe(socket), 4)
  for (const piece of sent.match(/.{1,7}/g) ?? []) client.write(piece)
  client.end()
  expect(await readAll(client)).toBe(sent)
})

test('one side may end and still listen', async () => {
  const client = await behindRelay((socket) => {
    socket.resume().once('end', () => socket.end('after your end'))
  })
  client.end('bye')
  expect(await readAll(client)).toBe('after your end')
})

test('a destroyed server ends the client', async () => {
  const client = await behindRelay((socket) => socket.once('data', () => socket.destroy()))
  client.on('error', () => {})
  client.resume().write('boo')
  client.once('end', () => client.end())
  await once(client, 'close')
  expect(client.destroyed).toBe(true)
})

test('closing the relay ends its connections', async () => {
  const client = await behindRelay(() => {})
  client.on('error', () => {})
  client.resume().once('end', () => client.end())
  const closed = once(client, 'close')
  await open.relays.splice(0)[0]?.close()
  await closed
  expect(client.destroyed).toBe(true)
})
