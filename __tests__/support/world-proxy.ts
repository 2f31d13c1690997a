// Worlds behind a proxy: any other world, with a simulated proxy on the way to it.
import { startProxy } from '../../src/simulator/proxy.ts'
import type { ProxyOptions } from '../../src/simulator/proxy.ts'
import type { World } from './world.ts'

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
