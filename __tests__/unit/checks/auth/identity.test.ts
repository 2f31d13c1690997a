// The place a credential belongs to, by the headers of the answers: compared only with what was answered to it.
import { identity } from '../../../../src/checks/auth/identity.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { answer, exchange } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'

describe('the identity', () => {
  const HERE = { 'anthropic-organization-id': 'org-1', 'anthropic-workspace-id': 'wrkspc_1' }
  const told = (
    headers: Record<string, string>,
    inputs: Record<string, string>,
    status = 200,
  ): Promise<Answer> =>
    ask(identity, { said: { lists: { bearer: exchange(answer(status, {}, headers)) } } }, { inputs })

  test.each([
    [HERE, {}, 'pass'],
    [{}, {}, 'pass'],
    [HERE, { 'organization-id': 'org-1', 'workspace-id': 'wrkspc_1' }, 'pass'],
    [HERE, { 'organization-id': 'org-2' }, 'fail: auth.wrong-organization'],
    [HERE, { 'workspace-id': 'wrkspc_2' }, 'fail: auth.wrong-workspace'],
    [HERE, { 'organization-id': 'org-2', 'workspace-id': 'wrkspc_2' }, 'fail: auth.wrong-organization'],
    [{}, { 'organization-id': 'org-1' }, 'unknown'],
  ])('%j, expected %j: %s', async (headers, inputs, expected) => {
    expect(brief(await told(headers, inputs))).toBe(expected)
  })

  test('of a refusal proves nothing', async () => {
    expect(brief(await told(HERE, { 'organization-id': 'org-2' }, 401))).toBe('unknown')
  })
})
