// The line to an endpoint: up to three connections opened at the same moment, the first handshake judged, all of them used.
import { openConnection, type Connection, type Route } from './connection.ts'
import { httpClient, type HttpClient } from './http.ts'
import type { ConnectionObservation } from './observation.ts'

export interface Line {
  /** The first connection that ever stood; when `over` resolves before one did, the first that failed. */
  readonly judged: (over: Promise<unknown>) => Promise<ConnectionObservation>
  /** Requests wait here for `undici`, and inside it for their connection. */
  readonly client: () => Promise<HttpClient>
  readonly close: () => Promise<void>
}

/** Opens `count` connections at once under the signal of the first attempt; one opened later gets a fresh signal. */
export function openLine(
  route: Route,
  origin: string,
  count: number,
  attemptSignal: () => AbortSignal,
): Line {
  const opened: Promise<Connection>[] = []
  let stood: (observation: ConnectionObservation) => void = () => {}
  const standing = new Promise<ConnectionObservation>((resolve) => (stood = resolve))
  const open = (signal: AbortSignal): Promise<Connection> => {
    const connection = openConnection(route, signal)
    opened.push(connection)
    void connection.then(({ observation, socket }) => socket && stood(observation))
    return connection
  }
  const firstSignal = attemptSignal()
  const ready = Array.from({ length: count }, () => open(firstSignal))
  const supply = (): Promise<Connection> => ready.shift() ?? open(attemptSignal())
  let client: Promise<HttpClient> | undefined
  return {
    judged: (over) => Promise.race([standing, over.then(() => firstOf(opened))]),
    client: () => (client ??= httpClient(origin, supply, count)),
    close: () => closeAll(client, opened),
  }
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
