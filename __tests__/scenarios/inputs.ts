// Values that cannot be used: one message that names the input and what is accepted, and nothing is sent. And those that can.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY } from '../support/scenario-keys.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { broken, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Inputs, Scenario } from '../support/scenario.ts'

const WRONG: Inputs = {
  auth: 'basic',
  'allow-http': 'yes',
  attempts: '0',
  checks: 'everything',
  'connect-to': 'api.anthropic.com',
  deadline: '1h',
  'fail-on': 'always',
  formats: 'pdf',
  headers: 'no colon here',
  models: 'claude haiku',
  'model-retirement-days': '-1',
  'on-missing-key': 'maybe',
  provider: 'mistral',
  require: 'some',
  'scan-workspace': 'on',
  summary: '1',
  timeout: 'soon',
  'tls-expiry-days': 'two',
  'workspace-id': 'a b',
  'organization-id': '../x',
}

const REFUSED = Object.entries(WRONG).map(([name, value]): Scenario => {
  return {
    ...{ id: `inputs/${name} that cannot be used`, inputs: { [name]: value }, expect: WRONG_USAGE },
    also: ({ run }) => {
      expect(run.stdout).toContain(`Invalid value for \`${name}\` (`)
      expect(run.stdout).toContain('). Accepted: ')
      expect(run.stdout).not.toContain(`: ${value}`)
    },
  }
})

/** What a chat message is made of must name the input, the place, and what is accepted. */
function told(
  id: string,
  inputs: Inputs,
  title: string,
  remedy: string,
  files: Scenario['files'] = {},
): Scenario {
  return {
    ...{ id: `inputs/told in one line: ${id}`, inputs, files, expect: WRONG_USAGE },
    also: ({ run }) => {
      expect(run.outputs['title']).toBe(`Broken: ${title}`)
      expect(run.outputs['remedy']).toBe(remedy)
    },
  }
}

const LINES: readonly Scenario[] = [
  told(
    'a line among many',
    { 'connect-to': 'a:1:b:2\nfoo' },
    'Invalid `connect-to`, entry 2: use HOST:PORT:ADDRESS:PORT, one per line',
    'Correct `connect-to`, entry 2: use HOST:PORT:ADDRESS:PORT, one per line.',
  ),
  told(
    'a long list of words',
    { client: 'vim' },
    'Invalid `client`',
    'Correct `client`: use claude-code, cursor, cline, continue, zed, sdk-typescript, sdk-python or curl.',
  ),
  told(
    'a sign that calls somebody elsewhere',
    { 'issue-assignees': 'mona, @octocat' },
    'Invalid `issue-assignees`, entry 2: use GitHub logins, without @',
    'Correct `issue-assignees`, entry 2: use GitHub logins, without @.',
  ),
  told(
    'a request that is no JSON',
    { request: 'request.json' },
    'Invalid `request`, line 2, column 6: not JSON',
    'Correct `request`, line 2, column 6: use the path of a JSON file in the workspace, with one object of at most 1 MiB.',
    { 'request.json': '{\n"a": b\n}' },
  ),
  told(
    'a file that is not there',
    { 'client-certificate': 'no.pem', 'client-key': 'no.key' },
    'Invalid `client-certificate`: file not found',
    'Correct `client-certificate`: use the path of a PEM file with the certificate, any intermediates after it.',
  ),
  told(
    'a value that a cloud needs',
    { provider: 'foundry', 'api-key': KEY },
    'Missing `resource`',
    'Set `resource` to the name of the Foundry resource, or set ANTHROPIC_FOUNDRY_RESOURCE.',
  ),
  told(
    'one of two that belong together',
    {
      ...{ provider: 'foundry', resource: 'shop', 'api-key': '' },
      'client-id': '00000000-0000-4000-8000-000000000000',
    },
    'Missing `tenant-id`',
    'Set `tenant-id` to the one that belongs to client-id: the job signs in with both.',
  ),
  told(
    'a region that would be part of a host',
    { provider: 'bedrock', region: 'US_EAST_1' },
    'Invalid `region`: use a region such as us-east-1, in lower case',
    'Correct `region`: use a region such as us-east-1, in lower case.',
  ),
  told(
    'a place in a targets file',
    { targets: 'targets.yml', 'allowed-hosts': 'api.anthropic.com' },
    'Invalid `targets`, line 3, column 14, timeout: use a time such as 10s or 500ms, from 1ms to 60m',
    'Correct `targets`, line 3, column 14, timeout: use a time such as 10s or 500ms, from 1ms to 60m.',
    { 'targets.yml': 'targets:\n  - name: shop\n    timeout: soon\n' },
  ),
]

const MORE: readonly Scenario[] = [
  {
    id: 'inputs/wrong usage, as a page',
    ...{ inputs: { timeout: 'soon' }, golden: true, expect: WRONG_USAGE },
  },
  {
    id: 'inputs/wrong usage is written where and as it was asked for',
    inputs: { timeout: 'soon', 'report-dir': '../temp/reports', formats: 'json,badge', summary: 'false' },
    expect: WRONG_USAGE,
    also: ({ run }) => {
      expect(run.outputs['report']).toMatch(/reports\/report\.json$/)
      expect(Object.keys(run.files).toSorted()).toEqual(['badge.json', 'report.json'])
      expect(run.summary).toBe('')
    },
  },
  {
    id: 'inputs/wrong usage fails whatever fail-on says',
    ...{ inputs: { timeout: 'soon', 'fail-on': 'never' }, expect: WRONG_USAGE },
  },
  {
    id: 'inputs/a key where another value belongs is not repeated',
    ...{ inputs: { models: KEY }, expect: WRONG_USAGE },
  },
  {
    id: 'inputs/headers of the connection itself',
    ...{ inputs: { headers: 'Transfer-Encoding: chunked' }, expect: WRONG_USAGE },
  },
  {
    id: 'inputs/roots of the checkout while a stranger’s code is checked out',
    inputs: { 'ca-certificates': 'roots.pem' },
    files: { 'roots.pem': '' },
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
    expect: WRONG_USAGE,
  },
  ...['issue_comment', 'discussion_comment', 'pull_request_review', 'pull_request_review_comment'].map(
    (event): Scenario => ({
      id: `inputs/roots of nobody knows which commit, in a run of ${event}`,
      inputs: { 'ca-certificates': 'roots.pem' },
      files: { 'roots.pem': '' },
      env: { GITHUB_EVENT_NAME: event, GITHUB_SHA: '1'.repeat(40) },
      expect: WRONG_USAGE,
    }),
  ),
  {
    id: 'inputs/a name that does not exist is told',
    inputs: { 'time-out': '5s' },
    expect: healthy(),
    also: ({ run }) => expect(run.summary).toContain('time-out'),
  },
  {
    id: 'inputs/folder of the report',
    inputs: ({ folder }) => ({ 'report-dir': join(folder, 'deep/reports') }),
    expect: healthy(),
    also: ({ run }) => expect(run.outputs['report']).toMatch(/deep\/reports\/report\.json$/),
  },
  {
    id: 'inputs/folder of the report which is a file',
    inputs: ({ folder }) => {
      writeFileSync(join(folder, 'taken'), '')
      return { 'report-dir': join(folder, 'taken') }
    },
    expect: WRONG_USAGE,
  },
  {
    id: 'inputs/one report alone',
    inputs: ({ folder }) => ({ formats: 'json', 'report-dir': join(folder, 'only') }),
    expect: healthy(),
  },
  {
    id: 'inputs/one check alone, and what it needs',
    inputs: { checks: 'key-accepted' },
    expect: healthy(),
    also: (played) => expect(findingsOf(played).map(({ check }) => check)).toEqual(['key-accepted']),
  },
  {
    id: 'inputs/one check alone, and what it needs fails',
    inputs: { checks: 'models', endpoints: 'https://claude.ai' },
    expect: broken('endpoint.unknown-host', { unsent: true }),
  },
  {
    id: 'inputs/checks that need no network',
    inputs: { checks: 'key-shape, endpoint-shape' },
    expect: {
      verdict: 'healthy',
      cause: '',
      exitCode: 0,
      keyValid: 'unknown',
      unsent: true,
      unconnected: true,
    },
  },
  {
    id: 'inputs/one check left out',
    inputs: { checks: '-key-exposure' },
    files: { '.env': KEY },
    expect: healthy(),
  },
  {
    id: 'inputs/a broken target fails no step',
    inputs: { models: 'claude-haiku-9', 'fail-on': 'never' },
    expect: broken('model.unknown', { keyValid: 'true', exitCode: 0 }),
  },
]
export const INPUTS: readonly Scenario[] = [...REFUSED, ...LINES, ...MORE]
