// Products that open TLS on the way, by the names which their certificate authorities carry unless somebody renamed them.
import type { Certificate } from '../probes/observation.ts'

interface InspectionProduct {
  readonly product: string
  /** Matched against each issuer's and authority's common name and organization. */
  readonly issuer: RegExp
  /** The place where the literal name was read. */
  readonly source: string
}

const CHROMIUM = 'Chromium, ssl_error_assistant.asciipb (mitm_software)'
const DEFAULT_NAME = 'well-known default name of the product’s authority, not read at its maker'

const seenIn = (name: string): string => `"${name}", as users report it in public issues`

/** The first row that matches is told. As of 2026-11-22. */
export const INSPECTION_PRODUCTS = [
  { product: 'Zscaler', issuer: /\bzscaler/i, source: CHROMIUM },
  {
    product: 'Netskope',
    issuer: /goskope\.com|\bnetskope\b/i,
    source: seenIn('CN=*.goskope.com, O=Netskope Inc.'),
  },
  { product: 'Palo Alto Networks', issuer: /\bpalo alto (networks\b|decryption)/i, source: DEFAULT_NAME },
  {
    product: 'Cloudflare Gateway (WARP)',
    issuer: /gateway ca - cloudflare managed|cloudflare for teams/i,
    source: seenIn('Gateway CA - Cloudflare Managed G1'),
  },
  { product: 'FortiGate (Fortinet)', issuer: /\bforti(net|gate)\b/i, source: CHROMIUM },
  { product: 'Cisco Umbrella', issuer: /\bcisco umbrella\b/i, source: CHROMIUM },
  {
    product: 'Cisco Secure Access',
    issuer: /\bcisco secure access\b/i,
    source: seenIn('Cisco Secure Access Root CA, O=Cisco'),
  },
  { product: 'Sophos', issuer: /\bsophos/i, source: CHROMIUM },
  { product: 'Check Point', issuer: /\bcheck ?point\b/i, source: DEFAULT_NAME },
  { product: 'Forcepoint', issuer: /\bforcepoint\b|\bwebsense\b/i, source: CHROMIUM },
  {
    product: 'Blue Coat (Symantec)',
    issuer: /\bblue ?coat\b|\bsymantec web security service\b/i,
    source: CHROMIUM,
  },
  {
    product: 'Skyhigh (McAfee) Web Gateway',
    issuer: /\b(mcafee|skyhigh) web gateway\b|\bskyhigh security\b/i,
    source: CHROMIUM,
  },
  { product: 'Barracuda', issuer: /\bbarracuda\b/i, source: DEFAULT_NAME },
  {
    product: 'WatchGuard',
    issuer: /\bwatchguard\b|\bfireware https proxy\b/i,
    source: seenIn('Fireware HTTPS Proxy'),
  },
  { product: 'SonicWall', issuer: /\bsonicwall\b/i, source: CHROMIUM },
  { product: 'Cato Networks', issuer: /\bcato networks\b/i, source: seenIn('Cato Networks Root CA') },
  {
    product: 'Menlo Security',
    issuer: /\bmenlo security\b/i,
    source: seenIn('Menlo Security Intermediate CA'),
  },
  { product: 'iboss', issuer: /\biboss\b/i, source: seenIn('iboss Network Security') },
  { product: 'Trend Micro', issuer: /\biwss\.trend\b|\btrend micro\b/i, source: CHROMIUM },
  { product: 'ContentKeeper', issuer: /\bcontentkeeper\b/i, source: CHROMIUM },
  { product: 'Cyberoam', issuer: /\bcyberoam\b/i, source: CHROMIUM },
  { product: 'Smoothwall', issuer: /\bsmoothwall\b/i, source: CHROMIUM },
  { product: 'NetSpark', issuer: /\bnetspark\b/i, source: CHROMIUM },
  { product: 'Stormshield', issuer: /\bstormshield\b|\bnetasq\b/i, source: 'sectigo/CTLogs#38' },
  { product: 'Untangle', issuer: /\buntangle\b/i, source: DEFAULT_NAME },
  { product: 'pfSense', issuer: /\bpfsense\b/i, source: DEFAULT_NAME },
  { product: 'OPNsense', issuer: /\bopnsense\b/i, source: DEFAULT_NAME },
  { product: 'Squid', issuer: /\bsquid\b/i, source: DEFAULT_NAME },
  { product: 'Lightspeed Systems', issuer: /\blightspeed systems\b/i, source: DEFAULT_NAME },
  { product: 'Securly', issuer: /\bsecurly\b/i, source: DEFAULT_NAME },
  { product: 'GoGuardian', issuer: /\bgoguardian\b/i, source: DEFAULT_NAME },
  { product: 'Kaspersky', issuer: /\bkaspersky\b/i, source: CHROMIUM },
  { product: 'ESET', issuer: /\beset ssl filter ca\b|\beset, spol\./i, source: DEFAULT_NAME },
  { product: 'Avast', issuer: /\bavast!? ?(web|antivirus)/i, source: CHROMIUM },
  { product: 'AVG', issuer: /\bavg (web|antivirus)/i, source: DEFAULT_NAME },
  { product: 'Norton', issuer: /\bnorton (web|antivirus)/i, source: seenIn('Norton Web/Mail Shield Root') },
  { product: 'Bitdefender', issuer: /\bbitdefender\b/i, source: CHROMIUM },
  { product: 'Dr.Web', issuer: /\bdr\.? ?web\b/i, source: DEFAULT_NAME },
  {
    product: 'AdGuard',
    issuer: /\badguard personal ca\b/i,
    source: 'AdGuard’s knowledge base: Adguard Personal CA',
  },
  { product: 'Charles', issuer: /\bcharles proxy\b/i, source: seenIn('Charles Proxy CA') },
  {
    product: 'Fiddler',
    issuer: /do_not_trust_fiddler|\bfiddlerroot\b/i,
    source: seenIn('DO_NOT_TRUST_FiddlerRoot'),
  },
  {
    product: 'mitmproxy',
    issuer: /\bmitmproxy\b/i,
    source: 'seen: CN=mitmproxy of mitmproxy’s own authority',
  },
  { product: 'Burp (PortSwigger)', issuer: /\bportswigger\b/i, source: seenIn('PortSwigger CA') },
  {
    product: 'OWASP ZAP',
    issuer: /\b(owasp )?zap root ca\b|\bowasp zed attack proxy\b/i,
    source: DEFAULT_NAME,
  },
] as const satisfies readonly InspectionProduct[]

/** The product whose authority stands in a chain, whatever the chain is worth. */
export function inspectionProduct(
  chain: readonly Pick<Certificate, 'issuer' | 'subject'>[],
): string | undefined {
  const authorities = [...chain.map(({ issuer }) => issuer), ...chain.slice(1).map(({ subject }) => subject)]
  return INSPECTION_PRODUCTS.find(({ issuer }) => authorities.some((name) => issuer.test(name)))?.product
}
