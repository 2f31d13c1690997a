// When a chain in front of a public API is somebody else's work, and when it is only a private machine or a short chain.
import { judgeInterception } from '../../../src/reading/interception.ts'
import type { Certificate, TlsObservation } from '../../../src/probes/observation.ts'
import type { StoreName } from '../../../src/probes/second-look/stores.ts'

interface Case {
  readonly code?: string
  readonly issuer?: string
  readonly issuerHosts?: readonly string[]
  readonly redirectedTo?: string
  readonly isPublic?: boolean
  readonly store?: StoreName
}

function judged({ code, issuer = 'Acme Root', issuerHosts = [], redirectedTo, ...looked }: Case): unknown {
  const leaf: Certificate = {
    ...{
      subject: 'api.anthropic.com',
      issuer,
      altNames: '',
      validFrom: '',
      validTo: '',
      key: '',
    },
    ...{ notAfterMs: 0, notBeforeMs: 0, fingerprint256: '', raw: Buffer.alloc(0), issuerHosts },
  }
  const tls: TlsObservation = {
    ...{ protocol: 'TLSv1.3', cipher: undefined, authorized: code === undefined, chain: [leaf] },
    ...{ authorizationCode: code, authorizationReason: undefined },
  }
  return judgeInterception({ tls, redirectedTo }, { isPublic: true, store: undefined, ...looked })
}

const SELF_SIGNED = 'SELF_SIGNED_CERT_IN_CHAIN'
const CUT_SHORT = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
const ELSEWHERE = '127.0.0.1:8443'
const ZSCALER = 'Zscaler Root CA, Zscaler Inc.'

test.each<[string, Case]>([
  ['an unknown root', { code: SELF_SIGNED }],
  ['a certificate alone, which does not say where its issuer is', { code: CUT_SHORT }],
  ['a root that a variable makes trusted', { store: 'NODE_EXTRA_CA_CERTS' }],
  ['a root that the system trusts', { store: 'system' }],
  ['a root that the user trusts', { store: 'ca-certificates' }],
])('%s is told, and nobody named', (_, given) => {
  expect(judged(given)).toEqual({ product: undefined })
})

test.each<[string, Case]>([
  ['on the way', { code: SELF_SIGNED }],
  ['at another place', { code: SELF_SIGNED, redirectedTo: ELSEWHERE }],
  ['in a short chain', { code: CUT_SHORT, issuerHosts: ['pki.example'] }],
  ['trusted', { store: 'system', redirectedTo: ELSEWHERE }],
])('a known product is named: %s', (_, given) => {
  expect(judged({ ...given, issuer: ZSCALER })).toEqual({ product: 'Zscaler' })
})

test.each<[string, Case]>([
  ['a public root, even with a product’s name in the chain', { store: 'bundled', issuer: ZSCALER }],
  ['a gateway’s own root', { store: 'ca-certificates', isPublic: false }],
  ['a gateway behind a product', { code: SELF_SIGNED, isPublic: false, issuer: ZSCALER }],
  ['another machine by connect-to', { code: SELF_SIGNED, redirectedTo: ELSEWHERE }],
  ['a public certificate without its intermediate', { code: CUT_SHORT, issuerHosts: ['pki.example'] }],
  ['an expired certificate of a product', { code: 'CERT_HAS_EXPIRED', issuer: ZSCALER }],
  ['a product’s page under another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID', issuer: ZSCALER }],
])('%s is no interception', (_, given) => {
  expect(judged(given)).toBeUndefined()
})

test('without a handshake there is nothing to say', () => {
  const looked = { isPublic: true, store: undefined }
  expect(judgeInterception({ tls: undefined, redirectedTo: undefined }, looked)).toBeUndefined()
})
