// Does the proxy open a way to the endpoint?
import { fail, pass, type Answer, type Evidence } from '../../words/finding.ts'
import { judgeTunnel } from './tunnel.ts'
import type { Clean } from '../../words/clean.ts'
import { say } from '../../words/phrase.ts'
import type { ConnectionObservation, TunnelObservation } from '../../probes/observation.ts'
import { defineCheck } from '../check.ts'

/** The proxy’s answer to CONNECT. */
export const proxyTunnel = defineCheck({
  id: 'proxy-tunnel',
  title: 'The proxy opens the way',
  about:
    'Connects to the proxy and asks it for a tunnel to the endpoint (CONNECT). Its status, headers and words are kept. The endpoint’s name is then resolved by the proxy, not here.',
  layer: 'network',
  needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
  appliesTo: ({ endpoint }) => endpoint.proxy.kind === 'proxy',
  run: async ({ connection, clean }) => judge(await connection(), clean),
})

function judge(observation: ConnectionObservation, clean: Clean): Answer {
  const { tunnel, phases } = observation
  if (tunnel === undefined) throw new Error('a connection through a proxy has a tunnel')
  const proxy = clean(`${tunnel.proxyHost}:${tunnel.proxyPort}`)
  const judged = judgeTunnel(observation, clean)
  const evidence = evidenceOf(observation, tunnel, clean)
  if (judged !== undefined) return fail(judged.cause, say`The proxy ${proxy} ${judged.words}.`, evidence)
  if (tunnel.answer === undefined) return pass(say`${proxy} is connected and forwards plain http.`, evidence)
  const took = `${Math.round(phases.proxyMs ?? 0)} ms`
  return pass(say`${proxy} opened a tunnel to ${clean(tunnel.asked)} in ${took}.`, evidence)
}

const KEPT_HEADERS = ['server', 'via', 'proxy-agent', 'proxy-authenticate', 'x-squid-error', 'content-type']

function evidenceOf(
  { failure, addresses, phases }: ConnectionObservation,
  { asked, answer }: TunnelObservation,
  clean: Clean,
): Evidence {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = answer?.headers[name]
    return value === undefined ? [] : [[name, clean(value, 120).quoted] as const]
  })
  return {
    asked: clean(asked).quoted,
    addresses: [...addresses],
    ...(answer !== undefined && { status: answer.status, words: clean(answer.reason, 120).quoted }),
    ...Object.fromEntries(kept),
    ...(failure !== undefined && { code: clean(failure.code).quoted }),
    ...(phases.proxyMs !== undefined && { proxyMs: Math.round(phases.proxyMs) }),
  }
}
