// A gateway whose answers no HTTP parser takes: it reads a whole request, and sends bytes.
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { livePort } from '../support/ports.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import type { World } from './world.ts'

/** Every request is answered by these bytes, and the connection ends. */
export function answeringBytes(bytes: string): World {
  return async () => {
    const received: ReceivedRequest[] = []
    let connections = 0
    const { port, close } = await livePort('127.0.0.1', (socket) => {
      connections += 1
      let text = ''
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1')
        const request = wholeRequest(text)
        if (request === undefined) return
        received.push({ ...request, clientPort: socket.remotePort })
        socket.end(bytes)
      })
    })
    return {
      inputs: { 'api-key': GATEWAY_KEY, endpoints: `http://127.0.0.1:${port}` },
      hosts: [`127.0.0.1:${port}`],
      received: () => received,
      strangers: () => [],
      connections: () => connections,
      close,
    }
  }
}

/** The request, once all of it has come. */
function wholeRequest(text: string): ReceivedRequest | undefined {
  const [head = '', body] = text.split(/\r\n\r\n(.*)/s)
  if (body === undefined) return undefined
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const,
  )
  const length = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0)
  const [method = '', path = '', version = ''] = first.split(' ')
  const httpVersion = version.replace('HTTP/', '')
  return body.length < length
    ? undefined
    : { ...{ method, path, headers, body, httpVersion }, servername: undefined, clientPort: undefined }
}
