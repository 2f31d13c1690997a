// Do all addresses of the host answer?
import { unknown } from '../finding.ts'
import { say } from '../phrase.ts'
import { defineCheck } from './check.ts'

export const addresses = defineCheck({
  id: 'addresses',
  title: 'Every address of the host answers',
  about:
    'Connects and shakes hands with every address of the name, without any credential. Runs by itself after a failure, and with +addresses.',
  layer: 'network',
  needs: ['dns'],
  appliesTo: ({ target }) => target.settings.namedChecks.has('addresses'),
  run: () => Promise.resolve(unknown(say`Not asked.`)),
})
