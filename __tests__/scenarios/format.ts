// The form of requests and answers: the user's own file, what the service says of it, answers of another form.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import { broken, degraded, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Place, Scenario } from '../support/scenario.ts'
import { behindGateway, scripted, service, TODAY, type World } from '../worlds/world.ts'
import type { Handler } from '../../src/simulator/exchange.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import type { CauseId } from '../../src/words/causes.ts'

const PRIVATE_WORDS = 'these words are nobody’s business'
const MESSAGES = [{ role: 'user', content: PRIVATE_WORDS }]
const GOOD = { model: 'claude-haiku-5-5', max_tokens: 16, messages: MESSAGES }
const FILE = { request: 'request.json' } as const

/** The user's own request; its words appear nowhere. */
function own(id: string, request: unknown, cause?: CauseId, says = ''): Scenario {
  return {
    ...{ id: `format/${id}`, inputs: FILE, files: { 'request.json': JSON.stringify(request) } },
    expect:
      cause === undefined
        ? healthy({ findings: { 'request-format': 'pass' } })
        : broken(cause, { keyValid: 'true', findings: { 'key-accepted': 'pass' } }),
    also: ({ run }) => {
      expect(run.everything).not.toContain(PRIVATE_WORDS)
      expect(run.summary).toContain(says)
    },
  }
}

/** Lists and objects within each other, with quotes and brackets in texts between them, closed and not. */
const NESTED = [
  ['in objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
  ['in many objects', '{"a":'.repeat(90_000) + '1' + '}'.repeat(90_000)],
  ['in lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['behind texts', `{"a":"]}\\"]","b":${'[{"c\\\\":'.repeat(150)}1${'}]'.repeat(150)}}`],
  ['and never ends', '{"a":['.repeat(40_000)],
] as const

/** A file that cannot be used: nothing is sent, and the message names the input. */
function unusable(id: string, more: Partial<Scenario>): Scenario {
  return {
    ...{ id: `format/request file ${id}`, inputs: FILE, expect: WRONG_USAGE },
    also: ({ run }) => expect(run.stdout).toContain('Invalid value for `request`'),
    ...more,
  }
}

function answering(id: string, error: ErrorSpec, cause: CauseId): Scenario {
  return {
    id: `format/${id}`,
    world: scripted({ when: { path: 'count_tokens' }, act: { do: 'error', error } }),
    expect: broken(cause, { keyValid: 'true', findings: { 'request-format': 'fail' } }),
  }
}

const FILES: readonly Scenario[] = [
  own('own request', GOOD),
  own('own request with a stream', { ...GOOD, stream: true, system: 'be brief', metadata: { user_id: 'x' } }),
  own('without max_tokens', { ...GOOD, max_tokens: undefined }, 'format.request', 'max_tokens'),
  own('with temperature', { ...GOOD, temperature: 0.2 }, 'format.request', 'temperature'),
  own('without messages', { ...GOOD, messages: undefined }, 'format.request', 'messages'),
  own(
    'with a role that does not exist',
    { ...GOOD, messages: [{ role: 'bot', content: 'x' }] },
    'format.request',
  ),
  own('for Text Completions', { ...GOOD, prompt: 'x' }, 'format.request', 'prompt'),
  own('with a retired model', { ...GOOD, model: 'claude-3-opus-20240229' }, 'model.retired', 'claude-3-opus'),
  own(
    'that only the service refuses',
    { ...GOOD, messages: [{ role: 'user', content: '' }] },
    'format.request',
  ),
]

const OUTSIDE: readonly Scenario[] = [
  unusable('that is missing', {}),
  unusable('that is no JSON', { files: { 'request.json': '{"model": ' } }),
  unusable('that is a list', { files: { 'request.json': '[1]' } }),
  unusable('that is empty', { files: { 'request.json': '' } }),
  unusable('that is too large', { files: { 'request.json': `{"system":"${'x'.repeat(1_048_577)}"}` } }),
  ...NESTED.map(([what, text]) =>
    unusable(`that nests without end, ${what}`, {
      files: { 'request.json': text },
      also: ({ run }) =>
        expect(run.stdout).toMatch(/Invalid value for `request` .* nested deeper than 200 levels/),
    }),
  ),
  unusable('outside of the workspace', {
    inputs: ({ folder }) => {
      writeFileSync(join(folder, 'request.json'), JSON.stringify(GOOD))
      return { request: join(folder, 'request.json') }
    },
  }),
  unusable('above the workspace', { inputs: { request: '../event.json' } }),
  unusable('behind a link that leads out', { env: linkedOut }),
]

/** A workspace of its own whose file is a link to the outside. */
function linkedOut({ folder }: Place): Readonly<Record<string, string>> {
  const workspace = join(folder, 'checkout')
  mkdirSync(workspace)
  writeFileSync(join(folder, 'outside.json'), JSON.stringify(GOOD))
  symlinkSync(join(folder, 'outside.json'), join(workspace, 'request.json'))
  return { GITHUB_WORKSPACE: workspace }
}

const invalid = (message: string): ErrorSpec => ({ type: 'invalid_request_error', message })

const ANSWERED: readonly Scenario[] = [
  answering('body that is refused', invalid('messages.0.content: Field required'), 'format.request'),
  answering(
    'version that is lost on the way',
    invalid('anthropic-version: header is required'),
    'format.version',
  ),
  answering(
    'too large',
    { type: 'request_too_large', message: 'Request exceeds the maximum size' },
    'format.too-large',
  ),
  {
    id: 'format/beta header that does not exist',
    inputs: { headers: 'anthropic-beta: surely not' },
    secrets: [],
    expect: broken('format.version', { reachable: 'true' }),
  },
  {
    id: 'format/an answer of the API which is no list',
    world: scripted({
      act: { do: 'answer', status: 200, fromApi: true, headers: JSON_TYPE(), body: '{"data":7}' },
    }),
    expect: broken('format.response', { reachable: 'true', findings: { 'api-identity': 'fail' } }),
  },
  {
    id: 'format/a count which counts nothing',
    world: scripted({
      ...{ when: { path: 'count_tokens' } },
      act: { do: 'answer', status: 200, fromApi: true, headers: JSON_TYPE(), body: '{"tokens":"many"}' },
    }),
    expect: broken('format.response', { keyValid: 'true', findings: { 'request-format': 'fail' } }),
  },
]

/** A word that every object of the language has is a word like any other. */
const TYPES: readonly Scenario[] = ['constructor', '__proto__', 'toString'].map((type) => ({
  id: `format/an error of the type ${type}`,
  world: scripted({
    act: {
      ...{ do: 'answer', status: 400, fromApi: true },
      headers: { ...JSON_TYPE(), 'content-encoding': type },
      body: JSON.stringify({ type: 'error', error: { type, message: 'no', details: { error_code: type } } }),
    },
  }),
  expect: degraded('endpoint.unverified', { reachable: 'true' }),
}))

/** An answer may nest as it likes: it is no answer of this API, and told as such. */
const NESTED_ANSWERS: readonly Scenario[] = NESTED.map(([what, body]) => ({
  id: `format/an answer that nests without end, ${what}`,
  world: scripted({ act: { do: 'answer', status: 200, fromApi: true, headers: JSON_TYPE(), body } }),
  expect: broken('format.response', { reachable: 'true', findings: { 'api-identity': 'fail' } }),
}))

const packedAs = (coding: string): World =>
  behindGateway({ script: [{ act: { do: 'headers', headers: { 'content-encoding': coding } } }] })

/** Bodies under a label that does not fit: what the official SDK reads is read, and what it cannot read is told. */
const LABELLED: readonly Scenario[] = [
  ...['gzip', 'br', 'zstd'].map((coding): Scenario => ({
    id: `format/plain bodies that are said to be packed by ${coding}`,
    world: packedAs(coding),
    expect: broken('format.response', {
      keyValid: 'true',
      reachable: 'true',
      findings: { 'api-identity': 'fail' },
    }),
    also: ({ run }) => expect(run.summary).toContain(`does not fit its content-encoding: \`${coding}\``),
  })),
  {
    id: 'format/plain bodies that are said to be packed in a way that no client knows',
    world: packedAs('made-up'),
    expect: healthy(),
  },
  {
    id: 'format/bodies that begin with a byte order mark',
    world: service({ handler: marked(gateway({ key: GATEWAY_KEY, clock: () => TODAY })) }),
    expect: healthy(),
  },
]

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const CHUNKED = `${HEAD}transfer-encoding: chunked\r\n`
const SIZED = 'content-length: 2\r\n'

/** Answers that no HTTP client can read: told as such, once. */
const UNREADABLE: readonly Scenario[] = [
  ['two ways to tell its length', `${CHUNKED}${SIZED}\r\n2\r\n{}\r\n0\r\n\r\n`],
  ['two ways to tell it, the other first', `${HEAD}${SIZED}${CHUNKED.slice(HEAD.length)}\r\n{}`],
  ['two lengths', `${HEAD}${SIZED}content-length: 3\r\n\r\n{}`],
  ['broken chunks', `${CHUNKED}\r\nzz\r\n{}\r\n0\r\n\r\n`],
  ['no status', 'HTTP/1.1 abc OK\r\n\r\n'],
  ['a header without its colon', `${HEAD}broken\r\n\r\n{}`],
].map(([what = '', bytes = '']): Scenario => ({
  id: `format/an answer with ${what}`,
  world: behindGateway({ script: [{ act: { do: 'garbage', bytes } }] }),
  expect: broken('format.http', { reachable: 'false', findings: { 'http-reach': 'fail' } }),
  also: ({ run }) => expect(run.summary).toContain('1 attempt'),
}))

/** Betas that are unknown, or not granted: the header's value is named, for it is no secret. */
const BETA = 'advisor-tool-2026-03-01'
const betas = (id: string, message: string, cause: CauseId): Scenario => ({
  ...answering(id, invalid(message), cause),
  ...{ inputs: { headers: `anthropic-beta: ${BETA}` }, secrets: [] },
  also: ({ run }) => expect(run.summary).toContain(`\`${BETA}\``),
})
const BETAS: readonly Scenario[] = [
  betas('beta that the platform does not know', 'invalid beta flag', 'format.version'),
  betas(
    'beta that the subscription lacks',
    'The long context beta is not yet available for this subscription.',
    'auth.feature',
  ),
]

function marked(handler: Handler): Handler {
  return (request) => {
    const answer = handler(request)
    return { ...answer, body: `\ufeff${[answer.body].flat().join('')}` }
  }
}

function JSON_TYPE(): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json' }
}

export const FORMAT: readonly Scenario[] = [
  ...FILES,
  ...OUTSIDE,
  ...ANSWERED,
  ...NESTED_ANSWERS,
  ...TYPES,
  ...LABELLED,
  ...UNREADABLE,
  ...BETAS,
]
