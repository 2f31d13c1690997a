// Microsoft Foundry: the API's own paths below `/anthropic`, with a key of the resource or a token of Entra.
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { causeOfAzure } from '../../errors/clouds/azure.ts'
import { cloudRow } from './cloud-row.ts'
import { firstPartyRoad } from './first-party-road.ts'

/** Source: foundry-sdk 1.1.1 `src/client.ts`: a key goes in `x-api-key`, a token of Entra as bearer. As of 2026-11-26. */
export const foundry = cloudRow({
  id: 'foundry',
  name: 'Microsoft Foundry',
  schemesFor: ({ kind }) => (kind === 'auth-token' ? ['bearer'] : ['x-api-key']),
  routes: MESSAGES_ROUTES,
  causeOf: causeOfAzure,
  road: firstPartyRoad({
    model: 'claude-haiku-5-5',
    baseOf: ({ base }) => base,
  }),
})
