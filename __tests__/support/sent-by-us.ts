// What we send on each road for the questions that the official clients ask, to compare it with what they send.
import { loadRows } from '../../src/claude/providers/clouds/index.ts'
import type { Place, Road } from '../../src/claude/providers/clouds/road.ts'
import type { Provider } from '../../src/claude/providers/provider.ts'
import { smallestMessage } from '../../src/claude/requests/live-message.ts'
import { minimalCountBody, type ApiRequest } from '../../src/claude/requests/request.ts'
import { signInToCloud } from '../../src/cloud/sign-in-to-cloud.ts'
import type { Authorized, CloudTools } from '../../src/cloud/sign-in.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { WORKSPACE_ID } from '../../src/simulator/account.ts'
import { AWS_REGION } from '../../src/simulator/clouds/aws/world.ts'
import { GOOGLE_PROJECT } from '../../src/simulator/clouds/google/world.ts'
import type { CloudId, CloudIdentity } from '../../src/words/cloud.ts'
import type { Credential } from '../../src/words/settings.ts'
import type { AwsCredential } from './aws-clients.ts'

/** The place that the official clients are led to, as a user names it. */
const PLACES: Readonly<Record<CloudId, Place>> = {
  bedrock: placeAt(`bedrock-runtime.${AWS_REGION}.amazonaws.com`, { region: AWS_REGION }),
  'bedrock-mantle': placeAt(`bedrock-mantle.${AWS_REGION}.api.aws/anthropic`, { region: AWS_REGION }),
  'claude-on-aws': placeAt(`aws-external-anthropic.${AWS_REGION}.api.aws`, {
    ...{ region: AWS_REGION, workspace: WORKSPACE_ID },
  }),
  vertex: placeAt('us-east5-aiplatform.googleapis.com/v1', { region: 'us-east5', project: GOOGLE_PROJECT }),
  'claude-on-google': placeAt('claude.googleapis.com', {
    ...{ region: 'global', project: GOOGLE_PROJECT, workspace: WORKSPACE_ID },
  }),
  foundry: placeAt('acme.services.ai.azure.com/anthropic'),
  'openai-compatible': placeAt('llm.acme.example/v1'),
}

function placeAt(base: string, more: Partial<Place> = {}): Place {
  const nowhere = { region: undefined, project: undefined, workspace: undefined }
  return { ...nowhere, ...more, base: new URL(`https://${base}`) }
}

/** A key that is sent as it is, of the input that it was given by, or keys that sign. */
export type Who = AwsCredential | { readonly kind: Credential['kind']; readonly text: string }

/** A request with all headers that go along. */
export interface Sent {
  readonly request: ApiRequest
  readonly headers: Readonly<Record<string, string>>
}

/** The requests of a road that official clients make too; `count` and `list` where the road has them. */
export interface SentByUs {
  readonly message: Sent
  readonly stream: Sent
  readonly count?: Sent
  readonly list?: Sent
}

/** Where our requests go; `base` replaces the road's own. */
export interface Whither {
  readonly id: CloudId
  readonly model: string
  readonly base?: string
}

/** Makes and signs the smallest message, its stream, the count and the list, as a run does. */
export async function sentByUs({ id, model, base }: Whither, who: Who): Promise<SentByUs> {
  const [row] = await loadRows([id])
  if (row?.road === undefined) throw new Error('a cloud has a road')
  const place = base === undefined ? PLACES[id] : { ...PLACES[id], base: new URL(base) }
  const { authorize } = await signedIn(row, place, who)
  const send = async (request: ApiRequest): Promise<Sent> => ({ request, headers: await authorize(request) })
  const { message, count, list }: Road = row.road
  return {
    message: await send(message(place, smallestMessage(model, false))),
    stream: await send(message(place, smallestMessage(model, true))),
    ...(count && { count: await send(count(place, minimalCountBody(model))) }),
    ...(list && { list: await send(list(place)) }),
  }
}

async function signedIn(
  { id, schemesFor }: Provider,
  { region, project, workspace }: Place,
  who: Who,
): Promise<Authorized> {
  const { identity, credential } = identityOf(who)
  const cloud = { region, project, workspace, identity, because: undefined, origin: undefined }
  const schemes = credential === undefined ? [] : schemesFor({ ...credential, familySchemes: undefined })
  const got = await signInToCloud({ cloud: { ...cloud, id: id as CloudId }, credential, schemes }, NOTHING)
  if (!got.ok) throw new Error(got.refusal.reason)
  return got
}

function identityOf(who: Who): { identity: CloudIdentity; credential: Credential | undefined } {
  if (typeof who === 'object' && 'accessKeyId' in who) {
    const { accessKeyId, secretAccessKey, sessionToken } = who
    const session = sessionToken === undefined ? undefined : makeSecret(sessionToken)
    const keys = { accessKeyId, secretAccessKey: makeSecret(secretAccessKey), sessionToken: session }
    return { identity: { kind: 'aws-keys', ...keys }, credential: undefined }
  }
  const { kind, text } = typeof who === 'string' ? { kind: 'api-key' as const, text: who } : who
  const origin = { setting: kind, from: 'input' } as const
  return { identity: { kind: 'key' }, credential: { secret: makeSecret(text), kind, origin } }
}

/** Whoever has a key asks nobody for another one. */
const NOTHING: CloudTools = {
  send: ({ url }) => Promise.reject(new Error(`nobody may ask ${url}`)),
  hide: makeSecret,
  now: Date.now,
  env: {},
  cwd: '/nowhere',
  signal: new AbortController().signal,
}
