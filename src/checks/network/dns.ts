// Does the host's name lead to an address?
import { isIP } from 'node:net'
import { isPrivateAddress, plainHost } from '../../net/addresses.ts'
import { fail, inapplicable, pass, type Answer } from '../../words/finding.ts'
import { judgeResolvers } from './resolvers.ts'
import { unheardCause } from '../../reading/tcp-codes.ts'
import { quote, say } from '../../words/phrase.ts'
import { CANCELLED, LINK_LOCAL, NOT_LOOPBACK, TIMEOUT } from '../../probes/failure.ts'
import type { ConnectionObservation } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The name lookup, by the system’s resolver and after a failure by its servers. */
export const dns = defineCheck({
  id: 'dns',
  title: 'DNS lookup',
  about:
    'Asks the operating system for the addresses of the host, hosts file included, as every client on this machine does. If that fails, it asks the configured name servers one by one to find the one at fault.',
  layer: 'network',
  needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
  appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
  run: async (context) => {
    const observation = await context.connection()
    const { failure } = observation
    return failure?.phase === 'dns'
      ? (refused(observation, failure.code) ?? (await failed(observation, failure.code, context)))
      : judge(observation, context.endpoint.isPublic)
  },
})

function judge(observation: ConnectionObservation, isPublic: boolean): Answer {
  const { addresses, redirectedTo, host } = observation
  const shown = addresses.slice(0, 4).join(', ')
  const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : ''
  const evidence = {
    addresses: [...addresses],
    ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
  }
  if (redirectedTo !== undefined)
    return isAddress(redirectedTo, addresses)
      ? inapplicable(say`Not needed: connect-to maps ${quote(host)} to ${quote(redirectedTo)}.`, evidence)
      : pass(
          say`connect-to maps ${quote(host)} to ${quote(redirectedTo)}, which resolves to ${shown}${more}.`,
          evidence,
        )
  if (isIP(plainHost(host)) !== 0)
    return inapplicable(say`Not needed: ${quote(host)} is an IP address.`, evidence)
  if (isPublic && addresses.every(isPrivateAddress))
    return pass(say`${quote(host)} resolves to ${shown}${more}, which isn’t a public address.`, {
      ...evidence,
      private: true,
    })
  return pass(say`${quote(host)} resolves to ${shown}${more}.`, evidence)
}

/** True of a place that needed no look-up: it is the address that was connected to. */
function isAddress(place: string, [only]: readonly string[]): boolean {
  return only !== undefined && (place.startsWith(`${only}:`) || place.startsWith(`[${only}]:`))
}

/** A look-up whose address we would not connect to, or had no time for; undefined when the look-up itself failed. */
function refused({ host, phases, addresses }: ConnectionObservation, code: string): Answer | undefined {
  const evidence = { code, host, addresses: [...addresses] }
  if (code === LINK_LOCAL)
    return fail(
      'endpoint.malformed',
      say`${quote(host)} leads to a link-local or metadata address of a cloud; nothing was sent.`,
      evidence,
    )
  if (code === NOT_LOOPBACK)
    return fail(
      'endpoint.insecure',
      say`Plain http to ${quote(host)} would leave this machine; nothing was sent.`,
      evidence,
    )
  const unheard = unheardCause(code)
  if (unheard === undefined) return undefined
  const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`
  const detail =
    code === CANCELLED
      ? say`The end of the run cut off the look-up of ${quote(host)} ${after}.`
      : say`The look-up of ${quote(host)} ${unheard.words} (${after}).`
  return fail(unheard.cause, detail, evidence)
}

async function failed(
  { host, phases }: ConnectionObservation,
  code: string,
  { askResolvers }: CheckContext,
): Promise<Answer> {
  const { cause, words, lines, known } = judgeResolvers(code, await askResolvers())
  const why = code === TIMEOUT ? `no answer after ${Math.round(phases.dnsMs ?? 0)} ms` : code
  const more = words === '' ? '' : `; ${words}`
  const evidence = { code, host, addresses: [], resolvers: [...lines], ...(known && { known }) }
  return cause === 'dns.not-found'
    ? fail(cause, say`No address is known for ${quote(host)} (${why})${more}.`, evidence)
    : fail(cause, say`The look-up of ${quote(host)} failed: ${why}${more}.`, evidence)
}
