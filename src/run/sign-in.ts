// The keyless sign-in: the job's identity token, asked of GitHub, is exchanged at the endpoint for an access token.
import {
  accessTokenIn,
  askIdentityToken,
  exchangeToken,
  whyNotPosted,
} from '../claude/requests/federation.ts'
import type { Target } from '../plan/target.ts'
import { NOTHING_SAID, type Conversation, type SignIn, type SignInObstacle } from '../reading/conversation.ts'
import type { HttpClient } from '../probes/http.ts'
import type { Attempt, Exchange } from '../probes/observation.ts'
import { reveal, type Secret } from '../secrets/secret.ts'
import type { IdentitySource } from '../words/cloud.ts'
import type { Federation } from '../words/settings.ts'
import { readExchange } from '../reading/reading.ts'
import { identityTokenOf } from '../reading/sign-in.ts'
import { converse } from './talk/converse.ts'
import { makeExchanger, persist, tryOnce, type Patience } from './exchange.ts'
import type { EndpointScope } from './scopes.ts'
import { openElsewhere } from './talk/elsewhere.ts'
import { bare } from './talk/voice.ts'

/** The tools of a sign-in: `client` speaks to the endpoint, whose peer it verifies. */
interface Desk {
  readonly scope: EndpointScope
  readonly federation: Federation
  readonly base: URL
  readonly client: () => Promise<HttpClient>
  readonly patience: Patience
}

/** Signs in at an endpoint and speaks with it as `converse` does. Begin it while the sockets to the endpoint are opened. */
export async function converseKeyless(
  scope: EndpointScope,
  base: URL,
  client: () => Promise<HttpClient>,
  patience: Patience,
): Promise<Conversation> {
  const { target } = scope.of
  const { federation } = target.settings
  if (federation === undefined) throw new Error('a keyless sign-in needs a federation rule')
  const { signIn, accessToken } = await signInAt({ scope, federation, base, client, patience })
  if (accessToken === undefined) return { ...NOTHING_SAID, signIn }
  const exchange = makeExchanger(client, patience)
  return { ...(await converse(signedIn(target, accessToken), scope.endpoint, base, exchange)), signIn }
}

/** The token is of one workspace already; the SDK sends no header either. */
function signedIn(target: Target, secret: Secret): Target {
  const settings = { ...target.settings, workspaceId: undefined }
  return { ...target, credential: { secret, kind: 'auth-token', origin: ORIGIN }, settings }
}

const ORIGIN = { setting: 'federation-rule-id', from: 'input' } as const

interface SignedIn {
  readonly signIn: SignIn
  /** Hidden already; undefined when nobody was signed in. */
  readonly accessToken: Secret | undefined
}

/** Nothing is asked of anybody when it is known beforehand that the token may not be posted there. */
async function signInAt(desk: Desk): Promise<SignedIn> {
  const { base, federation, patience, scope } = desk
  const source = sourceFor(base, federation)
  if (typeof source === 'string') return notBegun(source)
  const github = openElsewhere(source.url, scope.of)
  try {
    const ask = makeExchanger(github.client, { ...patience, hostPacing: undefined, to: source.url })
    const request = askIdentityToken(source.url, source.token, federation.audience)
    return await exchanged(desk, () => ask('identity token (GitHub)', bare(request)))
  } finally {
    await github.close()
  }
}

function notBegun(obstacle: SignInObstacle): SignedIn {
  const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined }
  return { signIn, accessToken: undefined }
}

interface Source {
  readonly url: URL
  readonly token: string
}

function sourceFor(base: URL, { identity, audience }: Federation): Source | SignInObstacle {
  if (typeof identity === 'string') return identity
  return whyNotPosted(base, audience) ?? parsed(identity) ?? 'bad-url'
}

function parsed({ url, token }: IdentitySource): Source | undefined {
  return URL.canParse(url) && /^https?:/.test(url) ? { url: new URL(url), token: reveal(token) } : undefined
}

/** An identity token is good for one use: every try of the exchange asks for a fresh one, also when nobody knows whether the last try arrived. */
async function exchanged(desk: Desk, askIdentity: () => Promise<Exchange>): Promise<SignedIn> {
  const { scope, base, federation, client, patience } = desk
  const { hide } = scope.of.run
  const { workspaceId } = scope.of.target.settings
  const identities: Exchange[] = []
  const attempt = async (tries: number): Promise<Attempt | undefined> => {
    const identity = await askIdentity()
    identities.push(identity)
    const identityToken = identityTokenOf(identity.outcome)
    if (identityToken === undefined) return undefined
    hide(identityToken)
    const grant = { ...federation, identityToken, workspaceId }
    return tryOnce(client, bare(exchangeToken(base, grant)), patience, tries)
  }
  const posted = await persist('token exchange', attempt, patience)
  const question = { asked: 'token', scheme: 'federation' } as const
  const exchange = posted && readExchange(posted, question, scope.endpoint.provider)
  const token = exchange && accessTokenOf(exchange)
  return {
    signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
    accessToken: token === undefined ? undefined : hide(token),
  }
}

function accessTokenOf({ outcome }: Exchange): string | undefined {
  return outcome.kind === 'answer' && outcome.status < 300 ? accessTokenIn(outcome.json) : undefined
}
