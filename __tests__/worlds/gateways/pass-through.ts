// Gateways that pass the user's own key on to the vendor, and want a credential of their own beside it: Cloudflare, Helicone, Azure API Management.
import { apiKey, GATEWAY_KEY, KEY, varied } from '../../support/scenario-keys.ts'
import type { World } from '../world.ts'
import { gatewayWorld } from './open.ts'
import { behind, passedOn } from './parts.ts'
import type { Literal } from './rows.ts'

/** What is wrong in such a world. */
export type PassThroughFault = 'key' | 'header' | 'no header'

interface Product {
  readonly host?: string
  readonly base?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The header of its own, and what stands before the token in it. */
  readonly header: string
  readonly prefix?: string
  readonly wrong: Literal
  readonly missing: Literal
}

const STRANGE = apiKey('nobody has it')

function passThrough(
  { header, prefix = '', wrong, missing, ...at }: Product,
  fault?: PassThroughFault,
): World {
  const own = prefix + varied(header, 32)
  const sent = { [header]: fault === 'header' ? prefix + varied('somebody', 32) : own }
  return gatewayWorld({
    ...{ ...at, key: KEY, given: fault === 'key' ? STRANGE : KEY, ...(fault !== 'no header' && { sent }) },
    rows: [
      { when: { header: { name: header.toLowerCase(), isNot: own } }, answer: wrong },
      { when: { header: { name: header.toLowerCase(), missing: true } }, answer: missing },
      { when: {}, answer: passedOn },
    ],
  })
}

const CLOUDFLARE_REFUSAL: Literal = {
  status: 401,
  json: { success: false, result: [], messages: [], error: [{ code: 2009, message: 'Unauthorized' }] },
}

/** Cloudflare AI Gateway with authentication. */
export function cloudflare(fault?: PassThroughFault): World {
  const product = {
    ...{ host: 'gateway.ai.cloudflare.com', base: '/v1/0123456789abcdef0123456789abcdef/main/anthropic' },
    headers: { server: 'cloudflare', 'cf-ray': '8f2d1c0b9a7e6d5c-FRA', 'cf-aig-log-id': '01K5ZTEST' },
    ...{
      header: 'cf-aig-authorization',
      prefix: 'Bearer ',
      wrong: CLOUDFLARE_REFUSAL,
      missing: CLOUDFLARE_REFUSAL,
    },
  }
  return passThrough(product, fault)
}

/** Helicone. The words of its refusal are an example of their kind, from memory. */
export function helicone(fault?: PassThroughFault): World {
  const refusal = (message: string): Literal => ({ status: 401, json: { success: false, error: message } })
  const product = {
    ...{ host: 'anthropic.helicone.ai', headers: { 'helicone-id': '7a1b2c3d-0000-4000-8000-0123456789ab' } },
    ...{ header: 'Helicone-Auth', prefix: 'Bearer ' },
    wrong: refusal('Invalid API key in the Helicone-Auth header'),
    missing: refusal('No API key found in the Helicone-Auth header'),
  }
  return passThrough(product, fault)
}

const ADVICE = {
  invalid: 'Make sure to provide a valid key for an active subscription.',
  missing: 'Make sure to include subscription key when making requests to an API.',
} as const

function azureRefusal(name: string, kind: keyof typeof ADVICE): Literal {
  const challenge = `AzureApiManagementKey realm="https://gateway.example/claude",name="${name}",type="header"`
  return {
    ...{ status: 401, headers: { 'www-authenticate': challenge } },
    json: { statusCode: 401, message: `Access denied due to ${kind} subscription key. ${ADVICE[kind]}` },
  }
}

/** Azure API Management before the vendor, with a subscription key beside the user's own. */
export function azureApim(fault?: PassThroughFault): World {
  const header = 'Ocp-Apim-Subscription-Key'
  const product = { header, wrong: azureRefusal(header, 'invalid'), missing: azureRefusal(header, 'missing') }
  return passThrough(product, fault)
}

/** Azure API Management whose subscription key is the user's key, in `x-api-key`; the stored key for Claude is refused. */
export const azureApimUpstream: World = gatewayWorld({
  ...{ key: GATEWAY_KEY, schemes: ['x-api-key'] },
  rows: [
    { when: { credential: 'wrong' }, answer: azureRefusal('x-api-key', 'invalid') },
    { when: { credential: 'none' }, answer: azureRefusal('x-api-key', 'missing') },
    { when: {}, answer: behind({ stored: 'refused' }) },
  ],
})
