// The life of the issue through the action, against a GitHub with a memory.
import { GATEWAY_KEY } from '../../src/simulator/gateway.ts'
import { BROKEN, HEALTHY, inRepository, only, OTHER_CAUSE, told, writesAt } from '../worlds/github/place.ts'
import { addIssue, JOB, STRANGER } from '../worlds/github/repository.ts'

test('open, update, change of cause, recovery, broken again', async () => {
  await inRepository(async ({ hub, repository, run, endpoint }) => {
    expect((await run(HEALTHY)).exitCode).toBe(0)
    expect(writesAt(hub)).toBe(0)

    const first = await run({ ...BROKEN, 'issue-labels': 'bug, on-call', 'issue-assignees': 'mona' })
    expect([first.exitCode, first.outputs['verdict']]).toEqual([1, 'broken'])
    const issue = only(repository)
    expect(told(first)).toEqual(['Opened issue #1: https://github.com/octo/shop/issues/1'])
    expect(issue.title).toBe(
      `Claude is broken: ${first.outputs['title']?.replace('Broken: ', '')} (${first.outputs['cause']}) at ${endpoint}`,
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
    const before = writesAt(hub)
    await run(HEALTHY)
    expect(writesAt(hub)).toBe(before)

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
    expect(history[0]).toContain(`(https://github.com/octo/shop/actions/runs/7)`)
  })
})

test('ten states at most, and never another’s', async () => {
  await inRepository(async ({ repository, run }) => {
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
  await inRepository(async ({ hub, repository, run }) => {
    await run({ ...BROKEN, 'api-key': '', 'on-missing-key': 'skip' })
    expect((await run({ ...BROKEN, timeout: 'soon' })).exitCode).toBe(2)
    for (const event of ['pull_request', 'pull_request_target'])
      expect((await run(BROKEN, { GITHUB_EVENT_NAME: event })).exitCode).toBe(1)
    expect((await run({ ...BROKEN, issue: 'false' })).exitCode).toBe(1)
    expect([hub.asked, repository.issues]).toEqual([[], []])
  })
})

test('what only looks like ours is left alone', async () => {
  await inRepository(async ({ repository, run }) => {
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
  await inRepository(async ({ repository, run, endpoint }) => {
    await run(BROKEN)
    await run({ 'api-key': 'another-key-nobody-knows' })
    expect(repository.issues).toHaveLength(1)
    await run({ ...BROKEN, endpoints: `${endpoint}/elsewhere` })
    expect(repository.issues).toHaveLength(2)
  })
})

test('two private endpoints have an issue each, and neither is named', async () => {
  await inRepository(async ({ repository, run, endpoint }) => {
    const { port } = new URL(endpoint)
    for (const host of ['_claude_.acme-intern.example', '_llm_.acme-intern.example'])
      await run({
        ...{ ...BROKEN, redact: 'true', 'allow-http': 'true', endpoints: `http://${host}` },
        'connect-to': `${host}:80:127.0.0.1:${port}`,
      })
    expect(repository.issues).toHaveLength(2)
    for (const { title, body } of repository.issues) {
      expect(`${title}${body}`).toContain('[endpoint 1]')
      expect(`${title}${body}`).not.toMatch(/acme|claude_|llm_/)
    }
  })
})

test('many targets have one issue, which tells of those that are broken', async () => {
  await inRepository(async ({ repository, run, endpoint }) => {
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
            endpoints: endpoint,
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
  await inRepository(async ({ repository, run }) => {
    await Promise.all([run(BROKEN), run(BROKEN), run(BROKEN)])
    const open = repository.issues.filter(({ state }) => state === 'open')
    expect(open.map(({ number }) => number)).toEqual([1])
    const doubles = repository.issues.slice(1)
    expect(doubles.every(({ stateReason }) => stateReason === 'not_planned')).toBe(true)
  })
})

test('a run that was a moment too late closes its own', async () => {
  await inRepository(async ({ hub, repository, run }) => {
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

test('an Enterprise Server keeps it the same way', async () => {
  await inRepository(async ({ repository, run }) => {
    await run(BROKEN, { GITHUB_SERVER_URL: 'https://github.example.com' })
    expect(only(repository).body).toContain('https://github.example.com/octo/shop/actions/runs/')
    await run(HEALTHY)
    expect(only(repository).state).toBe('closed')
  }, 'ghes-3.17')
})

test('degraded opens with fail-on: degraded alone, and else closes', async () => {
  await inRepository(async ({ repository, run, endpoint }) => {
    const degraded = { endpoints: `http://127.0.0.1:9\n${endpoint}`, attempts: '1' }
    expect((await run(degraded)).outputs['verdict']).toBe('degraded')
    expect(repository.issues).toEqual([])
    await run({ ...degraded, 'fail-on': 'degraded' })
    expect(only(repository).state).toBe('open')
    await run(degraded)
    expect(only(repository).state).toBe('closed')
  })
})
