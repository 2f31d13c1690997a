// Whatever happens to the issue at GitHub is a warning: verdict and exit code stay what they are, and nothing is doubled.
import { BROKEN, HEALTHY, inRepository, only, OTHER_CAUSE, told, type Place } from '../worlds/github/place.ts'

test.each(['after', 'instead'] as const)(
  'an answer that was lost %s it was done doubles nothing',
  async (lost) => {
    await inRepository(async ({ hub, repository, run }) => {
      hub.rules.push({ method: 'POST', path: /\/issues$/, lost })
      expect((await run(BROKEN)).exitCode).toBe(1)
      only(repository)
      hub.rules.push({ method: 'POST', path: /\/comments$/, lost })
      const changed = await run(OTHER_CAUSE)
      expect(told(changed)).toEqual([expect.stringContaining('did not answer')])
      await run(OTHER_CAUSE)
      expect(only(repository).comments).toHaveLength(lost === 'after' ? 1 : 0)
    })
  },
)

test('a login that cannot be assigned is left out', async () => {
  await inRepository(async ({ repository, run }) => {
    const ran = await run({ ...BROKEN, 'issue-assignees': 'mona, nobody-here' })
    expect(told(ran)[0]).toContain('nobody was assigned')
    expect(only(repository)).toMatchObject({ assignees: [], labels: ['claude-preflight'] })
  })
})

const SOON = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } }
const LATER = { ...SOON, headers: { 'retry-after': '3600' } }

/** What GitHub, or somebody there, does before a run that found another cause, and what is said of it. */
const MISHAPS: Readonly<Record<string, { act: (place: Place) => void; says: RegExp }>> = {
  'no permission': { act: ({ repository }) => repository.writers.clear(), says: /issues: write/ },
  'a bad token': {
    act: ({ repository }) => (repository.people as Map<string, string>).clear(),
    says: /rejected the token/,
  },
  'a lock': { act: ({ repository }) => void (only(repository).locked = true), says: /#1 is locked/ },
  'a deletion meanwhile': {
    act: (place) => meanwhile(place, 'deleted'),
    says: /#1 was deleted or transferred/,
  },
  'a transfer meanwhile': {
    act: (place) => meanwhile(place, 'transferred'),
    says: /#1 was deleted or transferred/,
  },
  'a long limit': {
    act: ({ hub }) => void hub.rules.push({ method: 'PATCH', path: /./, answer: LATER }),
    says: /wait 3600 s/,
  },
  'a broken server': {
    act: ({ hub }) => void hub.rules.push({ method: 'GET', path: /./, times: 9, answer: { status: 502 } }),
    says: /GitHub answered 502/,
  },
  'a redirect to another host': {
    act: ({ hub }) =>
      void hub.rules.push({
        ...{ method: 'GET', path: /./, times: 9 },
        answer: { status: 301, headers: { location: 'http://127.0.0.2:9/repos/octo/shop/issues' } },
      }),
    says: /another host/,
  },
}

function meanwhile({ hub, repository }: Place, gone: 'deleted' | 'transferred'): void {
  const before = (): void => void (only(repository).gone = gone)
  hub.rules.push({ method: 'PATCH', path: /./, before })
}

test.each(Object.entries(MISHAPS))('%s is a warning, and no verdict', async (_, { act, says }) => {
  await inRepository(async (place) => {
    await place.run(BROKEN)
    act(place)
    const ran = await place.run(OTHER_CAUSE)
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'broken'])
    expect(told(ran)).toEqual([expect.stringMatching(says)])
    expect(ran.stdout).toContain('::warning title=Issue::')
  })
})

test('issues that are switched off are a warning', async () => {
  await inRepository(async ({ repository, run }) => {
    repository.hasIssues = false
    expect(told(await run(BROKEN))).toEqual([expect.stringContaining('switched off')])
  })
})

test('without a permission from the start nothing is opened, and the permission is named', async () => {
  await inRepository(async ({ repository, run }) => {
    repository.writers.clear()
    expect(told(await run(BROKEN))).toEqual([expect.stringContaining('`permissions: issues: write`')])
    expect(repository.issues).toEqual([])
  })
})

test('a short limit is waited for, and a renamed repository is followed', async () => {
  await inRepository(async ({ hub, repository, run }) => {
    hub.rules.push({ method: 'POST', path: /\/issues$/, answer: SOON })
    await run(BROKEN, { GITHUB_REPOSITORY: repository.formerName })
    await run(HEALTHY, { GITHUB_REPOSITORY: repository.formerName })
    expect(only(repository).state).toBe('closed')
  })
})

test('an API that never answers holds nobody up', async () => {
  await inRepository(async ({ hub, run }) => {
    hub.rules.push({ method: 'GET', path: /./, times: 9, lost: 'hangs' })
    const ran = await run({ ...BROKEN, deadline: '3s' })
    expect(ran.exitCode).toBe(1)
    expect(told(ran)).toEqual([expect.stringContaining('did not answer')])
  })
})
