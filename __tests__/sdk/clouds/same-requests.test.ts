// On every road, and for whoever asks, we send what the official client sends.
import { verifySignature } from '../../../src/simulator/clouds/signature.ts'
import { ENTRA_TOKEN, FOUNDRY_KEY } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_TOKEN } from '../../../src/simulator/clouds/google/world.ts'
import { OPENAI_KEY } from '../../../src/simulator/clouds/openai/world.ts'
import { SIGNING_KEYS } from '../../support/aws-account.ts'
import { comparedArrival, comparedRequest } from '../../support/compared-requests.ts'
import { RECORDED_MODEL } from '../../support/sdk-requests.ts'
import { sentBySdkRest } from '../../support/sent-by-sdk-rest.ts'
import { AWS_ROADS, credentialOf, MODEL_ON, sentBySdk } from '../../support/sent-by-sdk.ts'
import type { SentRequest } from '../../support/sent-by-sdk.ts'
import { sentByUs, type Sent, type SentByUs } from '../../support/sent-by-us.ts'

type BySdk = Readonly<Partial<Record<keyof SentByUs, SentRequest>>>

/** Every question that the client asks is asked by us, in the same words. */
function expectSame(ours: SentByUs, theirs: BySdk): void {
  const kinds = Object.keys(theirs) as (keyof SentByUs)[]
  const compared = kinds.map((kind) => [kind, comparedSent(ours[kind])])
  const due = Object.entries(theirs).map(([kind, sent]) => [
    kind,
    comparedArrival(sent, new URL(sent.url).host),
  ])
  expect(Object.fromEntries(compared)).toEqual(Object.fromEntries(due))
}

function comparedSent(sent: Sent | undefined): unknown {
  return sent && comparedRequest(sent.request, sent.headers)
}

const AT_AWS = AWS_ROADS.flatMap((road) =>
  (['bearer', 'plain', 'session'] as const).map((who) => [road, who] as const),
)

describe.each(AT_AWS)('%s, %s', (road, who) => {
  const ours = sentByUs({ id: road, model: MODEL_ON[road] }, credentialOf(road, who))

  test('we send what the client sends', async () => {
    expectSame(await ours, { ...(await sentBySdk(road, who)) })
  })

  test('every signature is accepted by whoever verifies it', async () => {
    const keys = new Map(Object.values(SIGNING_KEYS).map((key) => [key.accessKeyId, key]))
    const verdicts = Object.values(await ours).map(({ request, headers }: Sent) => {
      const { method, url, path: target, body = '' } = request
      return verifySignature({ method, target, headers: { ...headers, host: new URL(url).host }, body }, keys)
    })
    expect(new Set(verdicts)).toEqual(new Set([who === 'bearer' ? 'missing' : 'ok']))
  })
})

test.each([
  ['vertex', 'vertex', { kind: 'auth-token', text: GOOGLE_TOKEN }],
  ['claude-on-google', 'claude-on-google', { kind: 'auth-token', text: GOOGLE_TOKEN }],
  ['foundry', 'foundry', { kind: 'api-key', text: FOUNDRY_KEY }],
  ['foundry-entra', 'foundry', { kind: 'auth-token', text: ENTRA_TOKEN }],
  ['openai-compatible', 'openai-compatible', { kind: 'api-key', text: OPENAI_KEY }],
] as const)('%s: we send what the client sends', async (road, id, who) => {
  expectSame(await sentByUs({ id, model: RECORDED_MODEL }, who), await sentBySdkRest(road))
})
