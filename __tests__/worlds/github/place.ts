// A repository of its own for each test of the issue, the action run in it, and what the runs said.
import { resolve } from 'node:path'
import { gateway, GATEWAY_KEY } from '../../../src/simulator/gateway.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { runAction, type ActionRun } from '../../support/run-action.ts'
import type { Edition } from './contract.ts'
import { emptyRepository, JOB, type FakeIssue, type Repository } from './repository.ts'
import { startGitHub, type FakeGitHub } from './server.ts'

const SCRIPT = process.env['SCENARIO_SCRIPT']

/** Inputs beside the standing ones, by which a run is broken, broken in another way, and healthy. */
export const BROKEN = { 'api-key': 'team-key-which-nobody-knows' } as const
export const OTHER_CAUSE = { models: 'claude-of-tomorrow' } as const
export const HEALTHY = {}

type Texts = Readonly<Record<string, string>>

export interface Place {
  readonly hub: FakeGitHub
  readonly repository: Repository
  /** The origin of the endpoint. */
  readonly endpoint: string
  /** Runs the action once. */
  readonly run: (inputs: Texts, env?: Texts, files?: Texts) => Promise<ActionRun>
}

/** Runs have numbers, from 1. */
export async function inRepository(
  act: (place: Place) => Promise<void>,
  edition: Edition = 'api.github.com',
): Promise<void> {
  const repository = emptyRepository()
  const [hub, claude] = [await startGitHub(repository, edition), await startSimulator({ handler: gateway() })]
  let runs = 0
  const run: Place['run'] = async (inputs, env = {}, files = {}) => {
    runs += 1
    const ran = await runAction({
      files,
      inputs: { ...standing(claude.origin), ...inputs },
      env: { GITHUB_API_URL: hub.apiUrl, GITHUB_RUN_ID: String(runs), ...env },
      ...(SCRIPT !== undefined && { script: resolve(SCRIPT) }),
    })
    expect(ran.everything).not.toContain(JOB.token)
    return ran
  }
  try {
    await act({ hub, repository, endpoint: claude.origin, run })
    expectHarmless(hub)
  } finally {
    await Promise.all([hub.close(), claude.close()])
  }
}

function standing(endpoint: string): Texts {
  const inputs = { 'api-key': GATEWAY_KEY, endpoints: endpoint, checks: 'all,-key-exposure' }
  return { ...inputs, issue: 'true', 'github-token': JOB.token }
}

/** Nothing that was asked is outside of GitHub's description, and nothing that was written is a secret. */
function expectHarmless({ complaints, asked }: FakeGitHub): void {
  expect(complaints).toEqual([])
  const written = JSON.stringify(asked.map(({ body }) => body))
  for (const secret of [JOB.token, GATEWAY_KEY, BROKEN['api-key']]) expect(written).not.toContain(secret)
}

/** The one issue there is. */
export function only({ issues }: Repository): FakeIssue {
  expect(issues).toHaveLength(1)
  const [issue] = issues
  if (issue === undefined) throw new Error('there is no issue')
  return issue
}

/** How often something was written. */
export function writesAt({ asked }: FakeGitHub): number {
  return asked.filter(({ method, url }) => method !== 'GET' && url.pathname !== '/graphql').length
}

/** The run's notices and warnings about the issue. */
export function told({ stdout }: ActionRun): readonly string[] {
  return [...stdout.matchAll(/^::(?:notice|warning) title=Issue::(.*)$/gm)].map(([, words = '']) => words)
}
