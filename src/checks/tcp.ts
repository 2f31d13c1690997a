// Does a TCP connection stand?
import { fail, note, pass, type Answer } from '../finding.ts'
import type { CauseId } from '../cause.ts'
import { quote, say } from '../phrase.ts'
import { CANCELLED, TIMEOUT } from '../probes/failure.ts'
import type { AddressTry, ConnectionObservation } from '../probes/observation.ts'
import { defineCheck } from './check.ts'

const CAUSE_OF_CODE: Readonly<Record<string, CauseId>> = {
  ECONNREFUSED: 'tcp.refused',
  ECONNRESET: 'tcp.reset',
  EPIPE: 'tcp.reset',
  ETIMEDOUT: 'tcp.timeout',
  [TIMEOUT]: 'tcp.timeout',
  [CANCELLED]: 'run.deadline',
}

const WORDS: Readonly<Partial<Record<CauseId, string>>> = {
  'tcp.refused': 'refused the connection',
  'tcp.reset': 'reset the connection',
  'tcp.timeout': 'did not answer',
  'tcp.unreachable': 'cannot be reached from this machine',
  'run.deadline': 'had not answered when the deadline came',
}

export const tcp = defineCheck({
  id: 'tcp',
  title: 'A TCP connection stands',
  about:
    'Connects to the first address that answers; both families are raced 250 ms apart (RFC 8305), so that a dead one is never waited for.',
  layer: 'network',
  needs: ['dns'],
  run: async ({ connection }) => judge(await connection()),
})

function judge(observation: ConnectionObservation): Answer {
  const { failure, address, phases, tries, port } = observation
  const evidence = { port, tries: tries.map(tryText), ...(failure !== undefined && { code: failure.code }) }
  if (failure?.phase === 'tcp') return failed(observation, failure.code, evidence)
  const took = `${Math.round(phases.tcpMs ?? 0)} ms`
  const lost = tries.filter(({ outcome }) => outcome === 'lost')
  if (lost.length === 0) return pass(say`${address ?? ''}, port ${port}, in ${took}.`, evidence)
  return note(
    say`${address ?? ''}, port ${port}, in ${took}; ${lost.map(tryText).join(', ')} did not work.`,
    evidence,
  )
}

/** Refused outranks silence: a host that refuses is there. */
function failed(
  { host, port, tries, durationMs }: ConnectionObservation,
  code: string,
  evidence: object,
): Answer {
  const ours = code === TIMEOUT || code === CANCELLED
  const codes = ours ? [code] : [code, ...tries.flatMap((one) => one.code ?? [])]
  const telling = codes.find((one) => CAUSE_OF_CODE[one] !== undefined) ?? code
  const cause = CAUSE_OF_CODE[telling] ?? 'tcp.unreachable'
  const after = `${telling}, after ${Math.round(durationMs)} ms`
  return fail(cause, say`${quote(host)}, port ${port}, ${WORDS[cause] ?? 'failed'} (${after}).`, {
    ...evidence,
  })
}

function tryText({ address, outcome, code, durationMs }: AddressTry): string {
  return `${address} ${code ?? outcome} ${Math.round(durationMs)} ms`
}
