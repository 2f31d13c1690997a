// A job signs in at Google over real sockets: GitHub and Google's services answer as they do, and nothing goes past the run's own connections.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  FEDERATED_TOKEN,
  GOOGLE_TOKEN,
  WORKLOAD_PROVIDER,
} from '../../../../src/simulator/clouds/google/world.ts'
import { inCloud } from '../../../support/cloud-world.ts'
import { ALONE, AS_ACCOUNT, atGoogle, IAM, PROVIDER, SCOPE, STS } from '../../../support/google-sign-in.ts'
import {
  asking,
  GITHUB_HOST,
  googleHosts,
  hostsAsked,
  REQUEST_TOKEN,
} from '../../../support/sign-in-hosts.ts'

describe('a job', () => {
  it('asks by itself', async () => {
    await inCloud(googleHosts(), async (world) => {
      expect(await atGoogle(ALONE, world)).toEqual(asking(FEDERATED_TOKEN))
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, STS])
      const [github, sts] = world.received
      expect(new URLSearchParams(github?.target).get('audience')).toBe(
        `https://iam.googleapis.com/${PROVIDER}`,
      )
      expect(github?.headers['authorization']).toBe(`Bearer ${REQUEST_TOKEN}`)
      expect(Object.fromEntries(new URLSearchParams(sts?.body))).toMatchObject({
        audience: WORKLOAD_PROVIDER,
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        scope: SCOPE,
      })
    })
  })

  it('acts as a service account', async () => {
    await inCloud(googleHosts(), async (world) => {
      expect(await atGoogle(AS_ACCOUNT, world)).toEqual(asking(GOOGLE_TOKEN))
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, STS, IAM])
      expect(JSON.parse(world.received[2]?.body ?? '')).toEqual({ scope: [SCOPE], lifetime: '3600s' })
      const identityToken = new URLSearchParams(world.received[1]?.body).get('subject_token')
      expect(world.hidden).toEqual(expect.arrayContaining([identityToken, FEDERATED_TOKEN, GOOGLE_TOKEN]))
    })
  })

  it.each([`https://iam.googleapis.com/${PROVIDER}`, WORKLOAD_PROVIDER])('may name %s', async (name) => {
    await inCloud(googleHosts(), async (world) => {
      expect(await atGoogle({ ...ALONE, workloadProvider: name }, world)).toEqual(asking(FEDERATED_TOKEN))
    })
  })

  it.each<readonly [Partial<typeof AS_ACCOUNT>, string]>([
    [{ identity: 'no-permission' }, 'the job has no permission id-token: write'],
    [{ workloadProvider: 'a b' }, 'the workload identity provider is no name of one'],
    [{ serviceAccount: 'me@evil.example/?x=' }, 'the service account is not named by its e-mail address'],
  ])('asks nobody with %j', async (changes, reason) => {
    await inCloud(googleHosts(), async (world) => {
      const refusal = await atGoogle({ ...AS_ACCOUNT, ...changes }, world)
      expect(refusal).toMatchObject({ cause: 'auth.federation', passing: false, reason })
      expect(world.received).toEqual([])
    })
  })
})

it('asks nobody by the proxy of the process', async () => {
  let connections = 0
  const proxy = createServer().on('connection', () => (connections += 1))
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  const before = process.env['HTTPS_PROXY']
  process.env['HTTPS_PROXY'] = `http://127.0.0.1:${port}`
  try {
    await inCloud(googleHosts(), async (world) => {
      expect(await atGoogle(AS_ACCOUNT, world)).toEqual(asking(GOOGLE_TOKEN))
      expect(connections).toBe(0)
    })
  } finally {
    if (before === undefined) delete process.env['HTTPS_PROXY']
    else process.env['HTTPS_PROXY'] = before
    await new Promise((done) => proxy.close(done))
  }
})
