// The text of a credential before anything is sent: absent, withheld, doubled, misshapen, or as it should be.
import { keyShape } from '../../../../src/checks/key/key-shape.ts'
import { GOOD_KEY, inventedToken } from '../../../../src/simulator/account.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import { inFolder } from '../../../support/folder.ts'
import type { HostWorld } from '../../../support/made-host.ts'

const GONE = { 'api-key': '' }
const KEYLESS = { ...GONE, 'federation-rule-id': 'fdrl_01Shop', 'organization-id': 'org-1' }

const given = (key: string, more: Readonly<Record<string, string>> = {}): HostWorld => ({
  inputs: { 'api-key': key, ...more },
})

test.each<[string, HostWorld, string]>([
  ['right', {}, 'pass'],
  ['missing', { inputs: GONE }, 'fail: key.missing'],
  [
    'withheld from Dependabot',
    { inputs: GONE, env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    'unknown: key.withheld',
  ],
  ['sent twice', { inputs: { headers: 'x-api-key: other' } }, 'fail: auth.duplicate'],
  ['one of two', { inputs: { 'auth-token': 'another-token' } }, 'warn: key.conflict'],
  ['an expression', given('${{ secrets.KEY }}'), 'fail: key.unexpanded'],
  ['a placeholder', given('your-api-key-here'), 'fail: key.placeholder'],
  ['quoted', given(`"${GOOD_KEY}"`), 'fail: key.quoted'],
  ['followed by a newline', given(`${GOOD_KEY}\n`), 'fail: key.whitespace'],
  ['behind a prefix', given(`Bearer ${GOOD_KEY}`), 'fail: key.prefixed'],
  ['encoded', given(Buffer.from(GOOD_KEY).toString('base64')), 'fail: key.encoded'],
  ['of another vendor', given(['sk', 'proj', '4fK9zQ'.repeat(8)].join('-')), 'fail: key.wrong-provider'],
  ['cut', given(GOOD_KEY.slice(0, -1)), 'warn'],
  ['of a gateway', given('sk-gateway-1234', { endpoints: 'https://gateway.example' }), 'pass'],
  ['a token', { inputs: { ...GONE, 'auth-token': inventedToken('T') } }, 'pass'],
  ['not needed', { inputs: KEYLESS }, 'pass'],
  [
    'not needed, and set all the same',
    { inputs: { ...KEYLESS, auth: 'federation' }, env: { ANTHROPIC_API_KEY: GOOD_KEY } },
    'warn',
  ],
])('a credential that is %s', async (_, world, expected) => {
  const answer = await ask(keyShape, {}, world)
  expect(brief(answer)).toBe(expected)
  expect(JSON.stringify(answer)).not.toContain(GOOD_KEY.slice(0, 60))
})

test.each([
  [GONE, 'GitHub gives no secrets to a pull request from a fork.'],
  [{ ...GONE, auth: 'federation' }, 'GitHub gives no identity token to a pull request from a fork.'],
])('withheld from a fork, with the inputs %j', async (inputs, words) => {
  const repo = (full_name: string): object => ({ repo: { full_name } })
  const event = { pull_request: { head: repo('somebody/shop'), base: repo('octo/shop') } }
  await inFolder({ 'event.json': JSON.stringify(event) }, async (folder) => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${folder}/event.json` }
    const answer = await ask(keyShape, {}, { inputs, env })
    expect(brief(answer)).toBe('unknown: key.withheld')
    expect(plain(answer.detail)).toContain(words)
  })
})
