// Is the peer who its name says, by the stores of this machine?
import { fail, unknown, type Answer } from '../../words/finding.ts'
import { lookUp } from '../../reading/looked.ts'
import { judgeAccepted } from './tls-accepted.ts'
import { judgeRefused } from './tls-refused.ts'
import { TCP_WORDS } from '../../reading/tcp-codes.ts'
import { tlsCause } from '../../reading/tls-codes.ts'
import { say } from '../../words/phrase.ts'
import { CANCELLED, STARVED, TIMEOUT } from '../../probes/failure.ts'
import type { Target } from '../../plan/target.ts'
import type { ConnectionObservation } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The certificate chain of the handshake that the requests travel on. */
export const tlsTrust = defineCheck({
  id: 'tls-trust',
  title: 'TLS certificate',
  about:
    'Checks the TLS handshake that the requests use: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS, the ca-certificates file and the system store, and reports which of them trusts it. Nothing is sent to a peer that fails.',
  layer: 'tls',
  needs: ['tcp', 'proxy-tunnel'],
  appliesTo: ({ target, endpoint }) =>
    endpoint.base?.protocol !== 'http:' || faultOfFile(target) !== undefined,
  run: async (context) => {
    const observation = await context.connection()
    return judgeFile(context) ?? (await judgeReset(observation, context)) ?? judge(observation, context)
  },
})

/** An unusable file of the input is a fault of its own; one that only the environment names is a note. */
function judgeFile({ target, clean }: CheckContext): Answer | undefined {
  const fault = faultOfFile(target)
  if (fault === undefined) return undefined
  const path = target.settings.caCertificates?.path
  return fail('tls.ca-file', say`The file of ca-certificates cannot be used: ${fault}. Nothing was sent.`, {
    fault,
    ...(path !== undefined && { file: clean.named(path).quoted }),
  })
}

function faultOfFile({ settings: { caCertificates } }: Target): string | undefined {
  return caCertificates?.origin.from === 'input' ? caCertificates.fault : undefined
}

/** A box that resets every connection would reset this handshake too: then the handshake is not at fault. */
async function judgeReset(
  { host, port, redirectedTo, failure }: ConnectionObservation,
  { lookAgain, clean }: CheckContext,
): Promise<Answer | undefined> {
  if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET') return undefined
  if (!(await lookAgain('resets-at-once'))) return undefined
  const facts = { code: failure.code, host }
  const words = 'resets every connection immediately'
  if (redirectedTo === undefined)
    return fail('tcp.reset', say`${clean.named(host)}, port ${port}, ${words}.`, facts)
  const detail = say`${clean.named(redirectedTo)} (connect-to maps ${clean.named(host)} to it) ${words}.`
  return fail('tcp.reset', detail, { ...facts, 'connect-to': redirectedTo })
}

async function judge(observation: ConnectionObservation, context: CheckContext): Promise<Answer> {
  const { tls, failure } = observation
  if (tls === undefined)
    return failure?.phase === 'tls' ? unshaken(observation, context) : unknown(say`No handshake took place.`)
  const shaken = { ...observation, tls }
  const looked = await lookUp(shaken, context.target, context.endpoint, context.now())
  const verdict = failure?.phase === 'tls' ? judgeRefused : judgeAccepted
  return verdict(shaken, looked, context.clean)
}

/** Both sides parted before a certificate was seen. */
function unshaken({ host, failure, phases }: ConnectionObservation, context: CheckContext): Answer {
  const { clean } = context
  const { code, reason } = failure ?? { code: '', reason: '' }
  const after = `${Math.round(phases.tlsMs ?? 0)} ms`
  const facts = { code: clean(code).quoted, host: clean.named(host).quoted }
  if (code === CANCELLED)
    return fail('run.deadline', say`The run was ended during the TLS handshake, after ${after}.`, facts)
  if (code === STARVED)
    return fail(
      'run.starved',
      say`The TLS handshake ${TCP_WORDS['run.starved'] ?? ''} (after ${after}).`,
      facts,
    )
  if (code === TIMEOUT)
    return fail(
      'tls.handshake',
      say`The TLS handshake did not end within ${after}: connected, but silent.`,
      facts,
    )
  const cause = tlsCause(code) ?? 'tls.handshake'
  const words = clean(bareReason(reason))
  return fail(
    cause,
    say`The TLS handshake failed: ${words} (${clean(code)})${shownTo(cause, context)}.`,
    facts,
  )
}

/** The server's own words name the certificate it saw, not whose fault that was. */
function shownTo(cause: string, { target }: CheckContext): string {
  if (cause !== 'tls.client-certificate') return ''
  return target.settings.clientCertificate === undefined
    ? ': no client certificate was given'
    : ', about the client certificate that was given'
}

/** OpenSSL writes thread, library, function and file around the one part that says something. */
function bareReason(reason: string): string {
  return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason
}
