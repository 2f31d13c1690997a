// Headers that a report of requests may tell: by their names, and by allow-lists alone.

/** Stands for a value that is not told. */
const HIDDEN = '[…]'

/** Our own words. Any other value may be the user's secret, each value of the input `headers` among them. */
const OF_REQUESTS: ReadonlySet<string> = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'content-type',
  'user-agent',
])

/** Harmless by their meaning. Values are a stranger's words even so, and pass the door like others. */
const OF_RESPONSES: ReadonlySet<string> = new Set([
  ...['cache-control', 'cf-mitigated', 'cf-ray', 'content-encoding', 'content-length', 'content-type'],
  ...['date', 'request-id', 'retry-after', 'retry-after-ms', 'server', 'transfer-encoding', 'via'],
  ...['x-request-id', 'x-should-retry'],
])

/** Told to be there, and no more. */
const OF_RESPONSES_HIDDEN: ReadonlySet<string> = new Set(['location', 'set-cookie', 'www-authenticate'])

type Headers = Readonly<Record<string, string>>

/** All names of a request; the values that are ours. */
export function tellableRequestHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      OF_REQUESTS.has(name.toLowerCase()) ? value : HIDDEN,
    ]),
  )
}

/** The names of a response that mean something to us, which are lower-case already, and the values of the harmless ones. */
export function tellableResponseHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (OF_RESPONSES.has(name)) return [[name, value]]
      return OF_RESPONSES_HIDDEN.has(name) ? [[name, HIDDEN]] : []
    }),
  )
}
