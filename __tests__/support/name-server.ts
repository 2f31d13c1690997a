// A name server on a loopback port, just large enough to be asked for addresses. Source of the format: RFC 1035, section 4.1.
import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { isIP } from 'node:net'

/** Codes of a response: RFC 1035 section 4.1.1. */
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const

/** The answer to every question: a code, addresses, or nothing at all. */
export type NameServerAnswer = keyof typeof RCODES | 'silence' | readonly string[]

export interface NameServer {
  /** `address:port` */
  readonly server: string
  /** How many questions arrived. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}

/** `dealtWith` is called after every question, whether it was answered or not, with their number so far. */
export async function startNameServer(
  answer: NameServerAnswer,
  dealtWith: (asked: number) => void = () => {},
): Promise<NameServer> {
  const socket = createSocket('udp4')
  let asked = 0
  socket.on('message', (question: Buffer, from: RemoteInfo) => {
    asked += 1
    if (answer === 'silence') dealtWith(asked)
    else socket.send(responseTo(question, answer), from.port, from.address, () => dealtWith(asked))
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const close = async (): Promise<void> => {
    socket.close()
    await once(socket, 'close')
  }
  return { server: `127.0.0.1:${socket.address().port}`, asked: () => asked, close }
}

function responseTo(question: Buffer, answer: Exclude<NameServerAnswer, 'silence'>): Buffer {
  const nameEnd = question.indexOf(0, 12) + 1
  const type = question.readUInt16BE(nameEnd)
  const records = typeof answer === 'string' ? [] : answer.filter((address) => typeOf(address) === type)
  const rcode = typeof answer === 'string' ? RCODES[answer] : RCODES.NOERROR
  const header = Buffer.alloc(12)
  question.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180 | rcode, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(records.length, 6)
  return Buffer.concat([header, question.subarray(12, nameEnd + 4), ...records.map(recordOf)])
}

function typeOf(address: string): number {
  return isIP(address) === 6 ? 28 : 1
}

/** Points back at the name in the question; lives a minute. Of IPv6 only the fully written form is understood. */
function recordOf(address: string): Buffer {
  const isV6 = isIP(address) === 6
  const bytes = isV6
    ? Buffer.from(address.replaceAll(':', ''), 'hex')
    : Buffer.from(address.split('.').map(Number))
  const head = Buffer.from([0xc0, 12, 0, typeOf(address), 0, 1, 0, 0, 0, 60, 0, bytes.length])
  return Buffer.concat([head, bytes])
}
