// Why the text of a proxy setting cannot be used, in words that repeat nothing of it but host and port.
import { quote, say, type Phrase } from '../words/phrase.ts'

/** Completes the sentence "… cannot be used as a proxy: it …". */
const WORDS = {
  'white-space': 'contains whitespace or invisible characters',
  'not-a-url': 'is not a URL like http://host:port',
  'no-scheme': 'has no scheme',
  socks: 'is a SOCKS proxy; only http and https proxies are supported, as in most API clients',
  pac: 'is a PAC file, a script that browsers run to choose a proxy; API clients do not',
  scheme: 'has a scheme other than http or https',
  unencoded:
    'has an extra @, or one after a /, ? or #: percent-encode such characters in the user name or password',
  host: 'has no usable host name (put an IPv6 address in square brackets)',
  port: 'has no usable port (1 to 65535)',
  escape:
    'has a percent sign in its user name or password that encodes nothing (write the sign itself as %25)',
  path: 'has text after host and port, which no proxy has',
  'base-url': 'is the base URL of an API, which belongs in `endpoints` or ANTHROPIC_BASE_URL',
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
