// Any other host that speaks the Messages API: it may take any key in either header, and refuse for reasons of its own.
import type { CauseId } from '../../words/causes.ts'
import type { Envelope } from '../errors/error-envelope.ts'
import { MESSAGES_ROUTES } from '../requests/routes.ts'
import { KEY_SCHEMES } from '../../words/result.ts'
import type { Provider } from './provider.ts'

/** The row of every host that no other row owns. */
export const gateway: Provider = {
  id: 'gateway',
  name: 'A gateway to the API',
  ownsHost: () => false,
  issuesVendorKeys: false,
  schemesFor: () => KEY_SCHEMES,
  routes: MESSAGES_ROUTES,
  opening: 'in-turn',
  answers: {
    meaningOf,
    // Cloudflare's AI Gateway answers 401 when it throttles, too (oh-my-pi#11327): its own envelope never counts.
    isDeterminate: ({ envelope, html }) => !html && envelope?.dialect !== 'ai-gateway',
    refusedBy: 'every-scheme',
    plainRefusals: [400, 401, 402, 429],
    definesFormat: false,
    takesEveryScheme: false,
    edge: 'foreign',
  },
  remedies: 'gateway',
}

/** An error in a known form is the gateway's own word, even without a type of Anthropic's. A bare 403 may be about anything. */
function meaningOf(status: number, envelope: Envelope): CauseId | undefined {
  if (envelope.dialect === 'ai-gateway') return undefined
  if (status === 401) return 'auth.invalid'
  return status === 400 || status === 422 ? 'format.request' : undefined
}

/** A known gateway: what differs from any other. */
type Row = Pick<Provider, 'id' | 'name'> &
  Partial<Pick<Provider, 'ownsHost' | 'mayBePrivate' | 'isToldBy' | 'ownHeader' | 'keyRoute' | 'noRoute'>>

/** The row of a known gateway, which otherwise is judged as any. */
export function gatewayRow(row: Row): Provider {
  return { ...gateway, ...row }
}
