// The way to GitHub's API: through the proxy that the environment names, within its own host, with an end to bytes, waits and time.
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'

/** How long one request may take, and all of them together without the waits that GitHub asks for; milliseconds. */
const TIME = { requestMs: 4_000, workMs: 8_000 } as const
/** A page of issues holds 30 bodies of at most 65,536 characters. In bytes. */
const BODY_LIMIT = 16 * 1024 * 1024
const MOST_REDIRECTS = 3
/** A repository that was renamed, or moved: the same request again (docs.github.com, best practices for the REST API, as of 2026-11-26). */
const REDIRECTS = new Set([301, 302, 307, 308])
const WITHOUT_BODY = new Set([204, 205, 304])

/** A request as Octokit hands it to what it takes for `fetch`. */
interface Sent {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
}

export interface Transport {
  /** Stands in for `fetch`. Throws when no whole answer came, or when it leads to another host. */
  readonly send: (url: string, sent: Sent) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The answer leads to a host that was not asked: the token goes to no other. */
export class ElsewhereError extends Error {}

/** `leftMs`: milliseconds that the run has left in all. */
export function makeTransport(leftMs: number): Transport {
  const agent = new EnvHttpProxyAgent()
  const time = makeTime(leftMs)
  const once = (url: string, sent: Sent): Promise<Response> =>
    following(url, { ...sent, dispatcher: agent, signal: time.signal() })
  const send = async (url: string, sent: Sent): Promise<Response> => {
    const answer = await twice(() => once(url, sent), sent)
    const waitMs = waitAskedMs(answer)
    return waitMs !== undefined && (await time.wait(waitMs)) ? once(url, sent) : answer
  }
  return { send, close: () => agent.destroy() }
}

/** Asks again where no answer came, or one of a server that broke, and asking twice does no harm. */
async function twice(ask: () => Promise<Response>, sent: Sent): Promise<Response> {
  if (!isHarmlessTwice(sent)) return ask()
  try {
    const answer = await ask()
    return answer.status >= 500 ? await ask() : answer
  } catch (error) {
    if (error instanceof ElsewhereError) throw error
    return ask()
  }
}

interface Time {
  /** Ends a request that takes too long. */
  readonly signal: () => AbortSignal
  /** GitHub's own wait, where there is time for it and for another request; false where there is not. */
  readonly wait: (ms: number) => Promise<boolean>
}

function makeTime(leftMs: number): Time {
  const endMs = performance.now() + leftMs
  let workEndMs = Math.min(endMs, performance.now() + TIME.workMs)
  return {
    signal: () => {
      const patienceMs = Math.min(TIME.requestMs, workEndMs - performance.now())
      return AbortSignal.timeout(Math.max(0, Math.round(patienceMs)))
    },
    wait: async (ms) => {
      if (performance.now() + ms + TIME.requestMs > endMs) return false
      await new Promise((resolve) => setTimeout(resolve, ms))
      workEndMs = Math.min(endMs, workEndMs + ms)
      return true
    },
  }
}

/** What was perhaps done already may be done again: reading, and setting to a value. */
function isHarmlessTwice({ method }: Sent): boolean {
  return method === 'GET' || method === 'PATCH'
}

type Answer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>
type Options = Omit<Parameters<typeof request>[1] & object, 'path' | 'origin'>

async function following(first: string, options: Options): Promise<Response> {
  let url = new URL(first)
  for (let redirects = 0; ; redirects += 1) {
    const answer = await request(url, options)
    const bytes = await readLimited(answer.body)
    const next = redirects < MOST_REDIRECTS ? redirectOf(answer, url) : undefined
    if (next === undefined) return responseOf(answer, bytes)
    if (next.origin !== url.origin) throw new ElsewhereError('the API redirects to another host')
    url = next
  }
}

function redirectOf({ statusCode, headers: { location } }: Answer, from: URL): URL | undefined {
  return REDIRECTS.has(statusCode) && typeof location === 'string' ? new URL(location, from) : undefined
}

/** The answer in the form that `fetch` gives it. */
function responseOf({ statusCode: status, headers }: Answer, bytes: Uint8Array<ArrayBuffer>): Response {
  const single = Object.entries(headers).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return new Response(WITHOUT_BODY.has(status) ? null : bytes, { status, headers: single })
}

async function readLimited(
  body: AsyncIterable<Buffer> & { destroy: () => unknown },
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of body) {
    pieces.push(piece)
    length += piece.length
    if (length > BODY_LIMIT) throw new Error('the answer is too long')
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/**
 * How long GitHub asks to wait before the same request; undefined where it limits nothing.
 * Source: docs.github.com, rate limits for the REST API, as of 2026-11-26.
 */
export function waitAskedMs({ status, headers }: Pick<Response, 'status' | 'headers'>): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const seconds = headers.get('retry-after')
  if (seconds !== null && /^\d{1,6}$/.test(seconds)) return Number(seconds) * 1_000
  const reset = headers.get('x-ratelimit-reset')
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null || !/^\d{1,12}$/.test(reset))
    return undefined
  return Math.max(0, Number(reset) * 1_000 - Date.now())
}
