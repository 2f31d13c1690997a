// Parts of a proxy setting that must never be written, however broken the setting is.
import fc from 'fast-check'
import { proxyCredentials } from '../../../src/secrets/proxy-credentials.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

test.each([
  ['http://proxy.example:3128', []],
  ['http://token@proxy.example:3128', ['token', base64('token:')]],
  ['http://token:@proxy.example:3128', ['token', base64('token:')]],
  ['http://t%40ken@proxy.example:3128', ['t%40ken', base64('t%40ken:'), 't@ken', base64('t@ken:')]],
  ['', []],
  ['@', []],
  ['http://bob:long-password@p:1', ['long-password', base64('bob:long-password')]],
  ['http://bob:short@p:1', ['short', base64('bob:short'), 'bob:short']],
  ['bob:long-password@p:1', ['long-password', base64('bob:long-password')]],
  ['http:/bob:long-password@p:1', ['long-password', base64('bob:long-password')]],
  ['socks5://bob:long/pass#word@p:1', ['long/pass#word', base64('bob:long/pass#word')]],
  ['http://bob:long@password@p:1', ['long@password', base64('bob:long@password')]],
  [
    'http://b%40b:long%3Apassword@p:1',
    ['long%3Apassword', base64('b%40b:long%3Apassword'), 'long:password', base64('b@b:long:password')],
  ],
  ['http://bob:long-%zz-password@p:1', ['long-%zz-password', base64('bob:long-%zz-password')]],
])('%j', (text, secrets) => expect(proxyCredentials(text)).toEqual(secrets))

test('whatever the text, nothing is thrown and no secret is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(proxyCredentials(`${text}:${text}@${text}`)).not.toContain('')
    }),
  )
})
