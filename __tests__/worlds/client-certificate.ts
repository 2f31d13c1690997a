// Worlds whose door is opened by a client's certificate: the authority that the server believes, and files for the inputs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintAuthority, mintLeaf, type LeafOptions } from '../../src/simulator/certificates.ts'
import type { TlsSettings } from '../../src/simulator/listener.ts'
import { firstParty } from './world.ts'
import type { World } from './world.ts'

export interface ClientDoor {
  /** The certificate that is shown; undefined: none. */
  readonly shows?: LeafOptions
  /** True: it is signed by somebody whom the server does not believe. */
  readonly stranger?: boolean
  readonly tls?: Partial<TlsSettings>
}

/** The first party, which lets in whom its own authority signed. */
export function behindClientDoor({ shows, stranger = false, tls }: ClientDoor): World {
  return async (folder) => {
    const [ours, other] = [await mintAuthority({ name: 'Ours' }), await mintAuthority({ name: 'Other' })]
    const open = await firstParty({ tls: { clientTrust: ours.certificate, ...tls } })(folder)
    if (shows === undefined) return open
    const { certificate, key } = await mintLeaf(stranger ? other : ours, shows)
    const files = {
      'client-certificate': join(folder, 'client.pem'),
      'client-key': join(folder, 'client.key'),
    }
    writeFileSync(files['client-certificate'], certificate)
    writeFileSync(files['client-key'], key)
    return { ...open, inputs: { ...open.inputs, ...files } }
  }
}
