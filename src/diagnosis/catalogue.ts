// The catalogue of causes, with meaning and remedy: the families put together, complete by type.
import { providerFor } from '../claude/providers/index.ts'
import type { CauseId } from '../words/causes.ts'
import type { Evidence } from '../words/evidence.ts'
import type { Phrase } from '../words/phrase.ts'
import { AUTH } from './catalogue/auth.ts'
import { AUTH_GATEWAY } from './catalogue/auth-gateway.ts'
import { AUTH_RIGHTS } from './catalogue/auth-rights.ts'
import { BILLING } from './catalogue/billing.ts'
import { CLOCK } from './catalogue/clock.ts'
import { DNS } from './catalogue/dns.ts'
import { ENDPOINT } from './catalogue/endpoint.ts'
import { REDIRECT } from './catalogue/endpoint-redirect.ts'
import { type CauseEntry, NO_TARGET } from './catalogue/entry.ts'
import { FEDERATION } from './catalogue/federation.ts'
import { FORMAT } from './catalogue/format.ts'
import { KEY_DELIVERY } from './catalogue/key-delivery.ts'
import { KEY_KIND } from './catalogue/key-kind.ts'
import { KEY_SHAPE } from './catalogue/key-shape.ts'
import { LIMIT } from './catalogue/limit.ts'
import { MODEL } from './catalogue/model.ts'
import { PROXY } from './catalogue/proxy.ts'
import { RUN } from './catalogue/run.ts'
import { SERVICE } from './catalogue/service.ts'
import { TCP } from './catalogue/tcp.ts'
import { TLS } from './catalogue/tls.ts'
import { TLS_NETWORK } from './catalogue/tls-network.ts'

export type { CauseEntry, RemedyFacts } from './catalogue/entry.ts'

/** Title, rule, explanation and remedy of every cause; a cause without an entry does not compile. */
export const CATALOGUE: Readonly<Record<CauseId, CauseEntry>> = {
  ...KEY_DELIVERY,
  ...KEY_SHAPE,
  ...KEY_KIND,
  ...ENDPOINT,
  ...REDIRECT,
  ...DNS,
  ...TCP,
  ...PROXY,
  ...TLS,
  ...TLS_NETWORK,
  ...CLOCK,
  ...AUTH,
  ...AUTH_GATEWAY,
  ...AUTH_RIGHTS,
  ...FEDERATION,
  ...BILLING,
  ...MODEL,
  ...FORMAT,
  ...LIMIT,
  ...SERVICE,
  ...RUN,
}

/** Title and explanation of a cause at a provider, without the facts of one target: for several targets, and for what was found beside the diagnosis. */
export function generalWords(
  cause: CauseId,
  provider: string,
  evidence: Evidence = {},
): { readonly title: string; readonly explanation: Phrase } {
  const { title, explanation } = CATALOGUE[cause]
  const facts = { ...NO_TARGET, party: providerFor(provider, '').remedies, evidence }
  return { title: title(facts), explanation: explanation(facts) }
}
