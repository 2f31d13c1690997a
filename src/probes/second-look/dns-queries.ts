// Asks the configured name servers themselves for a name, one by one: asked only when the system's own look-up failed.
import { getServers, promises } from 'node:dns'
import { abortFailure, isUnheard, networkFailure, TIMEOUT } from '../failure.ts'
import { timeLimit } from '../time-limit.ts'

/** Longest wait for one name server, in milliseconds; getaddrinfo itself takes 5 s for each of its tries. */
export const RESOLVER_WAIT_MS = 1_500
/** Milliseconds until c-ares gives up by itself: never before we do. */
const C_ARES_WAIT_MS = 600_000
/** glibc asks no more than three either (resolv.conf(5), MAXNS). */
const MOST_RESOLVERS = 3

export interface ResolverAnswer {
  /** As it is configured: an address, with a port when it is not 53. */
  readonly server: string
  /** Node's code, `ADDRESSES` when there were some, or `TIMEOUT`. */
  readonly code: string
  readonly addresses: readonly string[]
}

/**
 * Asks each configured name server for both families at once, one try. Codes are those of c-ares: `ENOTFOUND` (NXDOMAIN),
 * `ENODATA`, `ESERVFAIL`, `EREFUSED`, `ECONNREFUSED` and the like. Never rejects; what was not heard out is left out.
 */
export async function askResolvers(
  name: string,
  signal: AbortSignal,
  servers: readonly string[] = getServers(),
): Promise<readonly ResolverAnswer[]> {
  const asked = [...new Set(servers)].slice(0, MOST_RESOLVERS)
  const answers = await Promise.all(asked.map((server) => askOne(server, name, signal)))
  return answers.filter(({ code }) => !isUnheard(code) && !(signal.aborted && code === TIMEOUT))
}

const ADDRESSES = 'ADDRESSES'

/** Chooses between the two families' answers: one with addresses settles it, then one that denies the whole name; a missing family settles nothing. */
const TELLING = [ADDRESSES, 'ENOTFOUND']

async function askOne(server: string, name: string, signal: AbortSignal): Promise<ResolverAnswer> {
  const resolver = resolverAt(server)
  if (resolver === undefined) return { server, code: 'EBADSERVER', addresses: [] }
  const end = timeLimit(RESOLVER_WAIT_MS, signal)
  const cancel = (): void => resolver.cancel()
  end.addEventListener('abort', cancel, { once: true })
  if (end.aborted) return { server, code: abortFailure('dns', end).code, addresses: [] }
  const families = await Promise.all([answerOf(resolver.resolve4(name)), answerOf(resolver.resolve6(name))])
  end.removeEventListener('abort', cancel)
  const addresses = families.flatMap((answer) => answer.addresses)
  const code = mostTelling(families.map((answer) => answer.code))
  return { server, code: code === TIMEOUT ? abortFailure('dns', end).code : code, addresses }
}

/**
 * Waits much longer than we do: after a hold c-ares believes its own timer before it reads the answer that has arrived. Undefined for an
 * address that Node cannot read, such as a link-local one with a zone that is gone.
 */
function resolverAt(server: string): promises.Resolver | undefined {
  const resolver = new promises.Resolver({ timeout: C_ARES_WAIT_MS, tries: 1 })
  try {
    resolver.setServers([server])
    return resolver
  } catch {
    return undefined
  }
}

function mostTelling(codes: readonly string[]): string {
  const telling = TELLING.find((code) => codes.includes(code))
  return telling ?? codes.find((code) => code !== 'ENODATA') ?? 'ENODATA'
}

async function answerOf(asking: Promise<readonly string[]>): Promise<Omit<ResolverAnswer, 'server'>> {
  try {
    return { code: ADDRESSES, addresses: await asking }
  } catch (error) {
    const { code } = networkFailure('dns', error)
    return { code: code === 'ETIMEOUT' || code === 'ECANCELLED' ? TIMEOUT : code, addresses: [] }
  }
}
