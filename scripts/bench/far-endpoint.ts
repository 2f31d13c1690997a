// A program: the simulated API behind a relay, in a process of its own so that it shares no event loop with what is measured.
// node scripts/bench/far-endpoint.ts [--host ADDRESS] [--port PORT] [--rtt MS] [--keys N] --ca FILE
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { accountKey, defaultAccount, GOOD_KEY } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { fleetKey } from './fleet-keys.ts'
import { startRelay } from './relay.ts'

const { values } = parseArgs({
  options: {
    /** The address the relay listens at; the simulator itself stays on loopback. */
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '0' },
    rtt: { type: 'string', default: '0' },
    /** How many keys of a fleet are known beside the usual one. */
    keys: { type: 'string', default: '0' },
    /** The file that the simulator's root is written to. */
    ca: { type: 'string' },
  },
})

if (values.ca === undefined) throw new Error('--ca FILE is missing')
const fleet = Array.from({ length: Number(values.keys) }, (_, at) => accountKey(fleetKey(at)))
const account = defaultAccount({ keys: [accountKey(GOOD_KEY), ...fleet] })
const simulator = await startSimulator({ transport: 'https', handler: claudeApi(account) })
writeFileSync(values.ca, simulator.trust ?? '')
const { port } = await startRelay({
  host: values.host,
  port: Number(values.port),
  rttMs: Number(values.rtt),
  toPort: simulator.port,
})
process.stdout.write(`${port}\n`)
process.once('SIGTERM', () => process.exit())
