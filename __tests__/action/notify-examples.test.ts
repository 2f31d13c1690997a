// The examples that tell others of a verdict, run as the runner would: what arrives at the other end, and when nothing does.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openExampleWorld, type ExampleWorld } from '../support/example-world.ts'
import { runWorkflow, type WorkflowRun, type WorkflowSetting } from '../support/run-workflow.ts'
import { apiKey, KEY } from '../support/scenario-keys.ts'
import { openInbox } from '../support/smtp-inbox.ts'
import { testWith } from '../support/programs.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const RUN = 'https://github.com/octo/demo/actions/runs/1'

let world: ExampleWorld
let folder: string

beforeAll(async () => {
  world = await openExampleWorld()
  folder = mkdtempSync(join(tmpdir(), 'told-'))
})

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

async function start(
  name: string,
  key: string,
  { secrets = {}, ...more }: Partial<Pick<WorkflowSetting, 'secrets' | 'vars' | 'github'>>,
): Promise<WorkflowRun> {
  return runWorkflow({
    file: join(EXAMPLES, `${name}.yml`),
    workspace: world.workspace,
    secrets: { ANTHROPIC_API_KEY: key, ...secrets },
    ...more,
    actions: { 'claude-preflight/claude-preflight': world.action },
  })
}

const outputsOf = ({ steps }: WorkflowRun): Readonly<Record<string, string>> =>
  steps.find(({ id }) => id === 'preflight')?.outputs ?? {}

interface Received {
  readonly type: string | undefined
  readonly body: unknown
}

/** A webhook on a loopback port, and what it is told while `work` runs. */
async function hooked(
  work: (url: string) => Promise<WorkflowRun>,
): Promise<readonly [WorkflowRun, Received[]]> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    request.on('end', () => {
      received.push({ type: request.headers['content-type'], body: JSON.parse(text) as unknown })
      response.end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    const port = typeof address === 'object' ? address?.port : undefined
    return [await work(`http://127.0.0.1:${port}/hook`), received]
  } finally {
    server.close()
  }
}

const WEBHOOKS = { 'notify-slack': 'SLACK_WEBHOOK_URL', 'notify-teams': 'TEAMS_WEBHOOK_URL' } as const

describe.each(Object.entries(WEBHOOKS))('%s', (name, secret) => {
  test('says nothing while all is well', async () => {
    const [run, received] = await hooked((url) => start(name, KEY, { secrets: { [secret]: url } }))
    expect([run.conclusion, received]).toEqual(['success', []])
  })

  testWith('curl')('tells title, remedy and run of a failure', async () => {
    const [run, received] = await hooked((url) =>
      start(name, apiKey('unknown'), { secrets: { [secret]: url } }),
    )
    expect(run.conclusion).toBe('failure')
    expect(received).toMatchObject([{ type: 'application/json' }])
    const { title, remedy } = outputsOf(run)
    const words = JSON.stringify(received[0]?.body)
    for (const part of [title, remedy, RUN]) expect(words).toContain(JSON.stringify(part))
  })
})

testWith('curl')('Slack gets plain text, in which nobody can be mentioned', async () => {
  const [, [message]] = await hooked((url) =>
    start('notify-slack', apiKey('unknown'), { secrets: { SLACK_WEBHOOK_URL: url } }),
  )
  const { blocks } = message?.body as { blocks: readonly { text: { type: string } }[] }
  expect(blocks.map(({ text }) => text.type)).toEqual(['plain_text', 'plain_text', 'plain_text'])
})

testWith('curl')('notify-mail sends one mail of a failure', async () => {
  const inbox = await openInbox()
  const vars = { SMTP_URL: inbox.url, MAIL_FROM: 'ci@example.com', MAIL_TO: 'team@example.com' }
  try {
    const run = await start('notify-mail', apiKey('unknown'), { vars, secrets: { SMTP_LOGIN: 'ci:word' } })
    const { title, remedy } = outputsOf(run)
    expect(inbox.heard).toEqual(
      expect.arrayContaining([
        'From: ci@example.com',
        'To: team@example.com',
        'Subject: Claude is broken',
        title,
        remedy,
        RUN,
      ]),
    )
  } finally {
    await inbox.close()
  }
})

describe('badge', () => {
  function remote(): { readonly server_url: string; readonly shown: () => unknown } {
    const host = mkdtempSync(join(folder, 'host-'))
    const repository = join(host, 'octo/demo.git')
    mkdirSync(repository, { recursive: true })
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' })
    git('init', '--bare', '--quiet')
    return {
      server_url: `file://${host}`,
      shown: () => JSON.parse(git('show', 'claude-badge:badge.json')) as unknown,
    }
  }

  test('shows the last verdict on its branch, whatever it was', async () => {
    const { server_url, shown } = remote()
    await start('badge', KEY, { github: { server_url } })
    expect(shown()).toEqual({ schemaVersion: 1, label: 'Claude', message: 'healthy', color: 'brightgreen' })
    const run = await start('badge', apiKey('unknown'), { github: { server_url } })
    expect(run.conclusion).toBe('failure')
    expect(shown()).toMatchObject({ message: 'broken: auth.invalid', color: 'red' })
  })
})
