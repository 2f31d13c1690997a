// Aimock, a stand-in for model services, as a gateway: keys of its own, a list of its own, no count, and messages that it passes on.
import { program, startProgram } from './installed.ts'
import type { GatewaySettings, RealGateway } from './installed.ts'

const AIMOCK = program('aimock', '@copilotkit/aimock/dist/cli.js')

/** Why it cannot be run here; undefined when it can. */
export const whyNoAimock = AIMOCK.whyNot

/** Starts it with no answers of its own. */
export function startAimock({ upstream, stored, key }: GatewaySettings): Promise<RealGateway> {
  return startProgram((port) => ({
    script: AIMOCK.script,
    files: { 'answers.json': '{"fixtures":[]}' },
    env: { AIMOCK_API_KEYS: key, AIMOCK_PROVIDER_ANTHROPIC_KEY: stored },
    options: [
      ...['--host', '127.0.0.1', '--port', String(port), '--fixtures', 'answers.json'],
      ...['--proxy-only', '--provider-anthropic', upstream],
    ],
  }))
}
