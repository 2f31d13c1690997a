// Does the host's name lead to an address?
import { isPrivateAddress } from '../claude/addresses.ts'
import { fail, pass, type Answer } from '../finding.ts'
import { quote, say } from '../phrase.ts'
import { CANCELLED, LINK_LOCAL, NOT_LOOPBACK, TIMEOUT } from '../probes/failure.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import { defineCheck } from './check.ts'

const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME'])

export const dns = defineCheck({
  id: 'dns',
  title: 'The host’s name resolves',
  about:
    'Asks the operating system for the host’s addresses, hosts file included, as every client on this machine does.',
  layer: 'network',
  needs: ['key-shape', 'endpoint-shape', 'proxy-route'],
  appliesTo: ({ endpoint }) => endpoint.proxy.kind !== 'proxy',
  run: async ({ connection, endpoint }) => judge(await connection(), endpoint.firstParty),
})

function judge(observation: ConnectionObservation, isPublic: boolean): Answer {
  const { failure, addresses, redirectedTo, host } = observation
  if (failure?.phase === 'dns') return failed(observation, failure.code)
  const shown = addresses.slice(0, 4).join(', ')
  const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : ''
  const evidence = {
    addresses: [...addresses],
    ...(redirectedTo !== undefined && { 'connect-to': redirectedTo }),
  }
  if (redirectedTo !== undefined)
    return pass(
      say`${quote(host)} is reached at ${quote(redirectedTo)}, as connect-to says: ${shown}${more}.`,
      evidence,
    )
  if (isPublic && addresses.every(isPrivateAddress))
    return pass(say`${quote(host)} is ${shown}${more}, which is no public address.`, {
      ...evidence,
      private: true,
    })
  return pass(say`${quote(host)} is ${shown}${more}.`, evidence)
}

function failed({ host, phases, addresses }: ConnectionObservation, code: string): Answer {
  const evidence = { code, host, addresses: [...addresses] }
  if (code === LINK_LOCAL)
    return fail(
      'endpoint.malformed',
      say`${quote(host)} leads to a link-local address, where clouds keep their metadata; nothing was sent.`,
      evidence,
    )
  if (code === NOT_LOOPBACK)
    return fail(
      'endpoint.insecure',
      say`Plain http to ${quote(host)} would leave this machine; nothing was sent.`,
      evidence,
    )
  if (NO_SUCH_NAME.has(code))
    return fail('dns.not-found', say`No address is known for ${quote(host)} (${code}).`, evidence)
  const after = `after ${Math.round(phases.dnsMs ?? 0)} ms`
  if (code === CANCELLED)
    return fail('run.deadline', say`The deadline ended the look-up of ${quote(host)} ${after}.`, evidence)
  const why = code === TIMEOUT ? `no answer ${after}` : code
  return fail('dns.failure', say`The look-up of ${quote(host)} failed: ${why}.`, evidence)
}
