// Do all addresses of the host answer?
import type { CheckId } from '../../words/check-ids.ts'
import { causeOf, type Answer, type Finding } from '../../words/finding.ts'
import { judgeAddresses } from './address-table.ts'
import type { AddressState, AddressTable } from '../../probes/second-look/addresses.ts'
import type { ConnectionObservation, NetworkFailure } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Checks whose complaint may be true of one address only. */
const OF_ONE_ADDRESS: readonly CheckId[] = ['dns', 'tcp', 'tls-trust', 'tls-expiry', 'http-reach']

/** A TLS handshake with every address of the name. */
export const addresses = defineCheck({
  id: 'addresses',
  title: 'All addresses',
  about:
    'Connects to every address of the host and performs a TLS handshake, without any credential. Runs automatically after a failure, and with +addresses.',
  layer: 'network',
  needs: ['dns'],
  appliesTo: ({ target, endpoint }) =>
    target.settings.namedChecks.has('addresses') && endpoint.proxy.kind !== 'proxy',
  run: async (context) => judge(await context.addressTable(), context),
  review: async (findings, context) => {
    const { target, endpoint } = context
    const isDone = target.settings.namedChecks.has('addresses') || endpoint.proxy.kind === 'proxy'
    return isDone || !findings.some(isAsking) ? undefined : reviewed(context)
  },
})

function isAsking(finding: Finding): boolean {
  const cause = causeOf(finding)
  const isOurs = cause === 'run.deadline' || cause === 'run.starved'
  return OF_ONE_ADDRESS.includes(finding.check) && cause !== undefined && !isOurs
}

/** A name with one address has told everything already; so have addresses that were all tried for the one connection. */
async function reviewed(context: CheckContext): Promise<Answer | undefined> {
  const observation = await context.connection()
  const { addresses: known, failure, tries } = observation
  if (known.length < 2 || failure?.phase === 'dns') return undefined
  if (failure?.phase !== 'tcp') return judge(await context.addressTable(), context)
  return tries.length < known.length ? undefined : judge(triedAlready(observation, failure), context)
}

function triedAlready({ tries }: ConnectionObservation, { code }: NetworkFailure): AddressTable {
  const states = tries.map(({ address, family, code: own = code }): AddressState => {
    const failure: NetworkFailure = { phase: 'tcp', code: own, reason: '' }
    return { address, family, outcome: 'failed', failure }
  })
  return { states, untried: 0 }
}

/** The table is alone where neither port nor certificate is judged: only it can say that nothing works. */
function judge(table: AddressTable, { target, startedAt }: CheckContext): Answer {
  const { checks, tlsExpiryDays } = target.settings
  const alone = !checks.has('tcp') && !checks.has('tls-trust')
  return judgeAddresses(table, { now: startedAt, expiryDays: tlsExpiryDays, alone })
}
