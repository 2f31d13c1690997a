// How long will the chain still be valid?
import { daysUntil } from '../../words/days.ts'
import { pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { say } from '../../words/phrase.ts'
import type { VerifiedLink } from '../../probes/second-look/verified-chain.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Days until the first certificate of the verified chain ends. */
export const tlsExpiry = defineCheck({
  id: 'tls-expiry',
  title: 'Certificate expiry',
  about:
    'Finds the earliest expiry date in the verified chain, up to the root in our own stores. A cross-signed certificate beyond that root does not count.',
  layer: 'tls',
  needs: ['tls-trust'],
  appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
  run: async (context) => judge(context, await verifiedLinks(context)),
})

/** Loaded only now: what walks a chain brings Node's cryptography along, which must not hold the sockets back. */
async function verifiedLinks({ connection, target }: CheckContext): Promise<readonly VerifiedLink[]> {
  const { tls } = await connection()
  const [{ verifiedChain }, { storesWith }] = await Promise.all([
    import('../../probes/second-look/verified-chain.ts'),
    import('../../probes/second-look/stores.ts'),
  ])
  return verifiedChain(tls?.chain ?? [], storesWith(target.settings.caCertificates)).links
}

function judge({ target, startedAt, clean }: CheckContext, links: readonly VerifiedLink[]): Answer {
  const { tlsExpiryDays } = target.settings
  const dated = links.filter(({ notAfterMs }) => !Number.isNaN(notAfterMs))
  const first = dated.toSorted((one, other) => one.notAfterMs - other.notAfterMs)[0]
  if (first === undefined) return unknown(say`No certificate could be looked at.`)
  const daysLeft = daysUntil(first.notAfterMs, startedAt)
  const notAfter = new Date(first.notAfterMs).toISOString()
  const evidence = { daysLeft, notAfter, subject: clean(first.subject).quoted }
  const detail = say`The certificate of ${clean(first.subject)} expires on ${notAfter.slice(0, 10)}, in ${daysLeft} day${daysLeft === 1 ? '' : 's'}.`
  return daysLeft < tlsExpiryDays ? warn('tls.expiring', detail, evidence) : pass(detail, evidence)
}
