// Worlds behind a real proxy: any other world, and a way to it.
import type { World } from '../world.ts'
import type { RealProxy } from './squid.ts'

export interface BehindRealProxy {
  /** `user:password`, for the proxy's URL. */
  readonly credentials?: string
  /** The variable that names the proxy. Default: the input `proxy`. */
  readonly variable?: string
}

/** The same world behind a proxy that is started for it. */
export function behind(start: () => Promise<RealProxy>, world: World, how: BehindRealProxy = {}): World {
  return async (folder) => {
    const [open, proxy] = [await world(folder), await start()]
    const { credentials, variable } = how
    const url = credentials === undefined ? proxy.url : proxy.url.replace('://', `://${credentials}@`)
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
