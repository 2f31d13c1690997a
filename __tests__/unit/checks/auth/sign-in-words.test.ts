// A keyless sign-in that came to nothing: who stopped it, and what is told of the identity, by the simulated endpoints of both sides.
import { keyAccepted } from '../../../../src/checks/auth/key-accepted.ts'
import {
  askIdentityToken,
  exchangeToken,
  identityTokenIn,
} from '../../../../src/claude/requests/federation.ts'
import type { SignInObstacle } from '../../../../src/reading/conversation.ts'
import { bare } from '../../../../src/run/talk/voice.ts'
import { githubOidc } from '../../../../src/simulator/github-oidc.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import { ROAMING_RULE, RULE } from '../../../support/scenario-keys.ts'
import { always, api, LIMITED, simulatedExchanger, type Service } from '../../../support/simulated-answers.ts'

const BASE = new URL('https://api.anthropic.com')
const AUDIENCE = 'https://api.anthropic.com'
const INPUTS = {
  'api-key': '',
  'federation-rule-id': RULE.id,
  'organization-id': RULE.organizationId,
}

interface SigningIn {
  readonly github?: Service
  readonly service?: Service
  readonly ruleId?: string
  readonly claims?: Readonly<Record<string, string>>
  readonly workspaceId?: string
}

/** The words of the check after an exchange, asked of both endpoints by our own requests. */
async function told({
  github = {},
  service = {},
  ruleId = RULE.id,
  claims,
  workspaceId,
}: SigningIn): Promise<Answer> {
  const issuer = githubOidc({ requestToken: 'asked', ...(claims && { claims }) })
  const url = new URL('https://github.example/token')
  const identity = await simulatedExchanger({ handler: issuer, ...github })(
    'identity token (GitHub)',
    bare(askIdentityToken(url, 'asked', AUDIENCE)),
  )
  const given = identity.outcome.kind === 'answer' ? identityTokenIn(identity.outcome.json) : undefined
  const identityToken = given ?? ''
  const grant = {
    identityToken,
    ruleId,
    organizationId: RULE.organizationId,
    serviceAccountId: undefined,
    workspaceId,
  }
  const handler = api({ federation: [RULE, ROAMING_RULE] })
  const posted = await simulatedExchanger({ handler, ...service })(
    'token exchange',
    bare(exchangeToken(BASE, grant)),
  )
  const signIn = {
    ...{ obstacle: undefined, workspaceChosen: workspaceId !== undefined, identities: [identity] },
    exchange: given === undefined ? undefined : posted,
  }
  return ask(keyAccepted, { said: { signIn } }, { inputs: INPUTS })
}

test.each<[string, SigningIn, string, string]>([
  [
    'GitHub gave no token',
    { github: always({ do: 'answer', status: 500 }) },
    'fail: auth.federation',
    'answered 500',
  ],
  [
    'GitHub gave something else',
    { github: always({ do: 'answer', status: 200, body: '{}' }) },
    'fail: auth.federation',
    'without a token',
  ],
  ['GitHub hung', { github: always({ do: 'hang' }) }, 'fail: auth.federation', 'did not answer in time'],
  [
    'GitHub could not be reached',
    { github: always({ do: 'reset' }) },
    'fail: auth.federation',
    'could not be reached',
  ],
  [
    'the rule does not match the identity',
    { claims: { sub: 'repo:octo/other:ref:refs/heads/main' } },
    'fail: auth.federation',
    'does not match',
  ],
  ['nobody knows the rule', { ruleId: 'fdrl_01Nobody' }, 'fail: auth.federation', 'does not match'],
  ['the rule is ill-formed', { ruleId: 'rule' }, 'fail: auth.federation', 'because of federation-rule-id'],
  ['no workspace was chosen of two', { ruleId: ROAMING_RULE.id }, 'fail: auth.federation', 'none was chosen'],
  ['the workspace is another', { workspaceId: 'wrkspc_01Other' }, 'fail: auth.federation', 'does not match'],
  [
    'the endpoint is limited',
    { service: always(LIMITED) },
    'unknown: limit.rate',
    'during the token exchange',
  ],
])('%s', async (_, signingIn, expected, words) => {
  const answer = await told(signingIn)
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test.each<[SignInObstacle, string]>([
  ['no-permission', 'permission'],
  ['no-job', 'place'],
  ['bad-url', 'github'],
  ['plain-http', 'audience'],
  ['other-audience', 'audience'],
])('an obstacle before anything was asked: %s', async (obstacle, stoppedAt) => {
  const signIn = { obstacle, workspaceChosen: false, identities: [], exchange: undefined }
  const answer = await ask(keyAccepted, { said: { signIn } }, { inputs: INPUTS })
  expect(brief(answer)).toBe('fail: auth.federation')
  expect(answer.evidence).toMatchObject({ stoppedAt })
  expect(plain(answer.detail)).toContain("the Claude API wasn't called")
})

test('the claims of a refused token are told, the token itself is not', async () => {
  const answer = await told({ claims: { sub: 'repo:octo/other:ref:refs/heads/main' } })
  expect(plain(answer.detail)).toContain(
    'sub repo:octo/other:ref:refs/heads/main, aud https://api.anthropic.com',
  )
  expect(JSON.stringify(answer)).not.toMatch(/eyJ/)
})
