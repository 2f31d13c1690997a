// Gateways whose key is the user's key, with a stored credential for Claude behind it.
import { createHash } from 'node:crypto'
import { CATALOGUED, openRouter, portkey, ROUTED, vercel } from '../../worlds/gateways/hosted.ts'
import { claudeCodeRouter, liteLlm, newApi, unknownGateway } from '../../worlds/gateways/self-hosted.ts'
import type { Played } from '../../support/scenario.ts'
import { healthy } from '../../support/scenario.ts'
import { fails, modelUnverified, refusesKey, upstreamRefused, wantsHeader, works } from './gateway.ts'
import type { Gateway } from './gateway.ts'

const LIVE = { live: 'true' } as const
const ONE_CREDENTIAL = { absent: 'its own key is the only credential' } as const
const ONLY_LIVE = 'No free question goes through to the vendor: only a live message shows it.'

/** LiteLLM quotes the key's digest and its last four characters. */
function quotesNothing({ run, inputs }: Played): void {
  const key = inputs['api-key'] ?? ''
  expect(run.everything).not.toContain(createHash('sha256').update(key).digest('hex'))
  expect(run.everything).not.toContain(key.slice(-4))
}

export const LITELLM: Gateway = {
  ...{ id: 'litellm', name: 'LiteLLM', provider: 'litellm' },
  situations: {
    healthy: works(liteLlm()),
    'healthy with a model': works(liteLlm()),
    live: works(liteLlm()),
    'bad key': { ...refusesKey(liteLlm('key')), also: quotesNothing },
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': {
      ...upstreamRefused(liteLlm('upstream')),
      note: 'The list lets the key in, and the count brings the vendor’s refusal as text inside a message.',
    },
    'unknown model': fails(liteLlm(), 'model.unknown'),
  },
}

export const NEW_API: Gateway = {
  ...{ id: 'new-api', name: 'new-api, one-api', provider: 'new-api' },
  situations: {
    healthy: works(newApi()),
    'healthy with a model': works(newApi()),
    live: works(newApi()),
    'bad key': refusesKey(newApi('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(newApi('upstream')), inputs: LIVE, note: ONLY_LIVE },
    'unknown model': {
      ...fails(newApi(), 'model.unknown'),
      note: 'The list is complete for this key, and does not show it.',
    },
  },
}

export const CLAUDE_CODE_ROUTER: Gateway = {
  ...{ id: 'claude-code-router', name: 'claude-code-router', provider: 'gateway' },
  situations: {
    healthy: works(claudeCodeRouter()),
    'healthy with a model': {
      ...works(claudeCodeRouter()),
      note: 'The count takes any model and there is no list: the model is reported as not verified, which breaks nothing.',
      also: modelUnverified,
    },
    live: works(claudeCodeRouter()),
    'bad key': refusesKey(claudeCodeRouter('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(claudeCodeRouter('upstream')), inputs: LIVE, note: ONLY_LIVE },
    'unknown model': {
      world: claudeCodeRouter(),
      expect: healthy(),
      note: 'An unknown model is sent to the default one and works; nothing free tells it from a known one.',
      also: modelUnverified,
    },
  },
}

const NOT_LISTED = 'The list is complete, and does not show it; nothing is counted there.'

export const OPENROUTER: Gateway = {
  ...{ id: 'openrouter', name: 'OpenRouter', provider: 'openrouter', model: ROUTED[0] ?? '' },
  unknownModel: 'anthropic/claude-nope-9',
  situations: {
    healthy: { ...works(openRouter()), note: 'The list is open to anybody: the key is proven at /v1/key.' },
    'healthy with a model': works(openRouter()),
    live: works(openRouter()),
    'bad key': refusesKey(openRouter('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(openRouter('upstream')), inputs: LIVE, note: ONLY_LIVE },
    'unknown model': { ...fails(openRouter(), 'model.unknown'), note: NOT_LISTED },
  },
}

export const VERCEL: Gateway = {
  ...{ id: 'vercel', name: 'Vercel AI Gateway', provider: 'vercel', model: ROUTED[0] ?? '' },
  unknownModel: 'anthropic/claude-nope-9',
  situations: {
    healthy: { ...works(vercel()), note: 'The list is open to anybody: the key is proven at /v1/credits.' },
    'healthy with a model': works(vercel()),
    live: works(vercel()),
    'bad key': refusesKey(vercel('key')),
    'bad gateway header': ONE_CREDENTIAL,
    'bad upstream key': { ...upstreamRefused(vercel('upstream')), inputs: LIVE, note: ONLY_LIVE },
    'unknown model': { ...fails(vercel(), 'model.unknown'), note: NOT_LISTED },
  },
}

export const PORTKEY: Gateway = {
  ...{ id: 'portkey', name: 'Portkey', provider: 'portkey', model: CATALOGUED[0] ?? '' },
  unknownModel: '@anthropic-prod/claude-nope-9',
  situations: {
    healthy: works(portkey()),
    'healthy with a model': works(portkey()),
    live: works(portkey()),
    'bad key': {
      ...refusesKey(portkey('key')),
      note: 'The key is Portkey’s own, and no x-portkey-api-key is set beside it: the refusal is about the key.',
    },
    'bad gateway header': {
      ...wantsHeader(portkey('header'), 'x-portkey-api-key'),
      note: 'The key is the vendor’s, and x-portkey-api-key is set beside it: the same refusal is about that header.',
    },
    'bad upstream key': {
      ...upstreamRefused(portkey('upstream')),
      note: 'The list lets the key in, and the count brings the vendor’s refusal in Portkey’s envelope.',
    },
    'unknown model': fails(portkey(), 'model.unknown'),
  },
}

export const UNKNOWN_GATEWAY: Gateway = {
  ...{ id: 'unknown', name: 'Any other', provider: 'gateway' },
  situations: {
    healthy: works(unknownGateway()),
    'healthy with a model': works(unknownGateway()),
    live: works(unknownGateway()),
    'bad key': refusesKey(unknownGateway('key')),
    'bad gateway header': { absent: 'nothing in its answers names a header of its own' },
    'bad upstream key': {
      ...upstreamRefused(unknownGateway('upstream')),
      note: 'The list lets the key in, and the count brings the vendor’s refusal.',
    },
    'unknown model': fails(unknownGateway(), 'model.unknown'),
  },
}
