// GitHub's API as far as issues go, with a memory, on a loopback port; what people and the service do to issues is done to it directly.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { complaintsAbout, type Edition } from './contract.ts'
import { answerTo, type Answer } from './routes.ts'
import type { Repository } from './repository.ts'

/** One request, as it came. */
export interface Asked {
  readonly method: string
  /** Without what stands before the API's own paths. */
  readonly url: URL
  readonly body: unknown
  readonly token: string
}

/** What happens to requests instead of, before or after what is asked. */
export interface Rule {
  readonly method: string
  readonly path: RegExp
  /** Requests it is about. Default: 1. */
  times?: number
  /** Done before the request is answered. */
  readonly before?: () => void
  /** Answered in place of doing anything. */
  readonly answer?: Answer
  /** The connection ends without an answer, `after` it was done or `instead`; or it `hangs`. */
  readonly lost?: 'after' | 'instead' | 'hangs'
}

export interface FakeGitHub {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly asked: readonly Asked[]
  readonly rules: Rule[]
  /** Requests that GitHub's description does not allow. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts the service; on an Enterprise Server the API stands below a path. */
export async function startGitHub(
  repository: Repository,
  edition: Edition = 'api.github.com',
): Promise<FakeGitHub> {
  const below =
    edition === 'api.github.com' ? { rest: '', graphql: '' } : { rest: '/api/v3', graphql: '/api' }
  const [asked, rules, complaints]: [Asked[], Rule[], string[]] = [[], [], []]
  const server = createServer((request, response) => {
    void receive(request, below).then((one) => {
      asked.push(one)
      if (/^\/repos\//.test(one.url.pathname)) complaints.push(...complaintsAbout(edition, one))
      respond(one, { repository, rules, response })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { apiUrl: `http://127.0.0.1:${port}${below.rest}`, asked, rules, complaints, close }
}

async function receive(
  request: IncomingMessage,
  below: { readonly rest: string; readonly graphql: string },
): Promise<Asked> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces).toString()
  const given = request.url ?? '/'
  const own = given.replace(given.endsWith('/graphql') ? below.graphql : below.rest, '')
  return {
    method: request.method ?? '',
    url: new URL(own, 'http://github.test'),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    token: (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, ''),
  }
}

interface Stage {
  readonly repository: Repository
  readonly rules: Rule[]
  readonly response: ServerResponse
}

function respond(one: Asked, { repository, rules, response }: Stage): void {
  const { before, answer, lost } = ruleFor(one, rules) ?? {}
  before?.()
  if (lost === 'hangs') return
  if (lost === 'instead') return void response.destroy()
  const { status, headers, body } = answer ?? answerTo(one, repository)
  if (lost === 'after') return void response.destroy()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body ?? {}))
}

/** The first rule about a request that has not been used up; it is by one time less. */
function ruleFor({ method, url }: Asked, rules: readonly Rule[]): Rule | undefined {
  const rule = rules.find(
    ({ times = 1, ...one }) => times > 0 && one.method === method && one.path.test(url.pathname),
  )
  if (rule !== undefined) rule.times = (rule.times ?? 1) - 1
  return rule
}
