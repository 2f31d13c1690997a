// Explains a look-up that failed by the name servers' own answers.
import type { CauseId } from '../../words/causes.ts'
import type { ResolverAnswer } from '../../probes/second-look/dns-queries.ts'
import { NO_SUCH_NAME } from '../../probes/dns.ts'

/** Codes of c-ares in the words of the protocol. Source: RFC 1035 section 4.1.1, c-ares `ares_strerror(3)`. As of 2026-11-22. */
const SAID: Readonly<Record<string, { readonly word: string; readonly does: string }>> = {
  ENOTFOUND: { word: 'NXDOMAIN', does: 'says that there is no such name (NXDOMAIN)' },
  ENODATA: { word: 'NODATA', does: 'knows no address of it (NODATA)' },
  ESERVFAIL: { word: 'SERVFAIL', does: 'answers with SERVFAIL' },
  EREFUSED: { word: 'REFUSED', does: 'answers with REFUSED' },
  TIMEOUT: { word: 'no answer', does: 'does not answer' },
  ECONNREFUSED: { word: 'port closed', does: 'does not listen' },
  EBADRESP: { word: 'malformed answer', does: 'answers with something that is not DNS' },
}

interface ResolverVerdict {
  readonly cause: CauseId
  /** The behaviour of each name server, to follow the sentence about the look-up; empty when none was heard. */
  readonly words: string
  /** One line per name server. */
  readonly lines: readonly string[]
  /** True when a name server knows the name which the system's own look-up did not find. */
  readonly known: boolean
}

/** The system's code decides where no name server says otherwise: one that denies the name, one that knows it, or none that answers. */
export function judgeResolvers(code: string, answers: readonly ResolverAnswer[]): ResolverVerdict {
  const known = answers.some(({ addresses }) => addresses.length > 0)
  const denied = answers.some((answer) => NO_SUCH_NAME.has(answer.code))
  const bySystem = answers.length === 0 && NO_SUCH_NAME.has(code)
  return {
    cause: !known && (denied || bySystem) ? 'dns.not-found' : 'dns.failure',
    words: answers.map((answer) => `the name server ${answer.server} ${doesWhat(answer)}`).join(', '),
    lines: answers.map(
      (answer) => `${answer.server}: ${listed(answer) ?? SAID[answer.code]?.word ?? answer.code}`,
    ),
    known,
  }
}

function doesWhat(answer: ResolverAnswer): string {
  const addresses = listed(answer)
  if (addresses !== undefined) return `knows it (${addresses})`
  return SAID[answer.code]?.does ?? `answers with ${answer.code}`
}

function listed({ addresses }: ResolverAnswer): string | undefined {
  return addresses.length === 0 ? undefined : addresses.slice(0, 2).join(' ')
}
