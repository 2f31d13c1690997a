// The keyless sign-in: the job's identity token, asked of GitHub, is exchanged at the endpoint for an access token.
import {
  accessTokenIn,
  askIdentityToken,
  exchangeToken,
  identityTokenIn,
  TOKEN_EXCHANGE,
  whyNotPosted,
} from '../claude/requests/federation.ts'
import { decideProxy } from '../plan/proxy-decision.ts'
import { planRoute } from '../plan/route.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import type { Conversation, SignIn, SignInObstacle } from '../probes/conversation.ts'
import type { HttpClient } from '../probes/http.ts'
import { openLine, type Line } from '../probes/line.ts'
import type { Attempt, Exchange } from '../probes/observation.ts'
import { reveal, type Hide, type Secret } from '../secrets/secret.ts'
import type { Federation, IdentitySource, Settings } from '../words/settings.ts'
import { converse } from './converse.ts'
import { makeExchanger, persist, tryOnce, type Patience } from './exchange.ts'
import { bare } from './speaker.ts'

/** What a sign-in works with: `client` speaks to the endpoint, whose peer it verifies. */
export interface SignInTools {
  readonly settings: Settings
  readonly client: () => Promise<HttpClient>
  readonly patience: Patience
  readonly hide: Hide
}

const NOTHING_SAID = {
  lists: {},
  anonymous: undefined,
  anonymousCount: undefined,
  candidates: [],
  messagesRoute: undefined,
  counts: [],
  live: [],
  lookups: {},
} as const

/** Signs in at an endpoint and speaks with it as `converse` does. Begin it while the sockets to the endpoint are opened. */
export async function converseKeyless(
  target: Target,
  endpoint: Endpoint,
  base: URL,
  federation: Federation,
  tools: SignInTools,
): Promise<Conversation> {
  const { signIn, accessToken } = await signInAt(base, federation, tools)
  if (accessToken === undefined) return { ...NOTHING_SAID, signIn }
  const { settings } = target
  const signedIn: Target = {
    ...target,
    credential: { secret: accessToken, kind: 'auth-token', origin: ORIGIN },
    // The token is of one workspace already; the SDK sends no header either.
    settings: { ...settings, workspaceId: undefined },
  }
  const exchange = makeExchanger(tools.client, tools.patience)
  return { ...(await converse(signedIn, endpoint, base, exchange)), signIn }
}

const ORIGIN = { setting: 'federation-rule-id', from: 'input' } as const

interface SignedIn {
  readonly signIn: SignIn
  /** Hidden already; undefined when nobody was signed in. */
  readonly accessToken: Secret | undefined
}

/** Nothing is asked of anybody when it is known beforehand that the token may not be posted there. */
async function signInAt(base: URL, federation: Federation, tools: SignInTools): Promise<SignedIn> {
  const source = sourceFor(base, federation)
  if (typeof source === 'string') return notBegun(source)
  const github = openIdentityLine(source.url, tools)
  try {
    const ask = makeExchanger(github.client, { ...tools.patience, manners: undefined, host: source.url.host })
    const request = askIdentityToken(source.url, reveal(tools.hide(source.token)), federation.audience)
    return await exchanged(base, federation, tools, () => ask('identity token (GitHub)', bare(request)))
  } finally {
    await github.close()
  }
}

function notBegun(obstacle: SignInObstacle): SignedIn {
  const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined }
  return { signIn, accessToken: undefined }
}

/** Without client certificate, and never over plain http beyond this machine, whatever is allowed for the endpoint. */
function openIdentityLine(url: URL, { settings, patience: { clock } }: SignInTools): Line {
  const proxy = decideProxy(url, settings.proxy)
  const guarded = { ...settings, clientCertificate: undefined, allowHttp: false }
  const route = planRoute(url, guarded, proxy.kind === 'proxy' ? proxy.server : undefined)
  return openLine(route, url.origin, 1, clock.attemptSignal)
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
async function exchanged(
  base: URL,
  federation: Federation,
  { settings, client, patience, hide }: SignInTools,
  askIdentity: () => Promise<Exchange>,
): Promise<SignedIn> {
  const identities: Exchange[] = []
  const { workspaceId } = settings
  const attempt = async (tries: number): Promise<Attempt | undefined> => {
    const identity = await askIdentity()
    identities.push(identity)
    const identityToken = identityTokenOf(identity)
    if (identityToken === undefined) return undefined
    hide(identityToken)
    const grant = { ...federation, identityToken, workspaceId }
    return tryOnce(client, bare(exchangeToken(base, grant)), patience, tries)
  }
  const exchange = await persist('token exchange', attempt, patience)
  const token = exchange && accessTokenOf(exchange)
  return {
    signIn: { obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities, exchange },
    accessToken: token === undefined ? undefined : hide(token),
  }
}

function identityTokenOf({ outcome }: Exchange): string | undefined {
  const isGiven = outcome.kind === 'answer' && outcome.status < 300
  const token = isGiven ? identityTokenIn(outcome.json) : undefined
  return token !== undefined && token.length <= TOKEN_EXCHANGE.longestToken ? token : undefined
}

function accessTokenOf({ outcome }: Exchange): string | undefined {
  return outcome.kind === 'answer' && outcome.status < 300 ? accessTokenIn(outcome.json) : undefined
}
