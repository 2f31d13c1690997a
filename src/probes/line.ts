// The line to an endpoint: up to three connections opened at the same moment, the first handshake judged, all of them used.
import { nextTurn } from '../net/next-turn.ts'
import { reveal } from '../secrets/secret.ts'
import { openConnection, type Connection } from './connection.ts'
import { resolve as lookUp, type Address } from './dns.ts'
import type { HttpClient } from './http.ts'
import type { ConnectionObservation } from './observation.ts'
import { firstHop, type ProxyServer, type Route } from './route.ts'

export interface Line {
  /**
   * The first connection that ever stood; when `over` resolves before one did, the first that failed. `over` tells whether anything was
   * answered, or undefined where nothing was asked.
   */
  readonly judged: (over: Promise<boolean | undefined>) => Promise<ConnectionObservation>
  /** Requests wait here for `undici`, and inside it for their connection. */
  readonly client: () => Promise<HttpClient>
  /** Resolves when the first hello is on its way, or never will be: loading does not delay the connections any more. */
  readonly greeted: () => Promise<void>
  /** Resolves when the first requests are on their way, or never will be: from then on only answers are waited for. */
  readonly asked: () => Promise<void>
  readonly close: () => Promise<void>
  /** True when its first connections were opened for somebody else: then no phase of theirs was waited for here. */
  readonly reused: boolean
}

/** Opens a line to an origin: `count` connections at once, each under a signal of its own for the attempt. */
export type OpenLine = (route: Route, origin: string, count: number, attemptSignal: () => AbortSignal) => Line

/** The extra duties of a line that many use. */
interface Sharing {
  /** Connections that stand at a time. */
  readonly most: number
  /** Told every connection when it stands or has failed. */
  readonly hear: (connection: Connection) => void
}

/** How long, in milliseconds, the loading of `undici` waits for connections which lag behind the first. */
const LAG_MS = 10

/**
 * Opens `count` connections at once, after one look-up of the name, under the signal of the first attempt; one opened later gets a
 * fresh signal. There are never more than `most` at a time.
 */
export function openLine(
  route: Route,
  origin: string,
  count: number,
  attemptSignal: () => AbortSignal,
  { most, hear }: Sharing = { most: count, hear: () => {} },
): Line {
  const { opened, greetings, standing, open } = makeOpener(route, hear)
  const firstSignal = attemptSignal()
  const look: Look = () => lookUp(firstHop(route))
  const looked = look()
  const ready = Array.from({ length: count }, () => open(firstSignal, () => looked))
  const supply = (): Promise<Connection> => ready.shift() ?? open(attemptSignal(), look)
  let client: Promise<HttpClient> | undefined
  const load = async (): Promise<HttpClient> => {
    await greetedBy(greetings)
    return clientFor(route, origin, supply, most)
  }
  return {
    judged: (over) => Promise.race([standing, over.then(() => firstOf(opened.slice(0, count)))]),
    client: () => (client ??= load()),
    greeted: () => greetedBy(greetings),
    asked: async () => {
      await Promise.allSettled([client, ...opened])
      await nextTurn()
    },
    close: () => closeAll(client, opened),
    reused: false,
  }
}

type Look = () => Promise<readonly Address[]>

interface Opener {
  readonly opened: readonly Promise<Connection>[]
  readonly greetings: readonly Promise<void>[]
  /** The first that ever stood. */
  readonly standing: Promise<ConnectionObservation>
  readonly open: (signal: AbortSignal, look: Look) => Promise<Connection>
}

function makeOpener(route: Route, hear: Sharing['hear']): Opener {
  const opened: Promise<Connection>[] = []
  const greetings: Promise<void>[] = []
  const { promise: standing, resolve: stood } = Promise.withResolvers<ConnectionObservation>()
  const open = (signal: AbortSignal, look: Look): Promise<Connection> => {
    let greeted: () => void = () => {}
    greetings.push(new Promise((resolve) => (greeted = resolve)))
    const connection = openConnection(route, signal, { look, greeted })
    opened.push(connection)
    void connection.then((ended) => {
      if (ended.socket !== undefined) stood(ended.observation)
      hear(ended)
    })
    return connection
  }
  return { opened, greetings, standing, open }
}

async function clientFor(
  { proxy, secure }: Route,
  origin: string,
  supply: () => Promise<Connection>,
  most: number,
): Promise<HttpClient> {
  const { httpClient } = await import('./http.ts')
  const client = await httpClient(origin, supply, most)
  return proxy === undefined || secure ? client : forwarded(client, origin, proxy)
}

/** Every hello is out, or the first one was and the others lag. */
async function greetedBy(greetings: readonly Promise<void>[]): Promise<void> {
  const lag = Promise.race(greetings).then(() => new Promise((resolve) => setTimeout(resolve, LAG_MS)))
  await Promise.race([Promise.all(greetings), lag])
  await nextTurn()
}

async function firstOf(opened: readonly Promise<Connection>[]): Promise<ConnectionObservation> {
  const ended = await Promise.all(opened)
  const judged = ended.find(({ socket }) => socket !== undefined) ?? ended[0]
  if (judged === undefined) throw new Error('a line has at least one connection')
  return judged.observation
}

async function closeAll(
  client: Promise<HttpClient> | undefined,
  opened: readonly Promise<Connection>[],
): Promise<void> {
  await (await client)?.close()
  for (const connection of opened) void connection.then(({ socket }) => socket?.destroy())
}

/** The same client for an origin that is reached by a forwarding proxy. */
function forwarded(client: HttpClient, origin: string, { authorization }: ProxyServer): HttpClient {
  const own = authorization === undefined ? {} : { 'proxy-authorization': reveal(authorization) }
  return {
    ...client,
    send: (request, signal) =>
      client.send(
        { ...request, path: origin + request.path, headers: { ...request.headers, ...own } },
        signal,
      ),
  }
}
