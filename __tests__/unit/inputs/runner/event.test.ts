// Whether GitHub withheld the secrets of a run by design, by its event.
import { join } from 'node:path'
import { whyWithheld } from '../../../../src/inputs/runner/event.ts'
import { inFolder } from '../../../support/folder.ts'

const side = (name: string, fork: boolean): unknown => ({ repo: { full_name: name, fork } })

/** Why secrets are missing in a run of this event with this pull request. */
async function why(event: string, pullRequest: unknown): Promise<string | undefined> {
  return inFolder({ 'event.json': JSON.stringify({ pull_request: pullRequest }) }, (folder) =>
    whyWithheld({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, 'event.json') }),
  )
}

describe('secrets are withheld', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'from a fork’s %s',
    async (event) => {
      expect(await why(event, { head: side('you/shop', true), base: side('octo/shop', false) })).toBe('fork')
    },
  )

  test('from a fork that was deleted meanwhile', async () => {
    expect(await why('pull_request', { head: { repo: null }, base: side('octo/shop', false) })).toBe('fork')
  })

  test('from a fork of which only that much is told', async () => {
    expect(await why('pull_request', { head: { repo: { fork: true } } })).toBe('fork')
  })

  test('from Dependabot', () => {
    expect(whyWithheld({ GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'push' })).toBe('dependabot')
  })
})

describe('secrets should have been there', () => {
  test('in a branch of the same repository, also when that is a fork itself', async () => {
    expect(
      await why('pull_request', { head: side('octo/shop', false), base: side('octo/shop', false) }),
    ).toBeUndefined()
    expect(
      await why('pull_request', { head: side('you/shop', true), base: side('you/shop', true) }),
    ).toBeUndefined()
  })

  test('in pull_request_target, which gets them even for a fork', async () => {
    const pullRequest = { head: side('you/shop', true), base: side('octo/shop', false) }
    expect(await why('pull_request_target', pullRequest)).toBeUndefined()
  })

  test('when the event cannot be read', () => {
    expect(
      whyWithheld({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/does/not/exist' }),
    ).toBeUndefined()
    expect(whyWithheld({ GITHUB_EVENT_NAME: 'pull_request' })).toBeUndefined()
  })

  test.each(['null', '[]', '"text"', '{"pull_request":null}', '{'])('when the event is %s', async (text) => {
    const told = await inFolder({ e: text }, (folder) =>
      whyWithheld({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'e') }),
    )
    expect(told).toBeUndefined()
  })
})
