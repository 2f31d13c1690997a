// How an answer is told: by whom, with what status; of a body that is no envelope never more than type, length and title.
import { firstByteMs } from '../../../src/reading/answered.ts'
import type { Heard } from '../../../src/reading/reading.ts'
import { requestIdOf } from '../../../src/reading/answered.ts'
import { evidenceOf, toldBy } from '../../../src/reading/words.ts'
import { makeClean } from '../../../src/words/clean.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { HttpAnswer } from '../../../src/probes/observation.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { inventedKey } from '../../../src/simulator/account.ts'
import { answer, apiError, connection, reading, REFUSED_401 } from '../../support/answers.ts'

const KEY = inventedKey('K')
const clean = makeClean(makeScrubber([makeSecret(KEY)]))

function heard(outcome: HttpAnswer): Heard {
  const heard = reading(outcome)
  if (heard.kind === 'silent') throw new Error('an answer was given')
  return heard
}

const told = (outcome: HttpAnswer): string => plain(toldBy(heard(outcome), clean))

test('the API’s own words are repeated, without the key that stands in them', () => {
  expect(told(REFUSED_401)).toBe('The API answered 401: invalid x-api-key')
  expect(told(apiError(401, 'authentication_error', `no such key: ${KEY}.`))).not.toContain('KKKK')
})

test('of a web page only the title is told', () => {
  const page = '<html><head><title>\u202eSign <b>in\u001b[31m</title></head><body>secret text</body>'
  const words = told(answer(200, page, { 'content-type': 'text/html' }))
  expect(words).toContain('an HTML page titled Sign')
  expect(words).not.toMatch(/secret text|\u202e|\u001b/)
})

test('of anything else only type and length are told', () => {
  expect(told(answer(502, 'upstream says: hello', { 'content-type': 'text/plain' }))).toMatch(
    /: upstream says: hello$/,
  )
  const huge = { ...answer(200, 'x'), body: { bytes: Buffer.alloc(9), truncated: true } }
  expect(told(huge)).toContain('more than is read')
})

test('a request id is kept when it has the form of one', () => {
  expect(requestIdOf({ 'request-id': 'req_011CSimulated' })).toBe('req_011CSimulated')
  expect(requestIdOf({ 'request-id': '](https://evil.example)' })).toBeUndefined()
  expect(requestIdOf({})).toBeUndefined()
})

test('the evidence is clean text', () => {
  const evidence = evidenceOf(
    heard(answer(503, 'x', { server: `nginx ${KEY}`, via: '1.1 \u0007proxy' })),
    clean,
  )
  expect(evidence).toMatchObject({ status: 503, via: '1.1 proxy' })
  expect(JSON.stringify(evidence)).not.toContain('KKKK')
})

test('the time to first byte counts from the moment the connection stood', () => {
  expect(firstByteMs(answer(200), connection({ startedAtMs: 10, durationMs: 100 }))).toBe(10)
  expect(firstByteMs(answer(200), connection({ startedAtMs: 100, durationMs: 100 }))).toBe(0)
})
