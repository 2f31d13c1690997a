// TLS and HTTP as real servers speak it when they are set up wrongly: nginx and OpenSSL's own server.
import type { CauseId } from '../../src/words/causes.ts'
import type { CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import { whyNoNginx } from '../real/nginx.ts'
import { whyNoOpenssl } from '../real/openssl-server.ts'
import { behindNginx, opensslServer } from '../worlds/real-tls.ts'
import { KEY } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'

function real(why: string | undefined, scenario: Scenario): Scenario {
  return { ...(why !== undefined && { impossible: why }), ...scenario }
}

const UNTRUSTED = { reachable: 'false', unsent: true, findings: { 'tls-trust': 'fail' } } as const
const WANTS_CERTIFICATE = { unsent: true } as const

function untrusted(certificate: CertificateWorldId, cause: CauseId): Scenario {
  return {
    id: `real tls/${certificate}`,
    world: opensslServer({ certificate }),
    expect: broken(cause, UNTRUSTED),
  }
}

const NGINX: readonly Scenario[] = [
  {
    id: 'real tls/nginx before the API',
    world: behindNginx(),
    expect: healthy({ findings: { 'tls-trust': 'pass' } }),
  },
  {
    id: 'real tls/nginx forgot the intermediate certificate',
    world: behindNginx({ certificate: 'missing-intermediate' }),
    expect: broken('tls.incomplete-chain', UNTRUSTED),
  },
  {
    id: 'real tls/nginx has a certificate that ends soon',
    world: behindNginx({ certificate: 'expiring' }),
    expect: degraded('tls.expiring', { keyValid: 'true', reachable: 'true' }),
  },
  {
    id: 'real tls/nginx wants a client’s certificate and gets none',
    world: behindNginx({ shown: 'none' }),
    expect: broken('tls.client-certificate', { unsent: true }),
  },
  {
    id: 'real tls/nginx wants a client’s certificate and gets a stranger’s',
    world: behindNginx({ shown: 'wrong' }),
    expect: broken('tls.client-certificate', { unsent: true }),
  },
  {
    id: 'real tls/nginx wants a client’s certificate and gets it',
    world: behindNginx({ shown: 'right' }),
    expect: healthy(),
  },
  {
    id: 'real tls/nginx is closed for maintenance',
    world: behindNginx({
      answer: 'return 503;',
      inputs: ({ secure }) => ({ 'api-key': KEY, endpoints: `https://localhost:${secure}` }),
    }),
    expect: broken('service.gateway', { unsent: true, reachable: 'true' }),
  },
  {
    id: 'real tls/nginx has lost its backend',
    world: behindNginx({
      answer: 'proxy_pass http://127.0.0.1:9;',
      inputs: ({ secure }) => ({ 'api-key': KEY, endpoints: `https://localhost:${secure}` }),
    }),
    expect: broken('service.gateway', { unsent: true, reachable: 'true' }),
  },
  {
    id: 'real tls/plain http to the port of TLS',
    world: behindNginx({
      inputs: ({ secure }) => ({ 'api-key': KEY, endpoints: `http://localhost:${secure}` }),
    }),
    expect: broken('endpoint.wrong-protocol', { unsent: true }),
  },
  {
    id: 'real tls/TLS to the port of plain http',
    world: behindNginx({
      inputs: ({ plain }) => ({ 'api-key': KEY, endpoints: `https://localhost:${plain}` }),
    }),
    expect: broken('endpoint.wrong-protocol', { unsent: true }),
  },
  {
    id: 'real tls/plain http is led to TLS',
    world: behindNginx({
      plainAnswer: ({ secure }) => `return 301 https://localhost:${secure}$request_uri;`,
      inputs: ({ plain }) => ({ 'api-key': KEY, endpoints: `http://localhost:${plain}` }),
    }),
    expect: broken('endpoint.redirect', { unsent: true }),
  },
]

const OPENSSL: readonly Scenario[] = [
  {
    id: 'real tls/speaks nothing newer than TLS 1.1',
    world: opensslServer({ options: ['-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'] }),
    expect: broken('tls.handshake', UNTRUSTED),
  },
  {
    id: 'real tls/has no cipher that we know',
    world: opensslServer({ options: ['-tls1_2', '-cipher', 'ECDHE-ECDSA-CAMELLIA128-SHA256'] }),
    expect: broken('tls.handshake', UNTRUSTED),
  },
  {
    id: 'real tls/wants a client’s certificate, in TLS 1.3',
    world: opensslServer({ shown: 'none' }),
    expect: broken('tls.client-certificate', WANTS_CERTIFICATE),
  },
  {
    // Here its alert is "handshake failure", which may mean anything.
    id: 'real tls/wants a client’s certificate, in TLS 1.2',
    world: opensslServer({ shown: 'none', options: ['-tls1_2'] }),
    expect: broken('tls.handshake', UNTRUSTED),
  },
  {
    id: 'real tls/does not know who signed the client’s certificate',
    world: opensslServer({ shown: 'wrong' }),
    expect: broken('tls.client-certificate', WANTS_CERTIFICATE),
  },
  untrusted('expired', 'tls.expired'),
  untrusted('not-yet-valid', 'tls.not-yet-valid'),
  untrusted('wrong-host', 'tls.hostname'),
  untrusted('self-signed', 'tls.self-signed'),
  untrusted('unknown-root', 'tls.untrusted'),
]

export const REAL_TLS: readonly Scenario[] = [
  ...NGINX.map((scenario) => real(whyNoNginx, scenario)),
  ...OPENSSL.map((scenario) => real(whyNoOpenssl, scenario)),
]
