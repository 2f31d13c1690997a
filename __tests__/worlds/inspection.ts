// Worlds in which somebody on the way makes the certificates: an inspecting proxy, with an authority of its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintAuthority, mintLeaf, type LeafOptions, type Validity } from '../../src/simulator/certificates.ts'
import type { Script } from '../../src/simulator/misbehaviour.ts'
import { firstParty } from './world.ts'
import type { OpenWorld, World } from './world.ts'
import { behindProxy } from './proxy.ts'

export interface Inspection {
  /** Name of the authority. Default: one that no product has. */
  readonly authority?: string
  /** The client's way to know it. Default: none. */
  readonly known?: 'NODE_EXTRA_CA_CERTS' | 'SSL_CERT_FILE' | 'SSL_CERT_DIR' | 'ca-certificates'
  /** Options of the certificate that is made on the way. */
  readonly leaf?: LeafOptions
  /** When the authority between it and the root is valid. */
  readonly between?: Validity
  /** True: the root is sent along. */
  readonly sendsRoot?: boolean
  /** Default: the service itself answers. */
  readonly script?: Script
}

const HOST = 'api.anthropic.com'
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2060-01-01T00:00:00Z') }

/** The first party, reached by `connect-to`, with a certificate that was made on the way. */
export function inspected(inspection: Inspection = {}): World {
  const {
    authority = 'Acme Corp Root',
    known,
    leaf,
    between: validity,
    sendsRoot = false,
    script = [],
  } = inspection
  return async (folder) => {
    const root = await mintAuthority({ name: authority, ...LONG })
    const between = await mintAuthority({ name: `${authority} 2`, issuer: root, ...LONG, ...validity })
    const made = await mintLeaf(between, { dnsNames: [HOST], ...leaf })
    const sent = [made.certificate, ...made.intermediates, ...(sendsRoot ? [root.certificate] : [])]
    const tls = { certificate: sent.join(''), key: made.key }
    return knowing(await firstParty({ trusted: false, tls, script })(folder), folder, root.certificate, known)
  }
}

function knowing(open: OpenWorld, folder: string, root: string, known: Inspection['known']): OpenWorld {
  const store = join(folder, 'store')
  mkdirSync(store)
  const path = join(store, 'root.pem')
  writeFileSync(path, root)
  if (known === undefined) return open
  if (known === 'ca-certificates') return { ...open, inputs: { ...open.inputs, 'ca-certificates': path } }
  return { ...open, env: { ...open.env, [known]: known === 'SSL_CERT_DIR' ? store : path } }
}

/** The same, and not because of `connect-to`: a proxy leads to whoever makes the certificates. */
export function onTheWay(inspection: Inspection = {}): World {
  return async (folder) => {
    const open = await inspected(inspection)(folder)
    const port = Number(/:(\d+)$/.exec(open.inputs['connect-to'] ?? '')?.[1])
    const inputs = { ...open.inputs, 'connect-to': '', 'compare-direct': 'false' }
    return behindProxy({ leadsTo: port }, () => Promise.resolve({ ...open, inputs }))(folder)
  }
}
