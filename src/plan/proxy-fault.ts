// Why the text of a proxy setting cannot be used, in words that repeat nothing of it but host and port.
import { quote, say, type Phrase } from '../words/phrase.ts'

/** Completes the sentence "… cannot be used as a proxy: it …". */
const WORDS = {
  'white-space': 'holds white space or invisible characters',
  'not-a-url': 'is no URL like http://host:port',
  'no-scheme': 'names no scheme',
  socks: 'names a SOCKS proxy, and only http and https proxies are supported, as by most clients of the API',
  pac: 'names a PAC file, a script which browsers run to choose a proxy, and no client of the API does',
  scheme: 'has another scheme than http or https',
  unencoded:
    'has an @ too many, or one behind a /, ? or #: such characters of a user name or password are percent-encoded',
  host: 'has no usable host name (an IPv6 address stands in square brackets)',
  port: 'has no usable port (1 to 65535)',
  escape: 'holds a percent sign in its user name or password that encodes no text (the sign itself is %25)',
  path: 'goes on behind host and port, as no proxy does',
  'base-url': 'is the base URL of an API, which belongs into `endpoints` or ANTHROPIC_BASE_URL',
} as const

export type ProxyFaultKind = keyof typeof WORDS

export interface ProxyFault {
  readonly kind: ProxyFaultKind
  /** The URL that was probably meant, without user name and password. */
  readonly corrected?: string
}

/** The fault as a sentence that continues "… cannot be used as a proxy: ", without its full stop. */
export function faultWords({ kind, corrected }: ProxyFault): Phrase {
  const words = say`it ${WORDS[kind]}`
  return corrected === undefined ? words : say`${words}; ${quote(corrected)} would be one`
}
