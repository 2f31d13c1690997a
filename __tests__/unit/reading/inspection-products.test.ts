// Products are told by the names that people really see, and public authorities are nobody's product.
import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { INSPECTION_PRODUCTS, inspectionProduct } from '../../../src/reading/inspection-products.ts'

const leafBy = (issuer: string): string | undefined =>
  inspectionProduct([{ subject: 'api.anthropic.com', issuer }])

test.each([
  ['Zscaler Intermediate Root CA (zscalertwo.net), Zscaler Inc.', 'Zscaler'],
  ['ca.acme.goskope.com, Acme', 'Netskope'],
  [
    'Gateway CA - Cloudflare Managed G1 d4cab1c0e006138441e1f1b57bfde614, Cloudflare, Inc.',
    'Cloudflare Gateway (WARP)',
  ],
  ['FG100FTK19000000, Fortinet', 'FortiGate (Fortinet)'],
  ['Cisco Umbrella Secondary SubCA fra-SG, Cisco', 'Cisco Umbrella'],
  ['Cisco Secure Access Root CA, Cisco', 'Cisco Secure Access'],
  ['Sophos SSL CA_C320ABPCBJ8BQ6B, Sophos', 'Sophos'],
  ['Forcepoint Cloud CA, Forcepoint LLC', 'Forcepoint'],
  ['SonicWALL Firewall DPI-SSL, SonicWALL Inc.', 'SonicWall'],
  ['Cato Networks Root CA', 'Cato Networks'],
  ['Menlo Security Intermediate CA, Menlo Security Inc.', 'Menlo Security'],
  ['Kaspersky Anti-Virus Personal Root Certificate, AO Kaspersky Lab', 'Kaspersky'],
  ['avast! Web/Mail Shield Root, avast! Web/Mail Shield', 'Avast'],
  ['Norton Web/Mail Shield Root, Norton Web/Mail Shield', 'Norton'],
  ['Bitdefender Personal CA.Net-Defender, Bitdefender', 'Bitdefender'],
  ['Adguard Personal CA, Adguard', 'AdGuard'],
  ['Charles Proxy CA (1 Jan 2026, laptop), XK72 Ltd', 'Charles'],
  ['DO_NOT_TRUST_FiddlerRoot, DO_NOT_TRUST', 'Fiddler'],
  ['mitmproxy, mitmproxy', 'mitmproxy'],
  ['PortSwigger CA, PortSwigger', 'Burp (PortSwigger)'],
])('%s is %s', (issuer, product) => {
  expect(leafBy(issuer)).toBe(product)
})

test('an authority is looked for along the whole chain, a server’s own name is not', () => {
  const leaf = { subject: 'zscaler.example', issuer: 'Acme 2' }
  expect(inspectionProduct([leaf, { subject: 'Acme 2', issuer: 'Acme' }])).toBeUndefined()
  expect(inspectionProduct([leaf, { subject: 'Acme 2', issuer: 'Zscaler Root CA' }])).toBe('Zscaler')
})

test('no public root is taken for a product’s', () => {
  const names = rootCertificates.map((pem) => new X509Certificate(pem).subject.replaceAll(/\n?\w+=/g, ', '))
  expect(names.filter((name) => leafBy(name) !== undefined)).toEqual([])
})

test('each row has a source, and a product of its own', () => {
  const products = INSPECTION_PRODUCTS.map(({ product }) => product)
  expect(new Set(products).size).toBe(products.length)
  expect(INSPECTION_PRODUCTS.filter(({ source }) => source.length < 5)).toEqual([])
})
