// Worlds that only the guide needs: a file in the folder in which a command is typed, a recording proxy, an endpoint and its fallback.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountKey, defaultAccount, GOOD_KEY } from '../../src/simulator/account.ts'
import type { Account } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { refusingPort } from '../support/ports.ts'
import { KEY } from '../support/scenario-keys.ts'
import { inspected } from './inspection.ts'
import { onlyThroughProxy } from './proxy.ts'
import { firstParty, nowhere, TODAY } from './world.ts'
import type { World } from './world.ts'

/** The same world with other inputs. */
export function given(inputs: Readonly<Record<string, string>>, world: World = firstParty()): World {
  return async (folder) => {
    const open = await world(folder)
    return { ...open, inputs: { ...open.inputs, ...inputs } }
  }
}

/** The service for an account of its own. */
export function serving(changes: Partial<Account>): World {
  const account = defaultAccount({ keys: [accountKey(KEY)], ...changes })
  return firstParty({ handler: claudeApi(account, () => TODAY) })
}

/** The two endpoints that the guide names, both of which take the key while they are up. */
export function withFallback(state: { readonly primary?: 'down'; readonly fallback?: 'down' }): World {
  return async (folder) => {
    const { trust, ...tls } = await mintWorld('good', {
      dnsNames: ['api.anthropic.com', 'gateway.example.com'],
    })
    const gone = await refusingPort()
    const api = await startSimulator({ transport: 'https', tls })
    const handler = gateway({ key: GOOD_KEY, pathPrefix: '/anthropic' })
    const between = await startSimulator({ transport: 'https', tls, handler })
    const ports = [state.primary ? gone : api.port, state.fallback ? gone : between.port]
    const inputs = {
      'api-key': GOOD_KEY,
      'connect-to': `api.anthropic.com:443:127.0.0.1:${ports[0]}\ngateway.example.com:443:127.0.0.1:${ports[1]}`,
      'ca-certificates': join(folder, 'roots.pem'),
    }
    const open = await withFile('roots.pem', trust, nowhere)(folder)
    const close = async (): Promise<void> => {
      await Promise.all([api.close(), between.close()])
    }
    return { ...open, inputs, close }
  }
}

/** The only way is the proxy, and it is passed by. */
export function bypassed(): World {
  return async (folder) => {
    const open = await onlyThroughProxy({ variable: 'HTTPS_PROXY' })(folder)
    return { ...open, env: { ...open.env, NO_PROXY: 'anthropic.com' } }
  }
}

/** A file in the folder in which the command is typed. */
export function withFile(name: string, text: string, world: World): World {
  return async (folder) => {
    writeFileSync(join(folder, name), text)
    return world(folder)
  }
}

/** mitmproxy's own configuration, which lets it trust the simulated service. */
export function recorded(world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const roots = `ssl_verify_upstream_trusted_ca: ${open.inputs['ca-certificates'] ?? ''}\n`
    mkdirSync(join(folder, '.mitmproxy'))
    writeFileSync(join(folder, '.mitmproxy/config.yaml'), roots)
    return open
  }
}

/** The root of whoever inspects, in the file that the command names. */
export function inspectedByCompany(): World {
  return async (folder) => {
    const { inputs, ...open } = await inspected({ known: 'ca-certificates' })(folder)
    const { 'ca-certificates': root = '', ...others } = inputs
    copyFileSync(root, join(folder, 'company-root.pem'))
    return { ...open, inputs: others }
  }
}
