// The vendor's own service: its answers are its own word, so one determinate refusal is enough.
import { FIRST_PARTY_URL, isFirstParty } from '../endpoint/hosts.ts'
import { MESSAGES_ROUTES } from '../requests/routes.ts'
import { KEY_SCHEMES } from '../../words/result.ts'
import type { Provider } from './provider.ts'

/** The first party. Sources stand with the facts: `endpoint/hosts.ts`, `errors/errors.ts`, `requests/dialects.ts`. */
export const anthropic = {
  id: 'anthropic',
  name: 'The endpoint',
  ownsHost: isFirstParty,
  issuesVendorKeys: true,
  schemesFor: ({ kind, familySchemes }) =>
    kind === 'auth-token' ? ['bearer'] : (familySchemes ?? KEY_SCHEMES),
  routes: MESSAGES_ROUTES,
  ownBase: FIRST_PARTY_URL,
  opening: 'at-once',
  answers: {
    meaningOf: () => undefined,
    isDeterminate: ({ envelope }) => envelope?.dialect === 'anthropic',
    refusedBy: 'any-scheme',
    plainRefusals: [429],
    definesFormat: true,
    takesEveryScheme: true,
    edge: 'own',
  },
  remedies: 'anthropic',
} as const satisfies Provider
