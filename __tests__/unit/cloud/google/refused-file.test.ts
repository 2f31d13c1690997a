// Credentials files that lead elsewhere or nowhere: nothing is sent to anybody.
import { inCloud } from '../../../support/cloud-world.ts'
import { atGoogle, byFile, OF_JOB, USER } from '../../../support/google-sign-in.ts'
import { GITHUB_URL, googleHosts } from '../../../support/sign-in-hosts.ts'

describe('a credentials file', () => {
  const source = OF_JOB.credential_source
  it.each<readonly [string, unknown, string]>([
    ['no JSON', '{', 'it is no JSON'],
    [
      'a list',
      '[]',
      'type is none of external_account, service_account, authorized_user, impersonated_service_account',
    ],
    ['too long', ' '.repeat(70_000), 'it is larger than 64 KiB'],
    ['without a member', { type: 'authorized_user', client_id: 'a' }, 'client_secret is missing'],
    ['of another type', { type: 'constructor' }, 'type is none of external_account'],
    [
      'of another universe',
      { ...OF_JOB, universe_domain: 'evil.example' },
      'universe_domain is not googleapis.com',
    ],
    [
      'with an exchange elsewhere',
      { ...OF_JOB, token_url: 'http://evil/token' },
      'token_url is not an address of sts',
    ],
    ...[
      'https://sts.googleapis.com.evil.example/',
      'https://sts.storage.googleapis.com/',
      'https://a@sts.googleapis.com/',
      'https://sts.googleapis.com:444/',
      'http://sts.googleapis.com/',
    ].map(
      (token_url) =>
        [
          'with a deceptive exchange',
          { ...OF_JOB, token_url },
          'token_url is not an address of sts',
        ] as const,
    ),
    [
      'with a false account',
      { ...OF_JOB, service_account_impersonation_url: 'https://evil.example/' },
      'service_account_impersonation_url is not',
    ],
    [
      'with a false refresh',
      { ...USER, token_uri: 'https://evil.example/' },
      'token_uri is not an address of oauth2',
    ],
    [
      'with a program',
      { ...OF_JOB, credential_source: { executable: { command: 'id' } } },
      'credential_source.executable names a program',
    ],
    ...[
      'http://169.254.169.254/token',
      'file:///etc/passwd',
      'https://evil.example/token',
      GITHUB_URL.replace('https', 'http'),
    ].map(
      (url) =>
        [
          'with a token from elsewhere',
          { ...OF_JOB, credential_source: { ...source, url } },
          'credential_source.url is not the token service of this job',
        ] as const,
    ),
    [
      'with another header',
      { ...OF_JOB, credential_source: { ...source, headers: { 'x-a': 'b' } } },
      'credential_source is neither',
    ],
    ['of AWS', { ...OF_JOB, credential_source: { environment_id: 'aws1' } }, 'credential_source is neither'],
    [
      'with another kind of token',
      { ...OF_JOB, subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request' },
      'subject_token_type is not',
    ],
    [
      'of somebody who is not what he seems',
      {
        type: 'impersonated_service_account',
        service_account_impersonation_url: OF_JOB.service_account_impersonation_url,
        source_credentials: { ...OF_JOB, token_url: 'https://evil.example' },
      },
      'source_credentials.token_url is not',
    ],
  ])('%s leads nowhere', async (_, content, reason) => {
    await byFile(content, (outcome, { received }) => {
      const words = expect.stringContaining(`the Google credentials file cannot be used: ${reason}`) as string
      expect(outcome).toEqual({ cause: 'auth.federation', passing: false, reason: words })
      expect(JSON.stringify(outcome)).not.toMatch(/evil|passwd/)
      expect(received).toEqual([])
    })
  })

  it('gives away no file that holds no token', async () => {
    await byFile({ ...OF_JOB, credential_source: { file: '/etc/passwd' } }, (outcome, { received }) => {
      const reason = 'the file in credential_source cannot be used: it holds no JSON web token'
      expect(outcome).toMatchObject({ cause: 'auth.federation', reason })
      expect(received).toEqual([])
    })
  })

  it('is missed', async () => {
    await inCloud(googleHosts(), async (world) => {
      const reason = 'the Google credentials file cannot be used: file not found'
      expect(await atGoogle({ kind: 'google-file', path: '/nowhere/at.json' }, world)).toMatchObject({
        reason,
      })
    })
  })
})
