// Whether anything answers over HTTP: any status will do, and silence is told by the way in which it came.
import { httpReach } from '../../../../src/checks/http/http-reach.ts'
import { phasesOf } from '../../../../src/diagnosis/measures.ts'
import type { HttpAnswer } from '../../../../src/probes/observation.ts'
import { gateway } from '../../../../src/simulator/gateway.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { answer, connection, counted, exchange, failure } from '../../../support/answers.ts'
import { ask, brief, type Measured } from '../../../support/check-context.ts'
import { always, api, OVERLOADED, type Service } from '../../../support/simulated-answers.ts'

const STOOD = { connection: () => Promise.resolve(connection()) }

const told = (measured: Measured, inputs = {}): Promise<Answer> =>
  ask(httpReach, { ...STOOD, ...measured }, { inputs })

test.each<[string, Service, string]>([
  ['the API', {}, 'pass'],
  ['the API, with a refusal', { handler: api({ keys: [] }) }, 'pass'],
  ['the API, overloaded', always(OVERLOADED), 'pass'],
  ['a gateway', { handler: gateway() }, 'pass'],
  ['a page', always({ do: 'html', title: 'Welcome' }), 'pass'],
  ['only one of several requests', always({ do: 'reset' }, 'models'), 'pass'],
  ['nobody', always({ do: 'hang' }), 'fail: service.timeout'],
  ['nobody to the end', always({ do: 'drip', everyMs: 1 }), 'fail: service.timeout'],
  ['a reset', always({ do: 'reset' }), 'fail: tcp.reset'],
  ['a hang-up', always({ do: 'close' }), 'fail: service.cut'],
  ['half a body', always({ do: 'cut' }), 'fail: service.cut'],
  ['something that is not HTTP', always({ do: 'garbage' }), 'fail: endpoint.not-an-api'],
])('what answers is %s', async (_, service, expected) => {
  expect(brief(await told({ service }))).toBe(expected)
})

test.each([
  ['CANCELLED', 'fail: run.deadline'],
  ['STARVED', 'unknown: run.starved'],
])('nobody listened until the end: %s is %s', async (code, expected) => {
  const lists = { bearer: exchange(failure(code)) }
  expect(brief(await told({ said: { lists } }))).toBe(expected)
})

test('nothing was sent, so nothing is judged', async () => {
  expect(brief(await told({ said: {} }))).toBe('unknown')
})

test('the first head is told with its status, and with the time since the connection stood', async () => {
  expect(plain((await told({ service: {} })).detail)).toBe('HTTP 200 after 20 ms.')
})

test('of an answer that came after retries the first try is told, as the phases are', async () => {
  const head = (status: number, sentAtMs: number, headAtMs: number): HttpAnswer => ({
    ...answer(status),
    ...{ sentAtMs, headAtMs, endAtMs: headAtMs },
  })
  const [first, last] = [head(529, 100, 255), head(529, 3_000, 3_004)]
  const attempts = [first, last].map((outcome, at) => ({ at, durationMs: 1, outcome }))
  const list = { ...exchange(last), attempts }
  const words = plain((await told({ said: { lists: { bearer: list } } })).detail)
  const { firstByteMs } = phasesOf(connection(), [list], false)
  expect(words).toBe('HTTP 529 after 155 ms.')
  expect(firstByteMs).toBe(155)
})

test('a silence is told with its code and its tries', async () => {
  const twice = exchange(failure('ECONNREFUSED', 'tcp'))
  const counts = [counted(failure('ECONNREFUSED', 'tcp'))]
  const lists = { bearer: { ...twice, attempts: [...twice.attempts, ...twice.attempts] } }
  const silence = await told({ said: { lists, counts } })
  expect(brief(silence)).toBe('fail: tcp.refused')
  expect(plain(silence.detail)).toContain('(ECONNREFUSED, 2 attempts)')
  expect(silence.evidence).toEqual({ code: 'ECONNREFUSED', phase: 'tcp', tries: 2 })
})

test.each([
  [true, 'fail: endpoint.wrong-protocol', { corrected: 'https://127.0.0.1:8443' }],
  [false, 'fail: service.cut', { phase: 'request' }],
] as const)('silence on a plain http port that speaks TLS, %s: %s', async (speaksTls, expected, evidence) => {
  const lookAgain = (): Promise<boolean> => Promise.resolve(speaksTls)
  const inputs = { endpoints: 'http://127.0.0.1:8443' }
  const answer = await told({ service: always({ do: 'close' }), lookAgain }, inputs)
  expect(brief(answer)).toBe(expected)
  expect(answer.evidence).toMatchObject(evidence)
})
