// Why a keyless sign-in came to nothing: by whom it was stopped, and what that says.
import { isPassing, type CauseId } from '../words/causes.ts'
import type { SignInStop } from '../words/evidence.ts'
import { identityTokenIn, TOKEN_EXCHANGE } from '../claude/requests/federation.ts'
import { isUnheard, TIMEOUT } from '../probes/failure.ts'
import type { HttpAnswer, HttpOutcome } from '../probes/observation.ts'
import type { Conversation, SignIn, SignInObstacle } from './conversation.ts'
import type { Heard, HeardReading, Reading } from './reading.ts'
import { unheardCause } from './tcp-codes.ts'

export interface SignInFailure {
  readonly cause: CauseId
  /** It passes by itself, or lies with the provider. */
  readonly passing: boolean
  readonly stoppedAt: SignInStop
  /** A clause in our own words. */
  readonly reason: string
  /** The input which the endpoint names in its refusal. */
  readonly field?: string
  /** The endpoint's answer. */
  readonly by?: Heard
}

/** The places at which a sign-in stops before anything is asked, with the reason. */
export const OBSTACLES = {
  'no-permission': ['permission', 'the job has no permission id-token: write'],
  'no-job': ['place', 'this is no job of GitHub Actions, and only such a job has an identity to exchange'],
  'bad-url': ['github', 'ACTIONS_ID_TOKEN_REQUEST_URL is no URL that can be asked'],
  'plain-http': ['audience', 'an identity token is not posted over plain http'],
  'other-audience': [
    'audience',
    'the endpoint is neither api.anthropic.com nor the host of oidc-audience, so the identity token was not posted to it',
  ],
} as const satisfies Record<SignInObstacle, readonly [SignInStop, string]>

/** Why nobody was signed in; undefined for a sign-in that worked, or whose exchange got no answer that tells. */
export function failedSignIn({ signIn }: Pick<Conversation, 'signIn'>): SignInFailure | undefined {
  if (signIn === undefined) return undefined
  if (signIn.obstacle !== undefined) {
    const [stoppedAt, reason] = OBSTACLES[signIn.obstacle]
    return { cause: 'auth.federation', passing: false, stoppedAt, reason }
  }
  const reading = signIn.exchange?.reading
  if (reading === undefined) return withoutIdentity(signIn)
  return isRefusal(reading) ? refused(reading, signIn) : undefined
}

/** An authorization server may refuse in the form of RFC 6749, section 5.2, which no other route of the API has. */
function isRefusal(reading: Reading): reading is HeardReading {
  if (reading.kind === 'told' || reading.kind === 'refused') return true
  return (
    reading.kind === 'strange' &&
    reading.envelope !== undefined &&
    [400, 401, 403].includes(reading.answer.status)
  )
}

function withoutIdentity({ identities }: SignIn): SignInFailure {
  return { ...identityFailure(identities.at(-1)?.outcome), stoppedAt: 'github' }
}

/** Why GitHub's last answer gave no identity token. */
export function identityFailure(
  outcome: HttpOutcome | undefined,
): Pick<SignInFailure, 'cause' | 'passing' | 'reason'> {
  const unheard = outcome?.kind === 'failure' ? unheardCause(outcome.failure.code) : undefined
  return {
    cause: unheard?.cause ?? 'auth.federation',
    passing: unheard !== undefined,
    reason: outcome === undefined ? 'no identity token was requested from GitHub' : atGitHub(outcome),
  }
}

/** The identity token in GitHub's answer; undefined where it gave none that can be exchanged. */
export function identityTokenOf(outcome: HttpOutcome): string | undefined {
  const isGiven = outcome.kind === 'answer' && outcome.status < 300
  const token = isGiven ? identityTokenIn(outcome.json) : undefined
  return token !== undefined && token.length <= TOKEN_EXCHANGE.longestToken ? token : undefined
}

function atGitHub(outcome: HttpOutcome): string {
  if (outcome.kind === 'answer') return noToken(outcome)
  const { code } = outcome.failure
  return code === TIMEOUT || isUnheard(code)
    ? 'GitHub’s endpoint for identity tokens did not answer in time'
    : 'GitHub’s endpoint for identity tokens could not be reached'
}

function noToken({ status, json }: HttpAnswer): string {
  if (status >= 300) return `GitHub’s endpoint for identity tokens answered ${status}`
  return identityTokenIn(json) === undefined
    ? 'GitHub’s endpoint for identity tokens answered without a token'
    : `the identity token is longer than ${TOKEN_EXCHANGE.longestToken} characters`
}

/** Refusals that say more than that the exchange was refused. */
const OF_ITS_OWN = /^(?:limit|service|billing)\.|^auth\.(?:region|challenge|organization)$/

function refused(reading: HeardReading, signIn: SignIn): SignInFailure {
  const cause = 'cause' in reading && OF_ITS_OWN.test(reading.cause) ? reading.cause : 'auth.federation'
  const field = fieldIn(reading.envelope?.message)
  return {
    cause,
    passing: isPassing(cause),
    stoppedAt: 'exchange',
    reason: reasonFor(reading, field, signIn),
    ...(field !== undefined && { field }),
    by: reading,
  }
}

/** The inputs by the names which the endpoint has for them. */
const FIELDS = {
  federation_rule_id: 'federation-rule-id',
  organization_id: 'organization-id',
  service_account_id: 'service-account-id',
  workspace_id: 'workspace-id',
} as const

function fieldIn(message = ''): string | undefined {
  return Object.entries(FIELDS).find(([name]) => message.includes(name))?.[1]
}

/**
 * A 401 says the same few words whatever is wrong, a token used twice included (anthropics/claude-code#89095, claude-code-action#1406), and
 * a 400 names the field (BerriAI/litellm#39935). As of 2026-11-22.
 */
function reasonFor(
  { answer: { status }, envelope }: Heard,
  field: string | undefined,
  { workspaceChosen }: SignIn,
): string {
  if (/\bjti|already (?:been )?used|replay/i.test(envelope?.message ?? ''))
    return 'the identity token had been used before'
  if (field === 'workspace-id' && !workspaceChosen)
    return 'the rule has several workspaces and none was chosen'
  if (field !== undefined) return `the exchange was refused because of ${field}`
  if (status !== 401) return `the exchange was refused with ${status}`
  const unchosen = workspaceChosen ? '' : ', or it has several workspaces and none was chosen'
  return `it does not say why; most often the federation rule does not match the identity token${unchosen}`
}
