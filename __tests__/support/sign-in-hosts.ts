// Sign-in services of the clouds and GitHub's own, by host: the simulated ones behind the tools of a sign-in.
import { accountTokens, oauthTokens, tokenExchange } from '../../src/simulator/clouds/google/tokens.ts'
import { googleWorld, type GoogleWorld } from '../../src/simulator/clouds/google/world.ts'
import { entra } from '../../src/simulator/clouds/azure/tokens.ts'
import { azureWorld, type AzureWorld } from '../../src/simulator/clouds/azure/world.ts'
import type { Handler } from '../../src/simulator/exchange.ts'
import { githubOidc } from '../../src/simulator/github-oidc.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { located, type ApiRequest } from '../../src/claude/requests/request.ts'
import type { CloudSignIn } from '../../src/cloud/sign-in.ts'
import type { CloudWorld, Received, Reply } from './cloud-world.ts'

/** The host where a job asks for its identity token. */
export const GITHUB_HOST = 'run-actions-1-azure-eastus.actions.githubusercontent.com'
/** The job's own question, and the token to ask it with. */
export const GITHUB_URL = `https://${GITHUB_HOST}/81//idtoken/5c1a/0d6f?api-version=2.0`
export const REQUEST_TOKEN = 'request.token-of.the-job'
/** A job with `id-token: write`. */
export const JOB_IDENTITY = { url: GITHUB_URL, token: makeSecret(REQUEST_TOKEN) }

type Claims = Readonly<Record<string, string | number>>

/** The answers of GitHub and Google's three services. */
export function googleHosts(
  changes: Partial<GoogleWorld> = {},
  claims: Claims = {},
): (asked: Received) => Reply | undefined {
  const world = googleWorld(changes)
  return byHost({
    [GITHUB_HOST]: githubOidc({ requestToken: REQUEST_TOKEN, claims }),
    'sts.googleapis.com': tokenExchange(world),
    'iamcredentials.googleapis.com': accountTokens(world),
    'oauth2.googleapis.com': oauthTokens(world),
  })
}

/** The answers of GitHub and Entra. */
export function azureHosts(
  changes: Partial<AzureWorld> = {},
  claims: Claims = {},
): (asked: Received) => Reply | undefined {
  return byHost({
    [GITHUB_HOST]: githubOidc({ requestToken: REQUEST_TOKEN, claims }),
    'login.microsoftonline.com': entra(azureWorld(changes)),
  })
}

const QUESTION: ApiRequest = {
  name: 'one-byte',
  method: 'POST',
  ...located('https://example.com/v1/messages'),
  headers: { accept: 'application/json' },
  body: '{',
}

/** The scheme and headers by which somebody asks who was signed in, or why nobody was. */
export async function outcomeOf(signIn: CloudSignIn): Promise<unknown> {
  if (!signIn.ok) return signIn.refusal
  return { scheme: signIn.scheme, headers: await signIn.authorize(QUESTION) }
}

/** The outcome of somebody with this token. */
export function asking(token: string, more: object = {}): object {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}`, ...more }
  return { scheme: 'bearer', headers }
}

/** The hosts that were asked, in their order. */
export function hostsAsked({ received }: CloudWorld): readonly string[] {
  return received.map(({ host }) => host)
}

/** One host answers thus, and the others as they do. */
export function except(
  host: string,
  reply: Reply | undefined,
  others: (asked: Received) => Reply | undefined,
): (asked: Received) => Reply | undefined {
  return (asked) => (asked.host === host ? reply : others(asked))
}

/** An answer in JSON. */
export function told(status: number, value: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function byHost(handlers: Readonly<Record<string, Handler>>): (asked: Received) => Reply | undefined {
  return ({ host, method, target, headers, body: text }) => {
    const { pathname: path, searchParams: query } = new URL(target, `https://${host}`)
    const answer = handlers[host]?.({ method, path, query, headers, body: Buffer.from(text) })
    return answer && { ...answer, body: [answer.body].flat().join('') }
  }
}
