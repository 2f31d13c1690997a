// A port that answers no SYN: what a firewall looks like from outside.
import { refusingPort, silence } from '../support/ports.ts'
import { KEY } from '../support/scenario-keys.ts'
import { nowhere } from './world.ts'
import type { World } from './world.ts'

/** The first party's name, led to a port that does not answer. */
export const fullPort: World = async (folder) => {
  const { port, close } = await silence('127.0.0.1', await refusingPort())
  const inputs = { 'api-key': KEY, 'connect-to': `::127.0.0.1:${port}` }
  return { ...(await nowhere(folder)), inputs, close }
}
