// The text of a credential before anything is sent: absent, doubled, misshapen, or as it should be.
import { keyShape } from '../../../../src/checks/key/key-shape.ts'
import { ask, brief } from '../../../support/check-context.ts'

describe('the key’s own text', () => {
  const GONE = { inputs: { 'api-key': '' } }

  test.each([
    [GONE, 'fail: key.missing'],
    [{ ...GONE, env: { GITHUB_ACTOR: 'dependabot[bot]' } }, 'unknown: key.withheld'],
    [{}, 'pass'],
    [{ inputs: { headers: 'x-api-key: other' } }, 'fail: auth.duplicate'],
    [{ inputs: { 'auth-token': 'another-token' } }, 'warn: key.conflict'],
    [{ inputs: { 'api-key': '${{ secrets.KEY }}' } }, 'fail: key.unexpanded'],
  ])('case %#: %j is %s', async (world, expected) => {
    expect(brief(await ask(keyShape, {}, world))).toBe(expected)
  })
})
