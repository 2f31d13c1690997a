// Prism, a proxy that lets through what an OpenAPI description allows: a credential must be there, and bodies must fit; the key is the vendor's.
import { join } from 'node:path'
import { program, startProgram } from './installed.ts'
import type { GatewaySettings, RealGateway } from './installed.ts'

const PRISM = program('prism', '@stoplight/prism-cli/dist/index.js')

/** Why it cannot be run here; undefined when it can. */
export const whyNoPrism = PRISM.whyNot

const DESCRIPTION = join(import.meta.dirname, 'prism/messages.openapi.json')

/** Starts it so that it refuses by itself whatever the description does not allow. */
export function startPrism({ upstream }: Pick<GatewaySettings, 'upstream'>): Promise<RealGateway> {
  return startProgram((port) => ({
    script: PRISM.script,
    options: ['proxy', DESCRIPTION, upstream, '--host', '127.0.0.1', '--port', String(port), '--errors'],
  }))
}
