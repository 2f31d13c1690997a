// Steps that several remedies share, worded once.
import { type Phrase, quote, say } from '../../words/phrase.ts'
import {
  byHost,
  byParty,
  nameIn,
  type RemedyFacts,
  type Step,
  forHost,
  forParty,
  type Worded,
} from './entry.ts'

const SETTINGS = 'repository → Settings → Secrets and variables → Actions'

/** The name of the secret, where something tells it: a targets file, or an expression that arrived as text. Only the workflow knows any other. */
export function knownSecret({ host, evidence, secretName }: RemedyFacts): string | undefined {
  const inExpression = host === 'action' ? evidence.secretName : undefined
  const name = nameIn(inExpression ?? secretName, '')
  return name === '' ? undefined : name
}

/** The input or variable that the secret fills. */
export function readBy({ variable }: RemedyFacts): string {
  return nameIn(variable, 'api-key')
}

/** The place the credential is kept in, in the words of where we run. */
function store(facts: RemedyFacts): Phrase {
  const name = knownSecret(facts)
  if (facts.host === 'terminal') return say`the shell variable ${quote(name ?? readBy(facts))}`
  const secret =
    name === undefined ? say`that your workflow passes to ${quote(readBy(facts))}` : [quote(name)]
  return say`the secret ${secret} (${SETTINGS})`
}

/** The same in plain words. */
function storePlainly(facts: RemedyFacts): string {
  const name = knownSecret(facts)
  if (facts.host === 'terminal') return `the variable ${name ?? readBy(facts)}`
  return `the secret ${name ?? `that your workflow passes to ${readBy(facts)}`}`
}

/** Replaces the stored value; `what` says what to paste. */
export function storeAgain(what: string): Step {
  return (facts) => say`Update ${store(facts)}: ${what}.`
}

/** The place to keep a new key in, for the end of a summary. */
export function keepIn(facts: RemedyFacts): string {
  const place = storePlainly(facts)
  return facts.host === 'action' ? `store it as ${place}` : `set ${place.replace('the variable ', '')} to it`
}

/** A new key in one line. */
export const replaceKey: Worded = byParty({
  anthropic: (facts) => `Create a new key in the Claude Console and ${keepIn(facts)}.`,
  gateway: (facts) => `Get a new key from the owner of the gateway and ${keepIn(facts)}.`,
})

/** A key that was rejected: it is looked up first, and replaced where nobody knows it. */
export const checkKey: Worded = byParty({
  anthropic: (facts) =>
    `Look up the key in the Claude Console; if it isn't there or has expired, create a new one and ${keepIn(facts)}.`,
  gateway: (facts) =>
    `Ask the owner of the gateway about this key; if they don't know it, get a new one and ${keepIn(facts)}.`,
})

/** The same stored value without its fault; `what` says how. */
export function storeWithout(what: string): Worded {
  return (facts) => `${facts.host === 'action' ? 'Save' : 'Set'} ${storePlainly(facts)} again ${what}.`
}

/** Says where the faulty value came from, when that is known, and which secret it names, when it names one. */
export const lookAtOrigin: Step = (facts) => {
  const { variable } = facts
  const name = knownSecret(facts)
  if (variable === undefined) return undefined
  if (facts.host === 'terminal') return say`Check ${quote(flagOf(variable))} first: the key came from it.`
  return name === undefined || name === variable
    ? say`Check ${quote(variable)} first: the key came from it.`
    : say`Check first that ${quote(variable)} gets the secret ${quote(name)}: the key came from it.`
}

/** An input in a terminal is a flag; names of variables have no small letters. */
function flagOf(variable: string): string {
  return /^[a-z]/.test(variable) ? `--${variable}` : variable
}

/** A new key, from whoever issues them here. */
export const createKey: Step = (facts) => {
  if (facts.party !== 'anthropic')
    return ['Get a new key from the tool or team that issues keys for the gateway.']
  const owner = facts.host === 'action' ? 'linked to a service account' : 'linked to yourself'
  return say`Create a new key in the Claude Console (Settings → API keys), ${owner}.`
}

/** A fresh start, so that the corrected value is read. */
export const startNewRun: Step = forHost({
  action: 'Start a new workflow run: secrets are read when a run is queued.',
  terminal: 'Restart your program from the same shell.',
})

/** A second run, for what passes without a change. */
export const waitAndRunAgain: Step = forHost({
  action:
    'Run the job again later. To wait automatically, raise the inputs `attempts` and `deadline` of this step.',
  terminal: 'Run it again later. To wait automatically, raise `--attempts` and `--deadline`.',
})

/** The place where the base URL is set. */
export const correctBaseUrl: Step = ({ host, listed }) => {
  if (listed !== undefined)
    return say`Fix the URL in the ${quote('endpoints')} of this target in the targets file.`
  return host === 'action'
    ? say`Fix the URL where it's set: the input ${quote('endpoints')}, or ${quote('ANTHROPIC_BASE_URL')} in the job's env.`
    : say`Fix the URL where it's set: ${quote('--endpoints')}, or ${quote('ANTHROPIC_BASE_URL')} in your shell profile or a .env file.`
}

/** The settings that make a private root trusted. */
export const trustRoot: Step = forHost({
  action:
    'Set `ca-certificates` to a PEM file with that root. For your other steps, set `NODE_EXTRA_CA_CERTS` in the .env file of the runner and restart it.',
  terminal:
    'Set `NODE_EXTRA_CA_CERTS` (or `--ca-certificates`) to a PEM file with that root before your program starts.',
})

/** A warning against the usual wrong advice. */
export const neverTurnOffVerification: Step =
  "Don't turn verification off: `NODE_TLS_REJECT_UNAUTHORIZED=0` would send your key to anyone who answers."

/** A request to whoever runs the network. */
export const askNetworkOwner: Step = (facts) =>
  say`Ask your network team to allow outbound connections from ${facts.host === 'action' ? 'the runner' : 'this machine'} to ${quotedHost(facts)}.`

function quotedHost({ hostname }: RemedyFacts): Phrase {
  return hostname === '' ? ['the endpoint'] : [{ quoted: hostname }]
}

/** The place where an incident is announced. */
export const watchStatusPage: Step = forParty({
  anthropic: 'Check status.claude.com for an incident.',
  gateway: 'Ask the owner of the gateway about an incident, and check status.claude.com for one behind it.',
})

/** The header of the user that asks for betas, by its value. */
export const dropBetas: Step = ({ betas = [] }) =>
  betas.length === 0
    ? undefined
    : say`Remove the betas you don't have from ${quote('anthropic-beta')} in your headers: ${quote(betas.join(', '))}.`

/** Support comes last: it needs the request ID, which the report shows. */
export const supportWithRequestId: Step = 'If it lasts an hour, send support the request ID from the report.'

/** A real message settles what nothing free does: in one line, and as a step. */
export const sendMessage = byHost({
  action: 'Set live: true and name a model in models: one minimal billed message proves the key.',
  terminal: 'Add --live true and name a model with --models: one minimal billed message proves the key.',
})

/** The same as a step. */
export const sendOneMessage = forHost({
  action:
    'Set `live: true` and name a model in `models`: one minimal billed message (less than a cent) proves the key.',
  terminal:
    'Add `--live true` and name a model with `--models`: one minimal billed message (less than a cent) proves the key.',
})
