// The result of a target's endpoints together: verdict, cause, remedy, and what is told beside it, in simulated worlds.
import { assembleTarget } from '../../../src/diagnosis/assemble-target.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planTarget } from '../../../src/plan/target.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { MODELS } from '../../../src/simulator/catalogue.ts'
import { makeClean } from '../../../src/words/clean.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { TargetResult } from '../../../src/words/result.ts'
import type { Verdict } from '../../../src/words/verdict.ts'
import { GOOD_KEY } from '../../../src/simulator/account.ts'
import { connection } from '../../support/answers.ts'
import type { Measured } from '../../support/check-context.ts'
import { examined } from '../../support/examined.ts'
import { makeHost, type HostWorld } from '../../support/made-host.ts'
import { always, api, OVERLOADED } from '../../support/simulated-answers.ts'

type Inputs = Readonly<Record<string, string>>

const PRIMARY = 'https://api.anthropic.com'
const FALLBACK = 'https://gateway.example'

const WORKS: Measured = { service: {} }
const REFUSES: Measured = { service: { handler: api({ keys: [] }) } }
const BUSY: Measured = { service: always(OVERLOADED) }
const GONE: Measured = {
  service: always({ do: 'hang' }),
  connection: () =>
    Promise.resolve(connection({ failure: { phase: 'tcp', code: 'ECONNREFUSED', reason: '' } })),
}
const LACKS_TWO: Measured = { service: { handler: api({ models: MODELS.slice(2) }) } }

/** The result of a target whose endpoints, the primary first, are these worlds. */
async function assembled(
  worlds: readonly Measured[],
  inputs: Inputs = {},
  world: HostWorld = {},
): Promise<TargetResult> {
  const urls = [PRIMARY, FALLBACK].slice(0, worlds.length)
  const given = { 'api-key': GOOD_KEY, ...inputs }
  const runs = await Promise.all(
    worlds.map((world, at) => examined(world, { inputs: { ...given, endpoints: urls[at] ?? '' } })),
  )
  const target = planTarget(readSettings(makeHost({ inputs: { ...given, endpoints: urls.join() } })))
  return assembleTarget(target, runs, { host: makeHost(world), clean: makeClean(makeScrubber([])) })
}

test.each<[string, readonly Measured[], Inputs, Verdict, CauseId | undefined]>([
  ['one that works', [WORKS], {}, 'healthy', undefined],
  ['one that refuses the key', [REFUSES], {}, 'broken', 'auth.invalid'],
  ['one that is overloaded', [BUSY], {}, 'degraded', 'service.overloaded'],
  ['two that work', [WORKS, WORKS], {}, 'healthy', undefined],
  ['a fallback that refuses the key', [WORKS, REFUSES], {}, 'degraded', 'fallback.broken'],
  ['a primary that is gone', [GONE, WORKS], {}, 'degraded', 'failover'],
  ['a primary that is overloaded', [BUSY, WORKS], {}, 'degraded', 'failover'],
  ['two of which none works', [GONE, REFUSES], {}, 'broken', 'tcp.refused'],
  ['two of which the worse comes second', [BUSY, GONE], {}, 'broken', 'tcp.refused'],
  ['two that must both work', [WORKS, REFUSES], { require: 'all' }, 'broken', 'auth.invalid'],
  ['two that must both work, and do', [WORKS, WORKS], { require: 'all' }, 'healthy', undefined],
  ['a fallback that lacks models', [WORKS, LACKS_TWO], {}, 'healthy', undefined],
  [
    'a fallback that lacks a model that is named',
    [WORKS, LACKS_TWO],
    { models: MODELS[0].id },
    'degraded',
    'fallback.broken',
  ],
  ['no key', [{}], { 'api-key': '' }, 'broken', 'key.missing'],
  ['no key, which may be', [{}], { 'api-key': '', 'on-missing-key': 'skip' }, 'unchecked', 'key.missing'],
])('%s', async (_, worlds, inputs, verdict, cause) => {
  const target = await assembled(worlds, inputs)
  expect([target.verdict, target.diagnosis?.cause]).toEqual([verdict, cause])
})

test('commands are for the shell of the host, and go the way in use', async () => {
  const inputs = { 'connect-to': 'api.anthropic.com:443:10.0.0.7:8443' }
  const onLinux = await assembled([GONE], inputs)
  expect(onLinux.diagnosis?.remedy).toMatchObject({ shell: 'sh' })
  expect(onLinux.diagnosis?.remedy.commands[0]).toContain('--connect-to api.anthropic.com:443:10.0.0.7:8443')
  const onWindows = await assembled([GONE], inputs, { env: { RUNNER_OS: 'Windows' } })
  expect(onWindows.diagnosis?.remedy).toMatchObject({ shell: 'powershell' })
  expect(onWindows.diagnosis?.remedy.commands[0]).toBe('Test-NetConnection -ComputerName 10.0.0.7 -Port 8443')
})

test('the request that decided can be sent again, unless it shows nothing', async () => {
  const lineOf = async (world: Measured, inputs: Inputs = {}): Promise<readonly string[] | undefined> =>
    (await assembled([world], inputs)).diagnosis?.reproduce
  expect(await lineOf(REFUSES)).toEqual([
    expect.stringMatching(/^curl -sS -i .*\$ANTHROPIC_API_KEY" .*\/v1\/models\?limit=1000'$/),
  ])
  expect(await lineOf(GONE, { timeout: '2s' })).toEqual([expect.stringContaining('--max-time 2 ')])
  expect(await lineOf(WORKS)).toBeUndefined()
  expect(await lineOf({}, { 'api-key': '' })).toBeUndefined()
  expect(await lineOf(WORKS, { 'organization-id': 'another' })).toHaveLength(1)
})

test('a model is asked for by the request that it was refused in', async () => {
  const { diagnosis } = await assembled([WORKS], { models: 'claude-nobody' })
  expect(diagnosis?.reproduce).toEqual([expect.stringMatching(/claude-nobody/)])
})

test('every request is kept for support, with the id of its answer', async () => {
  const [endpoint] = (await assembled([REFUSES])).endpoints
  const asked = endpoint?.asked ?? []
  expect(asked.length).toBeGreaterThan(1)
  for (const one of asked)
    expect(one).toMatchObject({
      outcome: '401',
      errorType: 'authentication_error',
      requestId: expect.stringMatching(/^req_/) as unknown,
    })
})

test('what several come to is repaired by the remedy of the one that does not work', async () => {
  const { diagnosis } = await assembled([WORKS, REFUSES])
  const [first = [], second = []] = diagnosis?.remedy.steps ?? []
  expect(plain(first)).toMatch(/^Fix the \w+: The gateway rejected this key\.$/)
  expect(plain(second)).toBe('Check api-key first: the key came from it.')
  expect(diagnosis?.remedy.commands.length).toBeGreaterThan(0)
})

test('where a fallback works, it is told as what a client would change to', async () => {
  expect((await assembled([GONE, WORKS])).failover).toMatchObject({ to: FALLBACK })
  expect((await assembled([WORKS, GONE])).failover).toBeUndefined()
})

test('models are told of the endpoint that works, and those it lacks of the primary’s beside them', async () => {
  const { endpoints, models } = await assembled([WORKS, LACKS_TWO])
  expect(endpoints.map(({ lacks }) => lacks)).toEqual([[], MODELS.slice(0, 2).map(({ id }) => id)])
  expect(models.map(({ id }) => id)).toContain(MODELS[0].id)
  expect((await assembled([GONE, LACKS_TWO])).models.map(({ id }) => id)).not.toContain(MODELS[0].id)
})

test.each<[string, Measured, Partial<TargetResult['endpoints'][number]>]>([
  ['works', WORKS, { keyValid: true, reachable: true, auth: ['bearer', 'x-api-key'] }],
  ['refuses the key', REFUSES, { keyValid: false, reachable: true, auth: [] }],
  ['is overloaded', BUSY, { keyValid: undefined, reachable: true, auth: [] }],
  ['is gone', GONE, { keyValid: undefined, reachable: false, auth: [], cause: 'tcp.refused' }],
  ['was never asked', {}, { keyValid: undefined, reachable: undefined }],
])('an endpoint that %s is told as that', async (_, world, expected) => {
  const [endpoint] = (await assembled([world], world.service === undefined ? { 'api-key': '' } : {}))
    .endpoints
  expect(endpoint).toMatchObject(expected)
})
