// Does the proxy open a way to the endpoint?
import { known, type Evidence } from '../../words/evidence.ts'
import { fail, pass, type Answer } from '../../words/finding.ts'
import { judgeTunnel } from './tunnel.ts'
import type { Clean } from '../../words/clean.ts'
import { say } from '../../words/phrase.ts'
import type { ConnectionObservation, TunnelObservation } from '../../probes/observation.ts'
import { defineCheck } from '../check.ts'

/** The proxy’s answer to CONNECT. */
export const proxyTunnel = defineCheck({
  id: 'proxy-tunnel',
  title: 'Proxy tunnel',
  about:
    'Connects to the proxy and asks it for a tunnel to the endpoint (CONNECT). Keeps its status, headers and message. The proxy, not this machine, resolves the name of the endpoint.',
  layer: 'network',
  needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
  appliesTo: ({ endpoint }) => endpoint.proxy.kind === 'proxy',
  run: async ({ connection, clean }) => judge(await connection(), clean),
})

function judge(observation: ConnectionObservation, clean: Clean): Answer {
  const { tunnel, phases } = observation
  if (tunnel === undefined) throw new Error('a connection through a proxy has a tunnel')
  const proxy = clean.named(`${tunnel.proxyHost}:${tunnel.proxyPort}`)
  const judged = judgeTunnel(observation, clean)
  const evidence = evidenceOf(observation, tunnel, clean)
  if (judged !== undefined) return fail(judged.cause, say`The proxy ${proxy} ${judged.words}.`, evidence)
  if (tunnel.answer === undefined) return pass(say`${proxy} is connected and forwards plain http.`, evidence)
  const took = `${Math.round(phases.proxyMs ?? 0)} ms`
  return pass(say`${proxy} opened a tunnel to ${clean.named(tunnel.asked)} in ${took}.`, evidence)
}

function evidenceOf(
  { failure, addresses, phases }: ConnectionObservation,
  { asked, answer }: TunnelObservation,
  clean: Clean,
): Evidence {
  const shown = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : clean(text, 120).quoted
  const header = (name: string): string | undefined => shown(answer?.headers[name])
  return known({
    asked: clean.named(asked).quoted,
    addresses: [...addresses],
    status: answer?.status,
    words: shown(answer?.reason),
    server: header('server'),
    via: header('via'),
    'proxy-agent': header('proxy-agent'),
    'proxy-authenticate': header('proxy-authenticate'),
    'x-squid-error': header('x-squid-error'),
    'content-type': header('content-type'),
    code: failure && clean(failure.code).quoted,
    proxyMs: phases.proxyMs === undefined ? undefined : Math.round(phases.proxyMs),
  })
}
