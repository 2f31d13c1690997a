// A challenge names whose credential is wanted: the key's is never one of another scheme or another header.
import { challengeIn } from '../../../../src/claude/errors/challenge.ts'

test.each<[string, Readonly<Record<string, string>>, object]>([
  ['Basic', { 'www-authenticate': 'Basic realm="corp"' }, { header: 'authorization', scheme: 'Basic' }],
  ['Negotiate', { 'www-authenticate': 'Negotiate' }, { header: 'authorization', scheme: 'Negotiate' }],
  ['NTLM', { 'www-authenticate': 'NTLM' }, { header: 'authorization', scheme: 'NTLM' }],
  [
    'a subscription key',
    {
      'www-authenticate': 'AzureApiManagementKey realm="x",name="Ocp-Apim-Subscription-Key",type="header"',
    },
    { header: 'Ocp-Apim-Subscription-Key' },
  ],
  ['an identity-aware proxy', { 'x-goog-iap-generated-response': 'true' }, { header: 'proxy-authorization' }],
])('%s is asked for', (_, headers, wanted) => {
  expect(challengeIn(headers)).toEqual(wanted)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['nothing', {}],
  ['a bearer token', { 'www-authenticate': 'Bearer realm="api"' }],
  ['a key, by a gateway that has no other word', { 'www-authenticate': 'Key realm="kong"' }],
  [
    'the key itself',
    { 'www-authenticate': 'AzureApiManagementKey realm="x",name="x-api-key",type="header"' },
  ],
])('%s may be about the key', (_, headers) => {
  expect(challengeIn(headers)).toBeUndefined()
})
