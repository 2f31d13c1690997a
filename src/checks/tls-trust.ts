// Is the peer who its name says, by the stores of this machine?
import { fail, note, pass, unknown, type Answer, type Evidence } from '../finding.ts'
import { tlsCause } from '../judgement/tls-codes.ts'
import type { Clean } from '../outside.ts'
import { say, type Phrase } from '../phrase.ts'
import { CANCELLED, TIMEOUT } from '../probes/failure.ts'
import type { ConnectionObservation, TlsObservation } from '../probes/observation.ts'
import type { CaFile } from '../settings.ts'
import { defineCheck, type CheckContext } from './check.ts'

export const tlsTrust = defineCheck({
  id: 'tls-trust',
  title: 'The certificate is trusted',
  about:
    'Judges the very handshake that the requests travel on: chain, dates and host name against the bundled roots, NODE_EXTRA_CA_CERTS and the file of ca-certificates. Nothing is sent to a peer that fails.',
  layer: 'tls',
  needs: ['tcp'],
  appliesTo: ({ endpoint }) => endpoint.base?.protocol !== 'http:',
  run: async (context) => {
    const observation = await context.connection()
    return judgeFile(context) ?? (await judgeReset(observation, context)) ?? judge(observation, context)
  },
})

/** An unusable file of the input is a fault of its own; one that only the environment names is a note. */
function judgeFile({ target }: CheckContext): Answer | undefined {
  const file = target.settings.caCertificates
  if (file?.fault === undefined || file.origin.from !== 'input') return undefined
  return fail(
    'tls.ca-file',
    say`The file of ca-certificates cannot be used: ${file.fault}. Nothing was sent.`,
    { fault: file.fault },
  )
}

/** A box that resets every connection would reset this handshake too: then the handshake is not at fault. */
async function judgeReset(
  { host, port, failure }: ConnectionObservation,
  { lookAgain, clean }: CheckContext,
): Promise<Answer | undefined> {
  if (failure?.phase !== 'tls' || failure.code !== 'ECONNRESET') return undefined
  if (!(await lookAgain('resets-at-once'))) return undefined
  const detail = say`${clean(host)}, port ${port}, resets every connection before anything was said on it.`
  return fail('tcp.reset', detail, { code: failure.code, host })
}

function judge(observation: ConnectionObservation, { clean, target }: CheckContext): Answer {
  const { tls, failure, phases } = observation
  const evidence = tls === undefined ? {} : shown(tls, clean)
  if (failure?.phase === 'tls') return failed(observation, evidence, clean)
  if (tls === undefined) return unknown(say`No handshake took place.`)
  const issuer = clean(tls.chain.at(-1)?.issuer ?? '')
  const detail = say`${tls.protocol ?? 'TLS'}, vouched for by ${issuer}, in ${milliseconds(phases.tlsMs)}.`
  const unused = unusedFile(target.settings.caCertificates)
  return unused === undefined ? pass(detail, evidence) : note(say`${detail} ${unused}`, evidence)
}

function unusedFile(file: CaFile | undefined): Phrase | undefined {
  if (file?.fault === undefined) return undefined
  return say`The file that ${file.origin.variable ?? 'the environment'} names was not used: ${file.fault}.`
}

function milliseconds(ms: number | undefined): string {
  return `${Math.round(ms ?? 0)} ms`
}

function failed(
  { host, failure, tls, phases }: ConnectionObservation,
  evidence: Evidence,
  clean: Clean,
): Answer {
  const { code, reason } = failure ?? { code: '', reason: '' }
  const after = milliseconds(phases.tlsMs)
  const facts = { ...evidence, code, host }
  if (code === CANCELLED)
    return fail('run.deadline', say`The deadline came during the TLS handshake, after ${after}.`, facts)
  if (code === TIMEOUT)
    return fail(
      'tls.handshake',
      say`The TLS handshake did not end within ${after}: connected, but silent.`,
      facts,
    )
  if (tls === undefined)
    return fail(
      tlsCause(code) ?? 'tls.handshake',
      say`The TLS handshake failed: ${clean(bareReason(reason))} (${clean(code)}).`,
      facts,
    )
  return fail(
    tlsCause(code) ?? 'tls.untrusted',
    say`${whose(tls, clean)}, was not accepted (${clean(code)}).`,
    facts,
  )
}

function whose(tls: TlsObservation, clean: Clean): Phrase {
  const leaf = tls.chain[0]
  return say`The certificate of ${clean(leaf?.subject ?? '')}, issued by ${clean(leaf?.issuer ?? '')}, valid ${validity(tls)}`
}

/** OpenSSL writes thread, library, function and file around the one part that says something. */
function bareReason(reason: string): string {
  return /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/.exec(reason)?.[1] ?? reason
}

function validity({ chain: [leaf] }: TlsObservation): string {
  return `${day(leaf?.notBeforeMs)} to ${day(leaf?.notAfterMs)}`
}

function day(ms: number | undefined): string {
  return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10)
}

function shown({ protocol, cipher, chain }: TlsObservation, clean: Clean): Evidence {
  const certificates = chain.map(
    ({ subject, issuer, notAfterMs }) =>
      `${clean(subject).quoted} ← ${clean(issuer).quoted}, until ${day(notAfterMs)}`,
  )
  const [leaf] = chain
  return {
    protocol: protocol ?? null,
    cipher: cipher ?? null,
    chain: certificates,
    ...(leaf && {
      subject: clean(leaf.subject).quoted,
      issuer: clean(leaf.issuer).quoted,
      names: clean(leaf.altNames).quoted,
    }),
    ...(leaf && {
      notBefore: day(leaf.notBeforeMs),
      notAfter: day(leaf.notAfterMs),
      fingerprint: leaf.fingerprint256,
    }),
  }
}
