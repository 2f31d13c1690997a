// Claude-code-router: keys of its own, no list, a count of its own for any model, and strange models sent to its default one.
import { program, startProgram } from './installed.ts'
import type { GatewaySettings, RealGateway } from './installed.ts'

const ROUTER = program('claude-code-router', '@musistudio/claude-code-router/dist/cli.js')

/** Why it cannot be run here; undefined when it can. */
export const whyNoRouter = ROUTER.whyNot

/** The model that it sends every strange one to. */
export const ROUTED_TO = 'claude-sonnet-5-5'

/** Starts it with one provider, which speaks the vendor's own language. */
export function startRouter({ upstream, stored, key }: GatewaySettings): Promise<RealGateway> {
  const provider = {
    ...{ name: 'claude', api_base_url: `${upstream}/v1/messages`, api_key: stored, models: [ROUTED_TO] },
    transformer: { use: ['Anthropic'] },
  }
  return startProgram((port) => {
    const settings = {
      ...{ APIKEY: key, HOST: '127.0.0.1', PORT: port, LOG: false, NON_INTERACTIVE_MODE: true },
      ...{ Providers: [provider], Router: { default: `claude,${ROUTED_TO}` } },
    }
    return {
      script: ROUTER.script,
      files: { '.claude-code-router/config.json': JSON.stringify(settings) },
      options: ['start'],
    }
  })
}
