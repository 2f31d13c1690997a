// A mail server on a loopback port that takes one mail after another (RFC 5321) and asks for a login (RFC 4954), as curl gives it.
import { createServer, type Socket } from 'node:net'

export interface Inbox {
  readonly url: string
  /** Everything that was said to the server, line by line. */
  readonly heard: readonly string[]
  readonly close: () => Promise<void>
}

const REPLIES: readonly (readonly [RegExp, string])[] = [
  [/^EHLO/, '250-here\r\n250 AUTH PLAIN'],

  [/^AUTH PLAIN$/, '334 '],
  [/^(?:MAIL|RCPT) /, '250 ok'],
  [/^DATA$/, '354 go on'],
  [/^\.$/, '250 kept'],
  [/^QUIT$/, '221 bye'],
  [/^[A-Za-z0-9+/]+=*$/, '235 in'],
]

export async function openInbox(): Promise<Inbox> {
  const heard: string[] = []
  const server = createServer((socket) => converse(socket, heard))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `smtp://127.0.0.1:${port}`,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function converse(socket: Socket, heard: string[]): void {
  let rest = ''
  socket.write('220 here\r\n')
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      heard.push(line)
      const [, reply] = REPLIES.find(([asked]) => asked.test(line)) ?? []
      if (reply !== undefined) socket.write(`${reply}\r\n`)
    }
  })
  socket.on('error', () => {})
}
