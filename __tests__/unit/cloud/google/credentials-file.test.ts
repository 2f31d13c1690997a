// Credentials files of Google's that lead to a token.
import { generateKeyPairSync } from 'node:crypto'
import {
  FEDERATED_TOKEN,
  GOOGLE_TOKEN,
  googleSignIn,
  SERVICE_ACCOUNT,
  WORKLOAD_PROVIDER,
} from '../../../../src/simulator/clouds/google/world.ts'
import { byFile, IAM, OAUTH, OF_JOB, SCOPE, STS, USER } from '../../../support/google-sign-in.ts'
import { asking, GITHUB_HOST, hostsAsked, REQUEST_TOKEN } from '../../../support/sign-in-hosts.ts'

describe('a credentials file', () => {
  it('of the login action leads to its account', async () => {
    await byFile(OF_JOB, (outcome, world) => {
      expect(outcome).toEqual(asking(GOOGLE_TOKEN))
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, STS, IAM])
      const identityToken = new URLSearchParams(world.received[1]?.body).get('subject_token')
      const secrets = [REQUEST_TOKEN, identityToken, FEDERATED_TOKEN, GOOGLE_TOKEN]
      expect(world.hidden).toEqual(expect.arrayContaining(secrets))
    })
  })

  it('may name a file with the token, and who pays', async () => {
    const token = ['e30', Buffer.from(JSON.stringify(claims())).toString('base64url'), 'c2ln'].join('.')
    const { service_account_impersonation_url: _, ...alone } = OF_JOB
    const content = { ...alone, credential_source: { file: 'token' }, quota_project_id: 'payer' }
    await byFile(
      content,
      (outcome, world) => {
        expect(outcome).toEqual(asking(FEDERATED_TOKEN, { 'x-goog-user-project': 'payer' }))
        expect(hostsAsked(world)).toEqual([STS])
        expect(world.hidden).toContain(token)
      },
      { files: { token: `${token}\n` } },
    )
  })

  it('may hold a service account’s key', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string
    const content = {
      type: 'service_account',
      client_email: SERVICE_ACCOUNT,
      private_key: key,
      token_uri: `https://${OAUTH}/token`,
      universe_domain: 'googleapis.com',
    }
    const signIn = googleSignIn({ publicKey })
    await byFile(
      content,
      (outcome, world) => {
        expect(outcome).toEqual(asking(GOOGLE_TOKEN))
        expect(hostsAsked(world)).toEqual([OAUTH])
        const assertion = new URLSearchParams(world.received[0]?.body).get('assertion')
        expect(world.hidden).toEqual(expect.arrayContaining([key, assertion, GOOGLE_TOKEN]))
      },
      { world: { signIn } },
    )
    await byFile({ ...content, private_key: 'none' }, (outcome, { received }) => {
      expect(outcome).toMatchObject({ reason: 'nothing could be signed with the credentials file' })
      expect(received).toEqual([])
    })
    await byFile(
      content,
      (outcome) => {
        expect(outcome).toMatchObject({
          cause: 'clock.skew',
          said: expect.stringMatching(/^Invalid JWT/) as string,
        })
      },
      { world: { clockOffsetMs: 7_200_000 } },
    )
  })

  it('may be a user’s', async () => {
    const signIn = googleSignIn({ refreshTokens: [USER.refresh_token] })
    await byFile(
      USER,
      (outcome, world) => {
        expect(outcome).toEqual(asking(GOOGLE_TOKEN))
        expect(world.hidden).toEqual(
          expect.arrayContaining([USER.client_secret, USER.refresh_token, GOOGLE_TOKEN]),
        )
      },
      { world: { signIn } },
    )
    await byFile(USER, (outcome) => {
      expect(outcome).toMatchObject({
        cause: 'auth.federation',
        status: 400,
        host: OAUTH,
        said: 'Bad Request',
      })
    })
  })

  it('may be of somebody who acts as an account', async () => {
    const { service_account_impersonation_url: url, ...source } = OF_JOB
    const content = {
      type: 'impersonated_service_account',
      service_account_impersonation_url: url,
      source_credentials: source,
      delegates: ['d'],
    }
    await byFile(content, (outcome, world) => {
      expect(outcome).toEqual(asking(GOOGLE_TOKEN))
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, STS, IAM])
      expect(JSON.parse(world.received[2]?.body ?? '')).toMatchObject({ delegates: ['d'], scope: [SCOPE] })
    })
  })
})

function claims(): object {
  return {
    aud: `https:${WORKLOAD_PROVIDER}`,
    iss: 'https://token.actions.githubusercontent.com',
    repository: 'octo/shop',
    iat: Math.floor(Date.now() / 1_000),
    exp: Math.floor(Date.now() / 1_000) + 300,
  }
}
