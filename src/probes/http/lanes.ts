// The lanes of a client: which connection carried which request. `undici` tells it nowhere; each client of its pool has one connection at a time.
import type { Client, Dispatcher, Pool } from 'undici'
import type { Connection } from '../connection.ts'
import type { Carrier } from '../observation.ts'

type Connector = Extract<Pool.Options['connect'], (...given: never) => unknown>

/** Tells `opened` of every connection it hands over or that failed, then `undici`. */
export type Handing = (opened: (connection: Connection) => void, callback: Parameters<Connector>[1]) => void

export interface Lanes {
  readonly factory: NonNullable<Pool.Options['factory']>
  /** The carrier of a request, by the very options it was asked with; undefined while none stood. */
  readonly carrierOf: (options: object) => Carrier | undefined
  /** The connection of this request is free for the next one, since a moment on the clock that never jumps. */
  readonly free: (options: object, atMs: number) => void
}

interface Lane {
  carrier: Carrier | undefined
}

/** Connections are counted for the whole process: targets share them. */
let opened = 0

/** Lanes for one pool. */
export function makeLanes(Lonely: typeof Client, handing: Handing): Lanes {
  const lanes = new WeakMap<object, Lane>()
  return {
    factory: (origin, options) => {
      const lane: Lane = { carrier: undefined }
      const connect: Connector = (_options, callback) => {
        lane.carrier = undefined
        handing(({ observation }) => (lane.carrier = { number: ++opened, connection: observation }), callback)
      }
      return watched(new Lonely(origin, { ...options, connect }), (asked) => lanes.set(asked, lane))
    },
    carrierOf: (options) => lanes.get(options)?.carrier,
    free: (options, atMs) => {
      const lane = lanes.get(options)
      if (lane?.carrier !== undefined) lane.carrier = { ...lane.carrier, freeAtMs: atMs }
    },
  }
}

function watched(client: Client, see: (options: object) => void): Client {
  const dispatch = client.dispatch.bind(client)
  return Object.assign(client, {
    dispatch: (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) => {
      see(options)
      return dispatch(options, handler)
    },
  })
}
