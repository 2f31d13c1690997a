// A whole run with one real message: what arrives at a cloud is what the official client would have sent there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/main.ts'
import { WORKSPACE_ID } from '../../../src/simulator/account.ts'
import type { AwsAccessKey } from '../../../src/simulator/clouds/aws/world.ts'
import { ENTRA_TOKEN, FOUNDRY_KEY } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_PROJECT, GOOGLE_TOKEN } from '../../../src/simulator/clouds/google/world.ts'
import { OPENAI_KEY } from '../../../src/simulator/clouds/openai/world.ts'
import type { ReceivedRequest } from '../../../src/simulator/server.ts'
import { runInProcess } from '../../fuzz/door.ts'
import { BEDROCK_KEYS, PLATFORM_KEY, SIGNING_KEYS } from '../../support/aws-account.ts'
import { comparedArrival, type Compared } from '../../support/compared-requests.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import { RECORDED_MODEL } from '../../support/sdk-requests.ts'
import { sentBySdkRest } from '../../support/sent-by-sdk-rest.ts'
import { AWS_ROADS, credentialOf, MODEL_ON, sentBySdk } from '../../support/sent-by-sdk.ts'
import type { SentRequest } from '../../support/sent-by-sdk.ts'
import { aws, azure, google, openAi } from '../../worlds/clouds.ts'
import type { World } from '../../worlds/world.ts'

type Texts = Readonly<Record<string, string>>

interface Setting {
  readonly world: World
  readonly inputs: Texts
  readonly env?: Texts
}

/** Runs with `live`, and tells what arrived with a credential at the paths that the client asks, each once and in one order. */
async function arrivals(
  { world, inputs, env = {} }: Setting,
  paths: ReadonlySet<string>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'same-arrivals-'))
  const open = await world(folder)
  try {
    const given = { live: 'true', 'scan-workspace': 'false', ...open.inputs, ...inputs }
    const { report, exitCode } = await runInProcess(main, { inputs: given, env })
    expect([exitCode, report.verdict, report.cause]).toEqual([0, 'healthy', null])
    const asked = open.received().filter((request) => isAsked(request) && paths.has(request.path))
    return inOrder(asked.map((request) => comparedArrival(request, headerIn(request, 'host') ?? '')))
  } finally {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Neither asked without a credential nor with one byte: no client does that. */
function isAsked(request: ReceivedRequest): boolean {
  const credential = headerIn(request, 'authorization') ?? headerIn(request, 'x-api-key')
  return credential !== undefined && request.body !== '{'
}

function inOrder(requests: readonly Compared[]): readonly string[] {
  return requests.map((request) => stable(request)).toSorted()
}

/** JSON whose members stand in the order of their names. */
function stable(value: unknown): string {
  const sorted = (_: string, member: unknown): unknown =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : member
  return JSON.stringify(value, sorted, 2)
}

async function expectSameArrivals(setting: Setting, theirs: readonly SentRequest[]): Promise<void> {
  const paths = new Set(theirs.map(({ path }) => path))
  const due = inOrder(theirs.map((sent) => comparedArrival(sent, new URL(sent.url).host)))
  expect(await arrivals(setting, paths)).toEqual(due)
}

const account = aws({
  bearerKeys: [BEDROCK_KEYS.longTerm],
  platformKeys: [PLATFORM_KEY],
  accessKeys: [SIGNING_KEYS.plain, SIGNING_KEYS.session],
})

const KEY_OF = {
  bedrock: 'AWS_BEARER_TOKEN_BEDROCK',
  'bedrock-mantle': 'AWS_BEARER_TOKEN_BEDROCK',
  'claude-on-aws': 'ANTHROPIC_AWS_API_KEY',
} as const

function keysOf({ accessKeyId, secretAccessKey, sessionToken = '' }: AwsAccessKey): Texts {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}

const AT_AWS = AWS_ROADS.flatMap((road) =>
  (['bearer', 'plain', 'session'] as const).map((who) => [road, who] as const),
)

/** Headers of the user's own: none, or names of betas, which some services take from the body alone. */
const WITH = [
  ['', undefined],
  [', with betas', { 'anthropic-beta': 'context-1m-2025-08-07, output-128k-2025-02-19' }],
] as const

const headersInput = (headers: Texts | undefined): Texts =>
  headers === undefined
    ? {}
    : {
        headers: Object.entries(headers)
          .map((header) => header.join(': '))
          .join('\n'),
      }

const ON_GOOGLE = { 'auth-token': GOOGLE_TOKEN, project: GOOGLE_PROJECT }

describe.each(WITH)('a run%s', (_, headers) => {
  test.each(AT_AWS)('%s, %s', async (road, who) => {
    const credential = credentialOf(road, who)
    const own = typeof credential === 'string' ? { [KEY_OF[road]]: credential } : keysOf(credential)
    const inputs = {
      ...{ provider: road, models: MODEL_ON[road], ...headersInput(headers) },
      ...(road === 'claude-on-aws' && { 'workspace-id': WORKSPACE_ID }),
    }
    const setting = { world: account, inputs, env: { AWS_REGION: 'us-east-1', ...own } }
    await expectSameArrivals(
      setting,
      Object.values(await sentBySdk(road, who, headers)) as readonly SentRequest[],
    )
  })

  test.each([
    ['vertex', google(), { ...ON_GOOGLE, provider: 'vertex', region: 'us-east5' }],
    [
      'claude-on-google',
      google(),
      { ...ON_GOOGLE, provider: 'claude-on-google', 'workspace-id': WORKSPACE_ID },
    ],
    ['foundry', azure(), { 'api-key': FOUNDRY_KEY, provider: 'foundry', resource: 'acme' }],
    ['foundry-entra', azure(), { 'auth-token': ENTRA_TOKEN, provider: 'foundry', resource: 'acme' }],
    [
      ...(['openai-compatible', openAi()] as const),
      { 'api-key': OPENAI_KEY, provider: 'openai-compatible', endpoints: 'https://llm.acme.example/v1' },
    ],
  ] as const)('%s', async (road, world, inputs) => {
    const theirs: readonly SentRequest[] = Object.values(await sentBySdkRest(road, headers))
    await expectSameArrivals(
      { world, inputs: { ...inputs, ...headersInput(headers), models: RECORDED_MODEL } },
      theirs,
    )
  })
})
