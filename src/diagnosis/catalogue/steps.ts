// Steps that several remedies share, worded once.
import { type Phrase, quote, say } from '../../words/phrase.ts'
import { type RemedyFacts, type Step, forHost, forParty } from './entry.ts'

/** The place the credential is kept in, in the words of where we run. */
function store({ host, secretName }: RemedyFacts): Phrase {
  return host === 'action'
    ? say`the secret ${secretName} (repository → Settings → Secrets and variables → Actions)`
    : say`the shell variable ${secretName}`
}

/** Replaces the stored value; `what` says what to paste. */
export function storeAgain(what: string): Step {
  return (facts) => say`Overwrite ${store(facts)}: ${what}.`
}

/** Says where the faulty value came from, when that is known. */
export const lookAtOrigin: Step = ({ variable }) =>
  variable === undefined ? undefined : say`Look first at ${variable}: the value was read from there.`

/** A new key, from whoever issues them here. */
export const createKey: Step = (facts) => {
  if (facts.party !== 'anthropic') {
    return ['Create a new key at the gateway, with the tool or the team that hands out its keys.']
  }
  const owner = facts.host === 'action' ? 'linked to a service account' : 'linked to yourself'
  return say`Create a new key in the Claude Console (Settings → API keys), ${owner}.`
}

/** A fresh start, so that the corrected value is read. */
export const startNewRun: Step = forHost({
  action: 'Start a new run of the workflow: a secret is read when a run is queued.',
  terminal: 'Start your program again from that same shell.',
})

/** A second run, for what passes by itself. */
export const waitAndRunAgain: Step = forHost({
  action: 'Run the job again later; raise the inputs attempts and deadline if it must ride out such minutes.',
  terminal: 'Run it again later; raise --attempts and --deadline if it must ride out such minutes.',
})

/** The place where the base URL is set. */
export const correctBaseUrl: Step = ({ host, listed }) => {
  const places = {
    action: 'the input endpoints, or ANTHROPIC_BASE_URL in the env of the job',
    terminal: '--endpoints, ANTHROPIC_BASE_URL in your shell profile or in a .env file',
  }
  const place = listed === undefined ? places[host] : 'the endpoints of this target in the targets file'
  return [`Put the corrected URL where it came from: ${place}.`]
}

/** The settings that make a private root trusted. */
export const trustRoot: Step = forHost({
  action:
    'Point the input ca-certificates at a PEM file with that root; for your other steps set NODE_EXTRA_CA_CERTS on the runner itself (its .env file) and restart it, because Node reads it only at start.',
  terminal:
    'Point NODE_EXTRA_CA_CERTS (or --ca-certificates) at a PEM file with that root before the program starts: Node reads it only then.',
})

/** A warning against the usual wrong advice. */
export const neverTurnOffVerification: Step =
  'Leave verification on: NODE_TLS_REJECT_UNAUTHORIZED=0 would hand the key to whoever answers.'

/** A request to whoever runs the network. */
export const askNetworkOwner: Step = (facts) =>
  say`Ask whoever runs this network to let ${facts.host === 'action' ? 'the runner' : 'this machine'} reach ${quotedHost(facts)} on its port, outbound.`

function quotedHost({ hostname }: RemedyFacts): Phrase {
  return hostname === '' ? ['the endpoint'] : [{ quoted: hostname }]
}

/** The place where an incident is announced. */
export const watchStatusPage: Step = forParty({
  anthropic: 'Look at status.claude.com for an incident.',
  gateway: 'Ask the owner of the gateway for an incident, and look at status.claude.com for one behind it.',
})

/** The header of the user that asks for betas, by its value. */
export const dropBetas: Step = ({ betas = [] }) =>
  betas.length === 0
    ? undefined
    : say`Remove from your headers what is not granted of anthropic-beta: ${quote(betas.join(', '))}.`

/** Support comes last: it needs the request id, which the report shows. */
export const supportWithRequestId: Step =
  'Send the request id from the report to support if it goes on for an hour.'
