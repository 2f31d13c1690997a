// Commands that remedies offer. They never print a credential, and nothing enters them that a shell could take for its own.
import type { Command, RemedyFacts } from './entry.ts'

const SAFE_HOSTNAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i
const SAFE_NAME = /^[A-Za-z_]\w*$/

interface Place {
  readonly hostname: string
  readonly port: string
  readonly protocol: string
}

/** The endpoint's host and port; undefined when the URL is unusable or its host would need quoting. */
function placeOf({ endpoint }: RemedyFacts): Place | undefined {
  if (!URL.canParse(endpoint)) return undefined
  const { hostname, port, protocol } = new URL(endpoint)
  if (!SAFE_HOSTNAME.test(hostname)) return undefined
  return { hostname, port: port || (protocol === 'http:' ? '80' : '443'), protocol }
}

function atPlace(command: (place: Place) => string): Command {
  return (facts) => {
    const place = placeOf(facts)
    return place && command(place)
  }
}

function withName(facts: RemedyFacts, command: (name: string) => string): string | undefined {
  return SAFE_NAME.test(facts.secretName) ? command(facts.secretName) : undefined
}

/** Asks for the value without showing it: `gh` cuts the line's end, `read -s` keeps it out of the history. */
export const storeCredential: Command = (facts) =>
  withName(facts, (name) =>
    facts.host === 'action' ? `gh secret set ${name}` : `read -rs ${name} && export ${name}`,
  )

/** The same for the separate store which Dependabot's runs read. */
export const storeForDependabot: Command = (facts) =>
  facts.host === 'action' ? withName(facts, (name) => `gh secret set ${name} --app dependabot`) : undefined

const VARIABLE_NAMES = "awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE"

/** Names only: `gh` cannot read values, and this `awk` never touches them (`env` would leak lines of long ones). */
export const listNames: Command = ({ host }) =>
  host === 'action' ? 'gh secret list' : `${VARIABLE_NAMES} 'anthropic|claude'`

/** Names of all proxy variables, without the passwords that their values may carry. */
export const proxyNames: Command = `${VARIABLE_NAMES} 'proxy'`

/** Which addresses the name has here. */
export const lookUp: Command = atPlace(({ hostname }) => `nslookup ${hostname}`)

/** Asks a resolver outside this network, to compare. */
export const lookUpOutside: Command = atPlace(({ hostname }) => `nslookup ${hostname} 1.1.1.1`)

/** Shows the handshake and the chain that is sent. */
export const handshake: Command = atPlace(
  ({ hostname, port }) =>
    `openssl s_client -connect ${hostname}:${port} -servername ${hostname} -showcerts </dev/null`,
)

/** Shows whose certificate is answered with, who signed it and its dates. */
export const certificateDates: Command = atPlace(
  ({ hostname, port }) =>
    `openssl s_client -connect ${hostname}:${port} -servername ${hostname} </dev/null | openssl x509 -noout -subject -issuer -dates`,
)

/** The status of a bare request, without a credential: any number proves that something answers. */
export const statusCode: Command = atPlace((place) => curl(place, "-o /dev/null -w '%{http_code}\\n'"))

/** The headers of a bare request: `server` and `via` tell who answered. */
export const answerHeaders: Command = atPlace((place) => curl(place, '-o /dev/null -D -'))

/** Only the connection, with curl's own account of every step. */
export const connectOnly: Command = atPlace((place) => curl(place, '-v --connect-timeout 10 -o /dev/null'))

/** The same past any proxy. */
export const connectDirectly: Command = atPlace((place) =>
  curl(place, "--noproxy '*' -v --connect-timeout 10 -o /dev/null"),
)

/** One address family at a time. */
export const connectByFamily: readonly Command[] = [
  atPlace((place) => curl(place, "-4 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
  atPlace((place) => curl(place, "-6 --connect-timeout 10 -o /dev/null -w '%{remote_ip} %{http_code}\\n'")),
]

function curl({ hostname, port, protocol }: Place, options: string): string {
  const usual = protocol === 'http:' ? '80' : '443'
  return `curl -sS ${options} ${protocol}//${hostname}${port === usual ? '' : `:${port}`}/`
}
