// The endpoints of a fleet, good and bad, each a simulated service on a loopback port.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountKey } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import type { Handler } from '../../src/simulator/exchange.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import type { GatewayOptions } from '../../src/simulator/gateway.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { refusingPort } from '../support/ports.ts'
import { ACCOUNT, GATEWAY_KEY } from '../support/scenario-keys.ts'
import { TODAY } from './world.ts'

export type PlaceName =
  'works' | 'website' | 'open' | 'refusing' | 'expired' | 'selfSigned' | 'badGateway' | 'limited'

/** Base URLs. */
export type Places = Readonly<Record<PlaceName, string>>

export interface OpenPlaces {
  readonly places: Places
  /** The first party, which `connect-to` leads to, and whose root is in `roots`. */
  readonly firstParty: Simulator
  readonly roots: string
  readonly all: readonly Simulator[]
  readonly close: () => Promise<void>
}

const GATE = gateway({ key: GATEWAY_KEY })

/** Answers everybody as it answers its own key: nothing there proves one. */
const openToAll: Handler = (request) =>
  GATE({ ...request, headers: { ...request.headers, authorization: `Bearer ${GATEWAY_KEY}` } })

/** `keys` are known to the first party beside those of the scenarios. */
export async function openPlaces(folder: string, keys: readonly string[]): Promise<OpenPlaces> {
  const { trust, ...tls } = await mintWorld('good')
  const account = { ...ACCOUNT, keys: [...ACCOUNT.keys, ...keys.map((value) => accountKey(value))] }
  const firstParty = await startSimulator({
    transport: 'https',
    handler: claudeApi(account, () => TODAY),
    tls,
  })
  const [works, website, open, badGateway, limited] = await Promise.all([
    behind({}),
    behind({}, { do: 'html', title: 'Welcome', status: 200 }),
    startSimulator({ handler: openToAll }),
    behind({}, { do: 'html', title: '502 Bad Gateway', status: 502 }),
    behind({}, { do: 'answer', status: 429, body: 'slow down' }),
  ])
  const [expired, selfSigned] = await Promise.all([secured('expired'), secured('self-signed')])
  const roots = join(folder, 'roots.pem')
  writeFileSync(roots, `${trust}\n${expired.trust}`)
  const all = [firstParty, works, website, open, badGateway, limited, expired.simulator, selfSigned.simulator]
  return {
    firstParty,
    roots,
    all,
    places: {
      works: works.origin,
      website: website.origin,
      open: open.origin,
      refusing: `http://127.0.0.1:${await refusingPort()}`,
      expired: expired.simulator.origin,
      selfSigned: selfSigned.simulator.origin,
      badGateway: badGateway.origin,
      limited: limited.origin,
    },
    close: async () => {
      await Promise.all(all.map((simulator) => simulator.close()))
    },
  }
}

function behind(options: GatewayOptions, act?: Act): Promise<Simulator> {
  return startSimulator({
    handler: gateway({ key: GATEWAY_KEY, ...options }),
    ...(act && { script: [{ act }] }),
  })
}

async function secured(id: CertificateWorldId): Promise<{ simulator: Simulator; trust: string }> {
  const { trust, ...tls } = await mintWorld(id)
  const handler = gateway({ key: GATEWAY_KEY })
  return { simulator: await startSimulator({ transport: 'https', handler, tls }), trust }
}
