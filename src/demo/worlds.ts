// The worlds of the demo, as data: one in which all is well, and three broken ones.
import { accountKey, defaultAccount, GOOD_KEY, inventedKey } from '../simulator/account.ts'
import { claudeApi } from '../simulator/api.ts'
import { mintWorld, type CertificateWorldId } from '../simulator/certificate-worlds.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'

export interface DemoWorld {
  /** Completes "World 1 of 4: …". */
  readonly heading: string
  readonly key: string
  /** The flags a user gives. */
  readonly flags: Readonly<Record<string, string>>
  readonly certificate: CertificateWorldId
}

const REVOKED_KEY = inventedKey('R')

/** A model whose end lies behind us for good, so that its world never changes. */
const RETIRED_MODEL = 'claude-opus-4-1'

/** Worlds of the demo, in the order in which they are shown. */
export const DEMO_WORLDS: readonly DemoWorld[] = [
  { heading: 'everything works', key: GOOD_KEY, flags: {}, certificate: 'good' },
  { heading: 'the key was revoked', key: REVOKED_KEY, flags: {}, certificate: 'good' },
  {
    heading: 'the code uses a retired model',
    key: GOOD_KEY,
    flags: { models: RETIRED_MODEL },
    certificate: 'good',
  },
  { heading: 'the certificate expired', key: GOOD_KEY, flags: {}, certificate: 'expired' },
]

/** A running world, and the PEM text of the root it is to be trusted by. */
export interface OpenWorld {
  readonly simulator: Simulator
  readonly trust: string
}

/** Starts the service of a world, over TLS on a loopback port. The caller closes it. */
export async function openWorld({ certificate }: DemoWorld): Promise<OpenWorld> {
  const tls = await mintWorld(certificate)
  const keys = [accountKey(GOOD_KEY), accountKey(REVOKED_KEY, { state: 'revoked' })]
  const handler = claudeApi(defaultAccount({ keys }))
  return { simulator: await startSimulator({ transport: 'https', tls, handler }), trust: tls.trust }
}
