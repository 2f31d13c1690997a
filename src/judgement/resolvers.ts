// What the name servers' own answers make of a look-up that failed.
import type { CauseId } from '../cause.ts'
import type { ResolverAnswer } from '../probes/dns-queries.ts'
import { NO_SUCH_NAME } from '../probes/dns.ts'

/** Codes of c-ares in the words of the protocol. Source: RFC 1035 section 4.1.1, c-ares `ares_strerror(3)`. As of 2026-11-22. */
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'NXDOMAIN',
  ENODATA: 'no address (NODATA)',
  ESERVFAIL: 'SERVFAIL',
  EREFUSED: 'REFUSED',
  TIMEOUT: 'no answer',
  ECONNREFUSED: 'nobody listens',
  EFORMERR: 'FORMERR',
  ENOTIMP: 'NOTIMP',
  EBADRESP: 'no DNS answer',
}

export interface ResolverVerdict {
  readonly cause: CauseId
  /** Completes the sentence about the look-up; empty when no name server was heard. */
  readonly words: string
  /** One line per name server. */
  readonly lines: readonly string[]
}

/** The system's code decides where no name server says otherwise: one that denies the name, one that knows it, or none that answers. */
export function judgeResolvers(code: string, answers: readonly ResolverAnswer[]): ResolverVerdict {
  const lines = answers.map((answer) => `${answer.server}: ${wordOf(answer)}`)
  const knowing = answers.find(({ addresses }) => addresses.length > 0)
  if (knowing !== undefined)
    return {
      cause: 'dns.failure',
      words: `but the name server ${knowing.server} knows it (${wordOf(knowing)}), so look at the hosts file, nsswitch.conf and the search domains of this machine`,
      lines,
    }
  const denying = answers.some((answer) => NO_SUCH_NAME.has(answer.code))
  const isNobody = answers.length > 0 && !denying
  const bySystem = NO_SUCH_NAME.has(code) ? 'dns.not-found' : 'dns.failure'
  return {
    cause: denying ? 'dns.not-found' : isNobody ? 'dns.failure' : bySystem,
    words: answers.length === 0 ? '' : `asked directly, ${lines.join(', ')}`,
    lines,
  }
}

function wordOf({ code, addresses }: ResolverAnswer): string {
  return addresses.length > 0 ? addresses.slice(0, 2).join(' ') : (WORDS[code] ?? code)
}
