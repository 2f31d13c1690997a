// Why Google signs nobody in, as its services say it.
import { googleSignIn } from '../../../../src/simulator/clouds/google/world.ts'
import { failure } from '../../../support/answers.ts'
import { inCloud, type Reply } from '../../../support/cloud-world.ts'
import { ALONE, AS_ACCOUNT, atGoogle, IAM, STS } from '../../../support/google-sign-in.ts'
import { except, GITHUB_HOST, googleHosts, hostsAsked, told } from '../../../support/sign-in-hosts.ts'

describe('a refusal', () => {
  const refused = { cause: 'auth.federation', passing: false }

  it.each<readonly [string, Parameters<typeof googleHosts>, object]>([
    [
      'the audience',
      [{}, { aud: 'somebody' }],
      {
        ...{ ...refused, status: 400, host: STS },
        reason: 'the workload identity provider does not accept the audience of the identity token',
        said: 'The audience in ID Token [somebody] does not match the expected audience.',
      },
    ],
    [
      'a condition',
      [{}, { repository: 'octo/other' }],
      {
        ...{ ...refused, status: 400, host: STS },
        reason: 'the attribute condition of the workload identity provider does not let this identity in',
        subject: 'repo:octo/shop:ref:refs/heads/main',
        said: 'The given credential is rejected by the attribute condition.',
      },
    ],
    [
      'a provider that is not there',
      [{ signIn: googleSignIn({ provider: '//iam.googleapis.com/projects/1/other' }) }],
      { ...refused, reason: 'there is no such workload identity pool or provider, or it is disabled' },
    ],
    [
      'another issuer',
      [{}, { iss: 'https://evil.example' }],
      { ...refused, reason: expect.stringMatching(/another issuer/) as string },
    ],
    [
      'a token that is over',
      [{}, { exp: 1 }],
      { ...refused, cause: 'auth.expired', reason: 'the identity token had expired when Google read it' },
    ],
    [
      'acting as the account',
      [{ signIn: googleSignIn({ impersonation: false }) }],
      {
        ...{ ...refused, status: 403, host: IAM },
        reason: expect.stringContaining('roles/iam.workloadIdentityUser') as string,
        subject: 'repo:octo/shop:ref:refs/heads/main',
        said: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      },
    ],
    [
      'an account that is not there',
      [{ signIn: googleSignIn({ serviceAccount: 'x@y.iam.gserviceaccount.com' }) }],
      { ...refused, status: 404, reason: 'there is no such service account' },
    ],
    [
      'everything, being down',
      [{ signIn: googleSignIn({ down: 503 }) }],
      { cause: 'service.error', passing: true, status: 503, host: STS },
    ],
  ])('of %s is told', async (_, [changes, claims], refusal) => {
    await inCloud(googleHosts(changes, claims), async (world) => {
      expect(await atGoogle(AS_ACCOUNT, world)).toMatchObject(refusal)
      expect(world.hidden).toContain(new URLSearchParams(world.received[1]?.body).get('subject_token'))
    })
  })

  it('is heard once: whoever sends tries again by itself', async () => {
    await inCloud(except(STS, told(503, { error: 'unavailable' }), googleHosts()), async (world) => {
      expect(await atGoogle(ALONE, world)).toMatchObject({ cause: 'service.error', passing: true })
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, STS])
    })
  })

  it.each<readonly [string, Reply | undefined, string]>([
    ['a lost connection', undefined, `${STS} reset the connection`],
    [
      'an answer without a token',
      told(200, { token_type: 'Bearer' }),
      `${STS} answered without an access token`,
    ],
    ['a token that is none', told(200, { access_token: 'a\nb' }), `${STS} answered without an access token`],
    ['nothing but a status', { status: 304, body: '' }, `${STS} refused with 304`],
    [
      'a page of somebody else',
      { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>Blocked</h1>' },
      `${STS} refused with 403`,
    ],
  ])('may be %s', async (_, reply, reason) => {
    await inCloud(except(STS, reply, googleHosts()), async (world) => {
      const refusal = await atGoogle(ALONE, world)
      expect(refusal).toMatchObject({ ...refused, reason })
      expect(refusal).not.toHaveProperty('said')
    })
  })

  it.each([
    ['CANCELLED', { cause: 'run.deadline', passing: true }],
    ['STARVED', { cause: 'run.starved', passing: true }],
    ['TIMEOUT', { ...refused, reason: `${STS} did not answer` }],
    ['ENOTFOUND', { ...refused, reason: `${STS} cannot be reached from this machine` }],
  ])('may be silence (%s)', async (code, refusal) => {
    await inCloud(googleHosts(), async ({ tools, ...world }) => {
      const send: typeof tools.send = (request) =>
        request.name === 'token-exchange' ? Promise.resolve(failure(code)) : tools.send(request)
      const outcome = await atGoogle(ALONE, { ...world, tools: { ...tools, send } })
      expect(outcome).toMatchObject({ ...refusal, host: STS })
    })
  })
})
