// Gateways that pass the user's key on, and want a credential of their own beside it in a header.
import { azureApim, azureApimUpstream, cloudflare, helicone } from '../../worlds/gateways/pass-through.ts'
import type { PassThroughFault } from '../../worlds/gateways/pass-through.ts'
import type { World } from '../../worlds/world.ts'
import { fails, refusesKey, upstreamRefused, wantsHeader, works } from './gateway.ts'
import type { Gateway } from './gateway.ts'

const PASSED_ON = { absent: 'the user’s key is passed on, and a refused one is a bad key' } as const
const VENDOR_REFUSES = 'The vendor’s own envelope comes through: the key that is passed on is refused.'

function situations(world: (fault?: PassThroughFault) => World, header: string): Gateway['situations'] {
  return {
    healthy: works(world()),
    'healthy with a model': works(world()),
    live: works(world()),
    'bad key': { ...refusesKey(world('key')), note: VENDOR_REFUSES },
    'bad gateway header': wantsHeader(world('header'), header),
    'bad upstream key': PASSED_ON,
    'unknown model': fails(world(), 'model.unknown'),
  }
}

/** It names itself in refusals alone. */
function anonymous(all: Gateway['situations']): Gateway['situations'] {
  const rows = Object.entries(all).map(([situation, row]) => [situation, { ...row, anonymous: true }])
  return Object.fromEntries(rows) as Gateway['situations']
}

export const CLOUDFLARE: Gateway = {
  ...{ id: 'cloudflare', name: 'Cloudflare AI Gateway', provider: 'cloudflare' },
  situations: situations(cloudflare, 'cf-aig-authorization'),
}

export const HELICONE: Gateway = {
  ...{ id: 'helicone', name: 'Helicone', provider: 'helicone' },
  situations: situations(helicone, 'Helicone-Auth'),
}

export const AZURE_APIM: Gateway = {
  ...{ id: 'azure-apim', name: 'Azure API Management', provider: 'azure-apim' },
  situations: {
    ...anonymous(situations(azureApim, 'Ocp-Apim-Subscription-Key')),
    'bad gateway header': wantsHeader(azureApim('header'), 'Ocp-Apim-Subscription-Key'),
    'bad upstream key': {
      ...upstreamRefused(azureApimUpstream),
      note: 'The subscription key is the user’s key, in x-api-key: with it the vendor answers, without it the gateway.',
    },
  },
}
