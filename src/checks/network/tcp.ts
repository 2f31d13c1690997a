// Does a TCP connection stand?
import { isIPv4 } from 'node:net'
import type { Evidence } from '../../words/evidence.ts'
import { fail, note, pass, type Answer } from '../../words/finding.ts'
import { connectedPort } from './connected-port.ts'
import { judgeIpv6, unsureIpv6 } from './ipv6.ts'
import { TCP_WORDS, tcpCause } from '../../reading/tcp-codes.ts'
import { quote, say } from '../../words/phrase.ts'
import { isUnheard, TIMEOUT } from '../../probes/failure.ts'
import type { AddressTry, ConnectionObservation } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** A TCP connection to any of the addresses. */
export const tcp = defineCheck({
  id: 'tcp',
  title: 'TCP connection',
  about:
    'Connects to the first address that responds. Both address families race, 250 ms apart (RFC 8305), so a dead one delays nothing. An IPv6 address that lost is tried once more afterwards.',
  layer: 'network',
  needs: ['dns'],
  appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
  run: async ({ connection }) => judge(await connection()),
  review: async (findings, context) => {
    const own = findings.find(({ check }) => check === 'tcp')
    return own === undefined || own.status === 'skip' ? undefined : lookAtIpv6(context)
  },
})

/** A lost IPv6 address is looked at once more, when nobody waits for this check any longer: one packet may have got lost. */
async function lookAtIpv6({ connection, tryAddress }: CheckContext): Promise<Answer | undefined> {
  const observation = await connection()
  const { suspects, waitMs } = unsureIpv6(observation)
  if (suspects.length === 0) return undefined
  const states = await Promise.all(suspects.map((suspect) => tryAddress(suspect, waitMs)))
  return judgeIpv6(observation, states)
}

/** An IPv6 address that was lost while IPv4 stands is judged by the second look. */
function judge(observation: ConnectionObservation): Answer {
  const { failure, address, phases, tries } = observation
  const port = connectedPort(observation)
  const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) }
  if (failure?.phase === 'tcp') return failed(observation, failure.code, evidence)
  const took = `${Math.round(phases.tcpMs ?? 0)} ms`
  const lost = tries.filter(
    ({ outcome, family }) => outcome === 'lost' && !(family === 6 && isIPv4(address ?? '')),
  )
  if (lost.length === 0) return pass(say`${address ?? ''}, port ${port}, in ${took}.`, evidence)
  return note(
    say`${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`,
    evidence,
  )
}

/** Refused outranks silence: a host that refuses is there. */
function failed(
  { host, port, redirectedTo, tries, durationMs }: ConnectionObservation,
  code: string,
  evidence: Evidence,
): Answer {
  const ours = code === TIMEOUT || isUnheard(code)
  const codes = ours ? [code] : [code, ...tries.flatMap((one) => one.code ?? [])]
  const telling = codes.find((one) => tcpCause(one) !== undefined) ?? code
  const cause = tcpCause(telling) ?? 'tcp.unreachable'
  const shown = isUnheard(telling) ? '' : `${telling}, `
  const after = `${shown}after ${Math.round(durationMs)} ms`
  const words = TCP_WORDS[cause] ?? 'failed'
  if (redirectedTo === undefined)
    return fail(cause, say`${quote(host)}, port ${port}, ${words} (${after}).`, evidence)
  return fail(
    cause,
    say`${quote(redirectedTo)} (connect-to maps ${quote(host)} to it) ${words} (${after}).`,
    { ...evidence, 'connect-to': redirectedTo },
  )
}

function tryText({ address, outcome, code, durationMs }: AddressTry): string {
  return `${address} ${code ?? outcome} ${Math.round(durationMs)} ms`
}
