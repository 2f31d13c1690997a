// The rules of safety that every scenario is held to: that each of them bites, and what only looks like a fault passes.
import { ORGANIZATION_ID } from '../../src/simulator/account.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { complaintsAbout, SAFETY_RULES } from '../support/scenario-expect.ts'
import { KEY } from '../support/scenario-keys.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { play } from '../support/scenario-run.ts'
import { broken, type Played } from '../support/scenario.ts'
import { scripted } from '../worlds/world.ts'

let sound: Played

beforeAll(async () => {
  const world = scripted({ act: { do: 'echo', as: 'plain', status: 401 } })
  sound = await play({ id: 'sound', world, expect: broken('auth.invalid') })
}, 60_000)

test('a run in a world that echoes the key breaks none of them', () => {
  expect(complaintsAbout(sound)).toEqual([])
})

type Run = Partial<Played['run']>

/** The same run, but something else was written. */
function writing(make: (run: Played['run']) => Run): () => Played {
  return () => ({ ...sound, run: { ...sound.run, ...make(sound.run) } })
}

/** The same run, but another request arrived as well. */
function receiving(changes: Partial<ReceivedRequest>): () => Played {
  return () => {
    const [first] = sound.world.received
    if (first === undefined) throw new Error('nothing was received')
    return { ...sound, world: { ...sound.world, received: [{ ...first, ...changes }] } }
  }
}

const saying = (line: string): (() => Played) => writing((run) => ({ stdout: `${run.stdout}\n${line}\n` }))
const everywhere = (text: string): (() => Played) =>
  writing((run) => ({ everything: `${run.everything}\n${text}\n` }))

/** The same run, told to hide names; whose inputs held these. */
const redacting = (text: string, inputs: Played['inputs']): (() => Played) => {
  const written = everywhere(text)
  return () => ({ ...written(), inputs: { ...inputs, redact: 'true' } })
}
const PROXIED = { proxy: 'http://ali:x@squid01.corp.example:3128' }

const BODY = KEY.slice('sk-ant-api03-'.length)
const HOST = ['host', 'api.anthropic.com'] as const

type Fault = readonly [rule: string, what: string, played: () => Played]

/** Cases that each rule must not let pass. */
const FAULTS: readonly Fault[] = [
  ['noLeak', 'the whole key', everywhere(KEY)],
  ['noLeak', 'six characters of it', everywhere(BODY.slice(40, 46))],
  ['noLeak', 'base64', everywhere(Buffer.from(`x${KEY}`).toString('base64'))],
  ['noLeak', 'hex', everywhere(Buffer.from(KEY).toString('hex'))],
  ['noLeak', 'percent signs', everywhere(Buffer.from(BODY).toString('hex').replace(/../g, '%$&'))],
  ['noLeak', 'backwards', everywhere([...KEY].toReversed().join(''))],
  ['onlyOurCommands', 'a command of somebody else', saying('::set-env name=X::1')],
  ['onlyOurCommands', 'a command after white space', saying('  ::stop-commands::x')],
  ['onlyOurCommands', 'a property of somebody else', saying('::error title=x,file=a.js::y')],
  ['onlyOurCommands', 'the older form in the middle of a line', saying('a ##[error]b')],
  ['onlyOurCommands', 'after a bare carriage return', saying('a\r::error::b')],
  ['noControlCharacters', 'an escape sequence', everywhere('a\u001b[2Jb')],
  ['noControlCharacters', 'text turned round', everywhere('a\u202eb')],
  ['summaryFits', 'a mebibyte', writing(() => ({ summary: 'x'.repeat(1_048_576) }))],
  [
    'reportIsValid',
    'a field nobody knows',
    writing(({ report }) => ({ report: { ...report, ...{ more: 1 } } })),
  ],
  ['everyOutput', 'no outputs', writing(() => ({ outputs: {} }))],
  ['everyOutput', 'two lines', writing(({ outputs }) => ({ outputs: { ...outputs, title: 'a\nb' } }))],
  [
    'oneTruth',
    'another verdict',
    writing(({ outputs }) => ({ outputs: { ...outputs, verdict: 'healthy' } })),
  ],
  ['fewAnnotations', 'eleven', saying('::error title=a::b\n'.repeat(11))],
  ['quietErrors', 'a warning of Node', writing(() => ({ stderr: '(node:1) Warning: x' }))],
  ['endsInTime', 'a minute', writing(() => ({ durationMs: 60_000 }))],
  ['namesStayPrivate', 'a proxy in capitals', redacting('through SQUID01.corp.example.', PROXIED)],
  ['namesStayPrivate', 'an organization', redacting(`of ${ORGANIZATION_ID}`, {})],
  ['noEmptyComfort', 'comfort without a proof', writing(() => ({ summary: 'Your key is fine.' }))],
  [
    'oneCredential',
    'two headers',
    receiving({ headers: [HOST, ['Authorization', 'a'], ['X-Api-Key', 'b']] }),
  ],
  ['onlyNamedPlaces', 'another host', receiving({ headers: [['host', 'evil.example']] })],
  ...[
    ['/v1/messages', '{"messages":[]}'],
    ['/v1/messages?beta=true', '{}'],
    ['/v1/messages', ''],
    ['/anthropic/v1/messages/batches', '{'],
    ['/v1/chat/completions', '{}'],
    ['/v1/complete', '{'],
    ['/v1/responses', '{}'],
    ['/model/anthropic.claude-sonnet-5-5/invoke', '{}'],
    ['/model/anthropic.claude-sonnet-5-5/converse', '{'],
    ['/v1/projects/p/locations/global/publishers/anthropic/models/m:rawPredict', '{}'],
    ['/v1/projects/p/locations/global/publishers/anthropic/models/m:streamRawPredict', '{'],
  ].map(([path = '', body = '']): Fault => {
    const what = `POST ${path} with ${body === '' ? 'no body' : body}`
    return ['nothingBilled', what, receiving({ method: 'POST', path, body })]
  }),
  ['bareBody', 'a temperature', receiving({ body: '{"temperature":1}' })],
  ['sameProtocol', 'HTTP/2', receiving({ httpVersion: '2.0' })],
]

test.each(FAULTS)('%s does not let pass: %s', (rule, _what, played) => {
  const broken = complaintsAbout(played()).map((complaint) => complaint.split(':')[0])
  expect(broken).toContain(rule)
})

test.each([
  ['/v1/messages', '{'],
  ['/v1/messages/count_tokens', '{"messages":[]}'],
  ['/model/anthropic.claude-sonnet-5-5/invoke', '{'],
  ['/model/anthropic.claude-sonnet-5-5/count-tokens', '{}'],
  ['/v1/projects/p/locations/global/publishers/anthropic/models/count-tokens:rawPredict', '{}'],
])('what costs nothing passes: POST %s with %s', (path, body) => {
  expect(complaintsAbout(receiving({ method: 'POST', path, body })())).toEqual([])
})

test('a place that nobody named', () => {
  const strangers = sound.world.received.slice(0, 1)
  const complaints = complaintsAbout({ ...sound, world: { ...sound.world, strangers } })
  expect(complaints).toEqual([expect.stringContaining('onlyNamedPlaces')])
})

test('a message that a gateway passed on', () => {
  const upstream = sound.world.received.slice(0, 1).map((request) => ({
    ...{ ...request, method: 'POST', path: '/v1/messages', body: '{}' },
  }))
  const complaints = complaintsAbout({ ...sound, world: { ...sound.world, upstream } })
  expect(complaints).toEqual([expect.stringContaining('nothingBilled')])
})

test('every rule is shown to bite', () => {
  const rules = Object.keys(SAFETY_RULES)
  expect(rules.filter((rule) => !FAULTS.some(([shown]) => shown === rule))).toEqual([])
})

test('the family’s prefix is no leak', () => {
  expect(leaksIn('a key that begins with sk-ant-api03-, of 108 characters', KEY)).toEqual([])
})
