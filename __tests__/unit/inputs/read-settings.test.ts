// All inputs and variables become one frozen value: what beats what, what is refused, what each default is.
import { join } from 'node:path'
import { InputError } from '../../../src/inputs/input-error.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { INPUT_NAMES } from '../../../src/inputs/table.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import type { Settings } from '../../../src/words/settings.ts'
import { inFolder } from '../../support/folder.ts'
import { makeHost, type HostWorld } from '../../support/made-host.ts'

function settings(inputs: Record<string, string> = {}, rest: HostWorld = {}): Settings {
  return readSettings(makeHost({ inputs, ...rest }))
}

describe('without any input', () => {
  test('the defaults of the README hold', () => {
    expect(settings()).toMatchObject({
      ...{ credential: undefined, auth: 'auto', endpoints: ['https://api.anthropic.com'], require: 'any' },
      ...{
        provider: 'auto',
        models: [],
        timeoutMs: 10_000,
        deadlineMs: 60_000,
        attempts: 4,
        allowHttp: false,
      },
      ...{ tlsExpiryDays: 14, modelRetirementDays: 60, onMissingKey: 'auto', scanWorkspace: true },
      ...{ failOn: 'broken', summary: true },
    })
  })

  test('the value is frozen, and every setting has its origin', () => {
    const read = settings()
    expect(Object.isFrozen(read)).toBe(true)
    expect(read.origins.every(({ from }) => from === 'default')).toBe(true)
  })

  test('no input is listed twice', () => {
    expect(new Set(INPUT_NAMES).size).toBe(INPUT_NAMES.length)
  })
})

describe('the credential', () => {
  const env = {
    ANTHROPIC_API_KEY: 'env-api-key',
    CLAUDE_API_KEY: 'env-claude-key',
    ANTHROPIC_AUTH_TOKEN: 'env-auth-token',
  }
  const chosen = (read: Settings): unknown =>
    read.credential && [reveal(read.credential.secret), read.credential.kind]

  test.each([
    [{ 'api-key': 'in-key', 'auth-token': 'in-token' }, ['in-key', 'api-key']],
    [{ 'auth-token': 'in-token' }, ['in-token', 'auth-token']],
    [{ 'api-key': ' ' }, ['env-api-key', 'api-key']],
  ])('of %j in this environment is %j', (inputs, expected) => {
    expect(chosen(settings(inputs, { env }))).toEqual(expected)
  })

  test('of the environment: key before token, the first variable before the second', () => {
    expect(settings({}, { env }).credential?.origin.variable).toBe('ANTHROPIC_API_KEY')
    expect(settings({}, { env: { ...env, ANTHROPIC_API_KEY: '' } }).credential?.origin.variable).toBe(
      'CLAUDE_API_KEY',
    )
    const token = settings({}, { env: { CLAUDE_CODE_OAUTH_TOKEN: 'oauth' } })
    expect(chosen(token)).toEqual(['oauth', 'auth-token'])
  })

  test('that lost is named only when both stood in the same place', () => {
    expect(settings({}, { env }).ignoredCredential?.origin.variable).toBe('ANTHROPIC_AUTH_TOKEN')
    expect(settings({ 'api-key': 'k', 'auth-token': 't' }).ignoredCredential?.kind).toBe('auth-token')
    expect(settings({ 'api-key': 'k' }, { env }).ignoredCredential).toBeUndefined()
  })

  test('keeps its white space, which is a finding', () => {
    expect(chosen(settings({ 'api-key': ' key\n' }))).toEqual([' key\n', 'api-key'])
  })
})

describe('endpoints', () => {
  test('are many, in order, once each', () => {
    const text = 'https://a.example\nhttps://b.example, https://a.example'
    expect(settings({ endpoints: text }).endpoints).toEqual(['https://a.example', 'https://b.example'])
  })

  test('from two empty variables are wrong usage, not a run that checks nothing', () => {
    expect(() => settings({ endpoints: ',' })).toThrow('Invalid value for `endpoints`')
  })

  test('of the environment are told as such', () => {
    const { endpoints, origins } = settings({}, { env: { ANTHROPIC_BASE_URL: 'https://g.example' } })
    expect(endpoints).toEqual(['https://g.example'])
    expect(origins).toContainEqual({
      setting: 'endpoints',
      from: 'environment',
      variable: 'ANTHROPIC_BASE_URL',
    })
  })

  test('are at most sixteen', () => {
    const list = Array.from({ length: 17 }, (_, at) => `https://h${at}.example`)
    expect(() => settings({ endpoints: list.join(',') })).toThrow('17 entries')
  })
})

describe('headers', () => {
  test('are secrets, and a second credential among them is set aside by name', () => {
    const { headers, duplicateHeaders } = settings({ headers: 'X-Team: blue\nAuthorization: Bearer x' })
    expect(headers.map(([name, value]) => [name, reveal(value)])).toEqual([['x-team', 'blue']])
    expect(duplicateHeaders).toEqual(['authorization'])
    expect(JSON.stringify(headers)).not.toContain('blue')
  })

  test.each(['Host: evil.example', 'content-length: 1', 'Transfer-Encoding: chunked', 'connection: close'])(
    'of the connection itself are refused: %s',
    (line) => {
      expect(() => settings({ headers: line })).toThrow('a header of the connection itself')
    },
  )
})

describe('files', () => {
  test('a request is looked for in the workspace, with a line end behind its name', async () => {
    await inFolder({ 'body.json': '{"model":"m"}' }, (folder) => {
      const env = { GITHUB_WORKSPACE: folder }
      expect(settings({ request: 'body.json\n' }, { env }).request).toEqual({ model: 'm' })
    })
  })

  test.each(['pull_request_target', 'workflow_run'])(
    'roots of a stranger’s checkout are refused in %s',
    async (event) => {
      await inFolder({ 'ws/ca.pem': '-----BEGIN CERTIFICATE-----', 'ca.pem': 'x' }, (folder) => {
        const env = { GITHUB_WORKSPACE: join(folder, 'ws'), GITHUB_EVENT_NAME: event }
        const read = (path: string): Settings =>
          settings({ 'ca-certificates': path }, { env, cwd: join(folder, 'ws') })
        expect(() => read('ca.pem')).toThrow('outside the checkout')
        expect(() => read(`${folder}/ws/ca.pem`)).toThrow(InputError)
        expect(() => read('../ws/ca.pem')).toThrow(InputError)
        expect(read('../ca.pem').caCertificates?.fault).toBe('it contains no PEM certificate')
      })
    },
  )

  test('a file that a variable names is a finding of the checks, not wrong usage', () => {
    const file = settings({}, { env: { NODE_EXTRA_CA_CERTS: '/does/not/exist' } }).caCertificates
    expect(file?.fault).toBe('file not found')
    expect(file?.origin).toMatchObject({ from: 'environment', variable: 'NODE_EXTRA_CA_CERTS' })
  })
})

test.each([
  ['timeout', 'soon'],
  ['attempts', '0'],
  ['concurrency', '0'],
  ['concurrency', 'many'],
  ['auth', 'basic'],
  ['provider', 'acme'],
  ['workspace-id', 'a b'],
  ['tls-expiry-days', '-1'],
  ['on-missing-key', 'ignore'],
  ['checks', 'everything'],
])('%s: %s is wrong usage that names the input', (name, value) => {
  expect(() => settings({ [name]: value })).toThrow(`Invalid value for \`${name}\``)
})
