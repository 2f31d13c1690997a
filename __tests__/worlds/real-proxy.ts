// Worlds behind a real proxy: any other world, and a way to it.
import { readFileSync } from 'node:fs'
import type { Inputs } from '../support/scenario.ts'
import type { OpenWorld, World } from './world.ts'
import { startMitmproxy } from '../real/mitmproxy.ts'
import type { InspectingProxy } from '../real/mitmproxy.ts'
import type { RealProxy } from '../real/squid.ts'

export interface BehindRealProxy {
  /** `user:password`, for the proxy's URL. */
  readonly credentials?: string
  /** The variable that names the proxy. Default: the input `proxy`. */
  readonly variable?: string
}

/** The same world behind a proxy that is started for it. */
export function behind(
  start: (open: OpenWorld) => Promise<RealProxy>,
  world: World,
  { credentials, variable }: BehindRealProxy = {},
): World {
  return async (folder) => {
    const open = await world(folder)
    const proxy = await start(open)
    const url = withUser(proxy.url, credentials)
    return {
      ...open,
      inputs: variable === undefined ? { ...open.inputs, proxy: url } : open.inputs,
      env: { ...open.env, ...(variable !== undefined && { [variable]: url }) },
      asked: proxy.asked,
      close: async () => {
        await proxy.stop()
        await open.close()
      },
    }
  }
}

/** A proxy's URL with its user's name and password. */
export function withUser(url: string, credentials: string | undefined): string {
  return credentials === undefined ? url : url.replace('://', `://${credentials}@`)
}

/** The port that a world's `connect-to` leads to. */
export function portOf({ inputs }: OpenWorld): number {
  return Number(/:(\d+)$/.exec(inputs['connect-to'] ?? '')?.[1] ?? 0)
}

/** Keyed by the roots that they trust. Their start is slow: one serves all, and ends with us. */
const inspecting = new Map<string, Promise<InspectingProxy>>()

function inspectingProxy(credentials: string, trust: string): Promise<InspectingProxy> {
  const proxy = inspecting.get(trust) ?? startMitmproxy({ credentials, trust })
  inspecting.set(trust, proxy)
  return proxy
}

export interface InspectedWorld {
  /** `user:password` of the proxy; the same in every world. */
  readonly credentials: string
  /** The environment that leads a user to the proxy, by its URL and its root; beside the inputs of the world. */
  readonly given: (url: string, root: string) => { readonly inputs?: Inputs; readonly env?: Inputs }
}

/** The same world behind a proxy that opens TLS; it trusts the roots that the world names. */
export function inspected({ credentials, given }: InspectedWorld, world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const trust = readFileSync(open.inputs['ca-certificates'] ?? '', 'utf8')
    const { url, root } = await inspectingProxy(credentials, trust)
    const { inputs, env } = given(withUser(url, credentials), root)
    return { ...open, inputs: { ...open.inputs, ...inputs }, env: { ...open.env, ...env } }
  }
}
