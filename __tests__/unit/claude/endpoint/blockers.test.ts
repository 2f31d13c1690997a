// Firewalls by their pages, and the places at which people sign in.
import { blockerOf, isSignIn } from '../../../../src/claude/endpoint/blockers.ts'

test.each([
  ['Cloudflare', 'error code: 1020', {}],
  ['Azure Front Door', '<h2>The request is blocked.</h2>', { 'x-azure-ref': '1' }],
  [undefined, '<h2>The request is blocked.</h2>', {}],
  ['Imperva', 'Incapsula incident ID: 1-2', {}],
  [undefined, '<title>403 Forbidden</title>', { server: 'nginx' }],
])('%s by %s', (product, body, headers) => {
  expect(blockerOf(body, headers)).toBe(product)
})

test.each([
  ['https://acme.cloudflareaccess.com/cdn-cgi/access/login/x', true],
  ['https://login.microsoftonline.com/common', true],
  ['/oauth2/start', true],
  ['https://gateway.example/login', true],
  ['https://gateway.example/v1/models', false],
  ['/authors', false],
  ['', false],
])('a sign-in at %s: %s', (location, expected) => {
  expect(isSignIn(location)).toBe(expected)
})
