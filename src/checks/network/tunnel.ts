// The meaning of a connection that did not come about through the proxy.
import type { CauseId } from '../../words/causes.ts'
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import { isForbiddenHost } from '../../net/addresses.ts'
import { LINK_LOCAL, NOT_LOOPBACK, TIMEOUT, TUNNEL_REFUSED } from '../../probes/failure.ts'
import type { ConnectionObservation, NetworkFailure, TunnelAnswer } from '../../probes/observation.ts'
import { unheardCause } from '../../reading/tcp-codes.ts'
import { titleOf } from '../../reading/words.ts'

interface TunnelJudgement {
  readonly cause: CauseId
  /** Completes "The proxy …". */
  readonly words: Phrase
}

/** Judges a failure on the way to and through the proxy; undefined when the tunnel stood, or a proxy had no part in it. */
export function judgeTunnel(
  { tunnel, failure }: ConnectionObservation,
  clean: Clean,
): TunnelJudgement | undefined {
  if (tunnel === undefined || failure === undefined || !OF_THE_PROXY.has(failure.phase)) return undefined
  const unheard = unheardCause(failure.code)
  if (unheard !== undefined) return { cause: unheard.cause, words: say`${unheard.words}` }
  if (failure.code === NOT_LOOPBACK) return { cause: 'endpoint.insecure', words: LEAVES }
  if (failure.code === LINK_LOCAL && isForbiddenHost(tunnel.asked.replace(/:\d+$/, '')))
    return { cause: 'endpoint.malformed', words: say`wasn't used for ${clean(tunnel.asked)}: ${METADATA}` }
  if (failure.code.startsWith(TUNNEL_REFUSED) && tunnel.answer !== undefined)
    return refused(tunnel.answer, tunnel.asked, clean)
  return { cause: 'proxy.unreachable', words: unreachable(failure, clean) }
}

const LEAVES: Phrase = ['is another machine: plain http would leave this one, so nothing was sent']

const METADATA = 'it is a link-local or metadata address of a cloud; nothing was sent'

const OF_THE_PROXY: ReadonlySet<NetworkFailure['phase']> = new Set(['dns', 'tcp', 'proxy'])

function refused(answer: TunnelAnswer, asked: string, clean: Clean): TunnelJudgement {
  const said = proxyWords(answer, clean)
  if (answer.status === 407)
    return { cause: 'proxy.auth', words: say`requires a user name and password (${said})` }
  return { cause: 'proxy.denied', words: say`refused a tunnel to ${clean.named(asked)} (${said})` }
}

/** The status and all that stands beside it: reason, Squid's own error name, the title of its page. */
function proxyWords({ status, reason, headers, bodyStart }: TunnelAnswer, clean: Clean): Phrase {
  const told = [reason, headers['x-squid-error'], titleOf(bodyStart)].filter((text) => text !== undefined)
  const cleaned = told.map((text) => clean(text, 120)).filter(({ quoted }) => quoted !== '')
  return cleaned.reduce<Phrase>((all, text) => say`${all}, ${text}`, say`${status}`)
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host name that doesn’t resolve',
  ENODATA: 'has a host name that doesn’t resolve',
  EAI_AGAIN: 'has a host name that couldn’t be looked up',
  ECONNREFUSED: 'refused the connection',
  [LINK_LOCAL]: 'has a link-local or metadata address of a cloud; nothing was sent',
}

function unreachable({ phase, code }: NetworkFailure, clean: Clean): Phrase {
  const known = WORDS[code]
  if (known !== undefined) return code === LINK_LOCAL ? say`${known}` : say`${known} (${code})`
  if (code === TIMEOUT)
    return say`${phase === 'proxy' ? 'accepted the connection but didn’t answer' : 'did not answer'}`
  if (code.startsWith('HPE_')) return say`answered with something that is not HTTP (${clean(code)})`
  return phase === 'proxy'
    ? say`closed the connection (${clean(code)})`
    : say`cannot be reached (${clean(code)})`
}
