// Worlds behind a proxy: any other world, with a simulated proxy on the way to it.
import { startProxy } from '../../src/simulator/proxy.ts'
import type { ProxyOptions } from '../../src/simulator/proxy.ts'
import { refusingPort } from '../support/ports.ts'
import { firstParty } from './world.ts'
import type { OpenWorld, World } from './world.ts'

export interface BehindProxy extends ProxyOptions {
  /** The variable that names the proxy. Default: the input `proxy`. */
  readonly variable?: string
  /** The text of the setting, made of the proxy's URL. Default: that URL, with the credentials if it wants any. */
  readonly setting?: (url: string) => string
}

/** The same world behind a proxy. */
export function behindProxy(options: BehindProxy, world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const proxy = await startProxy(options)
    const { variable, credentials, setting = (url: string) => withUser(url, credentials) } = options
    const text = setting(proxy.url)
    return {
      ...open,
      inputs: variable === undefined ? { ...open.inputs, proxy: text } : open.inputs,
      env: { ...open.env, ...(variable !== undefined && { [variable]: text }) },
      asked: () => proxy.asked,
      close: async () => {
        await proxy.close()
        await open.close()
      },
    }
  }
}

function withUser(url: string, credentials: string | undefined): string {
  return credentials === undefined ? url : url.replace('://', `://${credentials}@`)
}

/** The same world, and an address of it at which nobody listens. */
async function atDeadAddress(open: OpenWorld): Promise<OpenWorld> {
  const connectTo = `api.anthropic.com:443:127.0.0.1:${await refusingPort()}`
  return { ...open, inputs: { ...open.inputs, 'connect-to': connectTo } }
}

/** The first party at an address at which nobody listens. */
export const deadFirstParty: World = async (folder) => atDeadAddress(await firstParty()(folder))

/** The first party behind a proxy that alone leads there: the address itself is dead. */
export function onlyThroughProxy(options: Omit<BehindProxy, 'leadsTo'>): World {
  return async (folder) => {
    const open = await firstParty()(folder)
    const dead = await atDeadAddress(open)
    return behindProxy({ ...options, leadsTo: portOf(open) }, () => Promise.resolve(dead))(folder)
  }
}

function portOf({ inputs }: OpenWorld): number {
  return Number(/:(\d+)$/.exec(inputs['connect-to'] ?? '')?.[1] ?? 0)
}
