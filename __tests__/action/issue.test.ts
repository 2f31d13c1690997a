// The life of the issue through the action, against a GitHub with a memory: whatever happens there, verdict and exit code stay what they are.
import { resolve } from 'node:path'
import { gateway, GATEWAY_KEY } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { runAction, type ActionRun } from '../support/run-action.ts'
import {
  addIssue,
  emptyRepository,
  JOB,
  STRANGER,
  type FakeIssue,
  type Repository,
} from '../worlds/github/repository.ts'
import { startGitHub, type FakeGitHub } from '../worlds/github/server.ts'
import type { Edition } from '../worlds/github/contract.ts'

const SCRIPT = process.env['SCENARIO_SCRIPT']

let claude: Simulator
beforeAll(async () => {
  claude = await startSimulator({ handler: gateway() })
})
afterAll(() => claude.close())

const BROKEN = { 'api-key': 'team-key-which-nobody-knows' }
const OTHER_CAUSE = { models: 'claude-of-tomorrow' }
const HEALTHY = {}

type Texts = Readonly<Record<string, string>>

interface Place {
  readonly hub: FakeGitHub
  readonly repository: Repository
  /** Runs the action once, by the next number. */
  readonly run: (inputs: Texts, env?: Texts, files?: Texts) => Promise<ActionRun>
}

let runs = 0

/** A repository of its own; nothing that was asked may be outside of GitHub's description. */
async function at(act: (place: Place) => Promise<void>, edition: Edition = 'api.github.com'): Promise<void> {
  const repository = emptyRepository()
  const hub = await startGitHub(repository, edition)
  const run: Place['run'] = async (inputs, env = {}, files = {}) => {
    runs += 1
    const world = {
      files,
      inputs: inputsOf(inputs),
      env: { GITHUB_API_URL: hub.apiUrl, GITHUB_RUN_ID: String(runs), ...env },
    }
    const ran = await runAction({ ...world, ...(SCRIPT !== undefined && { script: resolve(SCRIPT) }) })
    expect(ran.everything).not.toContain(JOB.token)
    return ran
  }
  try {
    await act({ hub, repository, run })
    expect(hub.complaints).toEqual([])
    const written = JSON.stringify(hub.asked.map(({ body }) => body))
    for (const secret of [JOB.token, GATEWAY_KEY, BROKEN['api-key']]) expect(written).not.toContain(secret)
  } finally {
    await hub.close()
  }
}

function inputsOf(inputs: Texts): Texts {
  const standing = { 'api-key': GATEWAY_KEY, endpoints: claude.origin, checks: 'all,-key-exposure' }
  return { ...standing, issue: 'true', 'github-token': JOB.token, ...inputs }
}

function only({ issues }: Repository): FakeIssue {
  expect(issues).toHaveLength(1)
  const [issue] = issues
  if (issue === undefined) throw new Error('there is no issue')
  return issue
}

const writes = ({ asked }: FakeGitHub): readonly string[] =>
  asked
    .filter(({ method, url }) => method !== 'GET' && url.pathname !== '/graphql')
    .map(({ method }) => method)

/** The run's one notice or warning about the issue. */
function told({ stdout }: ActionRun): readonly string[] {
  return [...stdout.matchAll(/^::(?:notice|warning) title=Issue::(.*)$/gm)].map(([, words = '']) => words)
}

test('open, update, change of cause, recovery, broken again', async () => {
  await at(async ({ hub, repository, run }) => {
    expect((await run(HEALTHY)).exitCode).toBe(0)
    expect(writes(hub)).toEqual([])

    const first = await run({ ...BROKEN, 'issue-labels': 'bug, on-call', 'issue-assignees': 'mona' })
    expect([first.exitCode, first.outputs['verdict']]).toEqual([1, 'broken'])
    const issue = only(repository)
    expect(told(first)).toEqual(['Opened issue #1: https://github.com/octo/shop/issues/1'])
    expect(issue.title).toBe(
      `Claude is broken: ${first.outputs['title']?.replace('Broken: ', '')} (${first.outputs['cause']}) at ${claude.origin}`,
    )
    expect(issue.body).toContain(`**${first.outputs['remedy']}**`)
    expect(issue).toMatchObject({ labels: ['claude-preflight', 'bug', 'on-call'], assignees: ['mona'] })

    issue.labels = ['claude-preflight', 'mine']
    issue.assignees = ['hubot']
    issue.title = 'My own words'
    await run(BROKEN)
    expect(issue).toMatchObject({
      title: 'My own words',
      labels: ['claude-preflight', 'mine'],
      assignees: ['hubot'],
    })
    expect(issue.comments).toEqual([])

    const other = await run(OTHER_CAUSE)
    expect(issue.title).toContain(other.outputs['cause'])
    expect(issue.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(
        `The cause changed from \`${first.outputs['cause']}\` to \`${other.outputs['cause']}\`.`,
      ),
    ])

    expect((await run(HEALTHY)).exitCode).toBe(0)
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issue.comments[1]?.body).toMatch(/^✅ Healthy again: /)
    const before = writes(hub).length
    await run(HEALTHY)
    expect(writes(hub)).toHaveLength(before)

    await run(BROKEN)
    expect(only(repository)).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(issue.comments).toHaveLength(3)
    const history = issue.body.match(/^\| \d{4}-\d\d-\d\d .*$/gm) ?? []
    expect(history.map((row) => /Broken|Healthy/.exec(row)?.[0])).toEqual([
      'Broken',
      'Healthy',
      'Broken',
      'Broken',
      'Broken',
    ])
    expect(history[0]).toContain(`(https://github.com/octo/shop/actions/runs/${runs})`)
  })
})

test('ten states at most, and never another’s', async () => {
  await at(async ({ repository, run }) => {
    await run(BROKEN)
    const issue = only(repository)
    const [line = ''] = /^\d{4}-.*$/m.exec(issue.body) ?? []
    issue.body = issue.body.replace(line, `${`${line}\n`.repeat(30)}2026-01-01T00:00:00Z broken <img> x`)
    await run(BROKEN)
    expect(issue.body.match(/^\| \d{4}-.*$/gm)).toHaveLength(10)
    expect(issue.body).not.toContain('<img')
  })
})

test('unchecked, exit code 2 and pull requests leave it as it is', async () => {
  await at(async ({ hub, repository, run }) => {
    await run({ ...BROKEN, 'api-key': '', 'on-missing-key': 'skip' })
    expect((await run({ ...BROKEN, timeout: 'soon' })).exitCode).toBe(2)
    for (const event of ['pull_request', 'pull_request_target'])
      expect((await run(BROKEN, { GITHUB_EVENT_NAME: event })).exitCode).toBe(1)
    expect((await run({ ...BROKEN, issue: 'false' })).exitCode).toBe(1)
    expect([hub.asked, repository.issues]).toEqual([[], []])
  })
})

test('what only looks like ours is left alone', async () => {
  await at(async ({ repository, run }) => {
    await run(BROKEN)
    const { body, title } = only(repository)
    repository.issues.length = 0
    const labels = ['claude-preflight']
    addIssue(repository, { title, body, labels, author: STRANGER.login })
    addIssue(repository, { title, body, author: JOB.login })
    addIssue(repository, { title, body: 'Another set', labels, author: JOB.login })
    addIssue(repository, { title, body, labels, author: JOB.login, isPullRequest: true })
    await run(BROKEN)
    expect(repository.issues).toHaveLength(5)
    expect(
      repository.issues.slice(0, 4).every((issue) => issue.comments.length === 0 && issue.body !== ''),
    ).toBe(true)
    await run(HEALTHY)
    expect(repository.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'closed'])
  })
})

test('another set of targets has an issue of its own, another key has not', async () => {
  await at(async ({ repository, run }) => {
    await run(BROKEN)
    await run({ 'api-key': 'another-key-nobody-knows' })
    expect(repository.issues).toHaveLength(1)
    await run({ ...BROKEN, endpoints: `${claude.origin}/elsewhere` })
    expect(repository.issues).toHaveLength(2)
  })
})

test('many targets have one issue, which tells of those that are broken', async () => {
  await at(async ({ repository, run }) => {
    const targets = {
      targets: [
        { name: 'shop', credential: 'SHOP_KEY' },
        { name: '@search', credential: 'SEARCH_KEY' },
      ],
    }
    const fleet = (search: string) =>
      run(
        {
          ...{
            'api-key': '',
            endpoints: claude.origin,
            targets: 'targets.json',
            'allowed-hosts': '127.0.0.1',
          },
          credentials: `SHOP_KEY=${GATEWAY_KEY}\nSEARCH_KEY=${search}`,
        },
        {},
        { 'targets.json': JSON.stringify(targets) },
      )
    await fleet(BROKEN['api-key'])
    const issue = only(repository)
    expect(issue.title.replace('\u2060', '')).toContain('(target @search; 1 of 2 targets)')
    expect(issue.title).not.toContain('@search')
    await fleet(GATEWAY_KEY)
    expect(only(repository).state).toBe('closed')
  })
})

test('two runs at once make one issue', async () => {
  await at(async ({ repository, run }) => {
    await Promise.all([run(BROKEN), run(BROKEN), run(BROKEN)])
    const open = repository.issues.filter(({ state }) => state === 'open')
    expect(open.map(({ number }) => number)).toEqual([1])
    const doubles = repository.issues.slice(1)
    expect(doubles.every(({ stateReason }) => stateReason === 'not_planned')).toBe(true)
  })
})

test('a run that was a moment too late closes its own', async () => {
  await at(async ({ hub, repository, run }) => {
    await run(BROKEN)
    const { body, title } = only(repository)
    repository.issues.length = 0
    const other = { title, body, labels: ['claude-preflight'], author: JOB.login }
    hub.rules.push({ method: 'POST', path: /\/issues$/, before: () => void addIssue(repository, other) })
    await run(BROKEN)
    expect(repository.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
    expect(repository.issues[1]?.comments[0]?.body).toContain('#1 stays')
  })
})

test.each(['after', 'instead'] as const)(
  'an answer that was lost %s it was done doubles nothing',
  async (lost) => {
    await at(async ({ hub, repository, run }) => {
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
  await at(async ({ repository, run }) => {
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
  await at(async (place) => {
    await place.run(BROKEN)
    act(place)
    const ran = await place.run(OTHER_CAUSE)
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'broken'])
    expect(told(ran)).toEqual([expect.stringMatching(says)])
    expect(ran.stdout).toContain('::warning title=Issue::')
  })
})

test('issues that are switched off are a warning', async () => {
  await at(async ({ repository, run }) => {
    repository.hasIssues = false
    expect(told(await run(BROKEN))).toEqual([expect.stringContaining('switched off')])
  })
})

test('without a permission from the start nothing is opened, and the permission is named', async () => {
  await at(async ({ repository, run }) => {
    repository.writers.clear()
    expect(told(await run(BROKEN))).toEqual([expect.stringContaining('`permissions: issues: write`')])
    expect(repository.issues).toEqual([])
  })
})

test('a short limit is waited for, and a renamed repository is followed', async () => {
  await at(async ({ hub, repository, run }) => {
    hub.rules.push({ method: 'POST', path: /\/issues$/, answer: SOON })
    await run(BROKEN, { GITHUB_REPOSITORY: repository.formerName })
    await run(HEALTHY, { GITHUB_REPOSITORY: repository.formerName })
    expect(only(repository).state).toBe('closed')
  })
})

test('an API that never answers holds nobody up', async () => {
  await at(async ({ hub, run }) => {
    hub.rules.push({ method: 'GET', path: /./, times: 9, lost: 'hangs' })
    const ran = await run({ ...BROKEN, deadline: '3s' })
    expect(ran.exitCode).toBe(1)
    expect(told(ran)).toEqual([expect.stringContaining('did not answer')])
  })
})

test('an Enterprise Server keeps it the same way', async () => {
  await at(async ({ repository, run }) => {
    await run(BROKEN, { GITHUB_SERVER_URL: 'https://github.example.com' })
    expect(only(repository).body).toContain('https://github.example.com/octo/shop/actions/runs/')
    await run(HEALTHY)
    expect(only(repository).state).toBe('closed')
  }, 'ghes-3.17')
})

test('degraded opens with fail-on: degraded alone, and else closes', async () => {
  await at(async ({ repository, run }) => {
    const degraded = { endpoints: `http://127.0.0.1:9\n${claude.origin}`, attempts: '1' }
    expect((await run(degraded)).outputs['verdict']).toBe('degraded')
    expect(repository.issues).toEqual([])
    await run({ ...degraded, 'fail-on': 'degraded' })
    expect(only(repository).state).toBe('open')
    await run(degraded)
    expect(only(repository).state).toBe('closed')
  })
})
