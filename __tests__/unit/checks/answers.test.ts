// What the checks of clock, identity, exposure and expiry make of what was measured.
import { clock } from '../../../src/checks/http/clock.ts'
import { identity } from '../../../src/checks/auth/identity.ts'
import { keyExposure } from '../../../src/checks/key/key-exposure.ts'
import { keyShape } from '../../../src/checks/key/key-shape.ts'
import type { Answer } from '../../../src/words/finding.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { Exposure } from '../../../src/probes/checkout/exposure.ts'
import { answer, exchange, failure, type Unread } from '../../support/answers.ts'
import { ask, brief, NOW } from '../../support/check-context.ts'

const said = (parts: Unread): { said: Unread } => ({ said: parts })

describe('the clock', () => {
  const served = (date: string): Promise<Answer> =>
    ask(clock, said({ lists: { bearer: exchange({ ...answer(200, {}, { date }), receivedAt: NOW }) } }))
  const before = (seconds: number): string => new Date(NOW - seconds * 1_000).toUTCString()

  test.each([
    [0, 'pass'],
    [300, 'pass'],
    [-300, 'pass'],
    [301, 'warn: clock.skew'],
    [-301, 'warn: clock.skew'],
  ])('%i seconds ahead is %s', async (seconds, expected) => {
    expect(brief(await served(before(seconds)))).toBe(expected)
  })

  test('says which way it is wrong', async () => {
    expect(plain((await served(before(3_600))).detail)).toContain('60 minutes ahead of')
    expect(plain((await served(before(-3_600))).detail)).toContain('60 minutes behind')
  })

  test('without a date, or an answer, is not judged', async () => {
    expect(brief(await served('yesterday'))).toBe('warn')
    expect(brief(await ask(clock, said({ lists: { bearer: exchange(failure('X')) } })))).toBe('unknown')
  })
})

describe('the identity', () => {
  const HERE = { 'anthropic-organization-id': 'org-1', 'anthropic-workspace-id': 'wrkspc_1' }
  const told = (
    headers: Record<string, string>,
    inputs: Record<string, string>,
    status = 200,
  ): Promise<Answer> =>
    ask(identity, said({ lists: { bearer: exchange(answer(status, {}, headers)) } }), { inputs })

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

describe('the exposure', () => {
  const CLEAN: Exposure = {
    isCheckout: true,
    tracked: [],
    untracked: [],
    looked: 9,
    files: 9,
    complete: true,
  }
  const found = (changes: Partial<Exposure> | undefined): Promise<Answer> =>
    ask(keyExposure, { exposure: () => Promise.resolve(changes && { ...CLEAN, ...changes }) })

  test.each<[Partial<Exposure> | undefined, string]>([
    [{}, 'pass'],
    [undefined, 'pass'],
    [{ tracked: ['.env'] }, 'fail: key.exposed'],
    [{ tracked: ['.env'], isCheckout: false }, 'fail: key.exposed'],
    [{ untracked: ['.env'] }, 'warn'],
    [{ complete: false, looked: 3 }, 'unknown'],
    [{ complete: false, tracked: ['.env'] }, 'fail: key.exposed'],
  ])('%j is %s', async (changes, expected) => {
    expect(brief(await found(changes))).toBe(expected)
  })

  test('names files of any name, and not all of many', async () => {
    const tracked = Array.from({ length: 60 }, (_, at) => `f${at}\n\u202e`)
    const answer = await found({ tracked })
    expect(plain(answer.detail)).toContain('f0, f1, f2 and 57 more')
    expect(JSON.stringify(answer)).not.toMatch(/\\n|\u202e/)
    expect(answer.evidence?.['tracked']).toHaveLength(50)
  })
})

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
