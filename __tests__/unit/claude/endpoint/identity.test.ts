// The answerer, told by traits of answers that were seen.
import { parseEnvelope } from '../../../../src/claude/errors/error-envelope.ts'
import {
  isChallenge,
  isHtml,
  whoAnswered,
  type AnswerTraits,
} from '../../../../src/claude/endpoint/identity.ts'

const JSON_ANSWER: AnswerTraits = {
  status: 200,
  headers: {},
  contentType: 'application/json',
  envelope: undefined,
  bodyStart: '{',
}
const PAGE = {
  ...JSON_ANSWER,
  contentType: 'text/html; charset=utf-8',
  bodyStart: '<!DOCTYPE html><title>Login',
}
const own = (request_id?: string) =>
  parseEnvelope({ type: 'error', error: { type: 'x', message: '' }, request_id })
const edge = parseEnvelope({ error: { type: 'forbidden', message: 'Request not allowed' } })

const ANSWERS: readonly (readonly [string, AnswerTraits, string])[] = [
  ['a request id of the API', { ...JSON_ANSWER, headers: { 'request-id': 'req_1' } }, 'api'],
  ['an organization', { ...JSON_ANSWER, headers: { 'anthropic-organization-id': 'o' } }, 'api'],
  ['an error with a request id in it', { ...JSON_ANSWER, status: 401, envelope: own('req_2') }, 'api'],
  [
    'the edge’s own error',
    { ...JSON_ANSWER, status: 403, envelope: edge, headers: { 'cf-ray': 'r' } },
    'edge',
  ],
  ['a bot challenge', { ...PAGE, status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'edge'],
  [
    'a challenge by its title',
    { ...PAGE, status: 403, bodyStart: '<html><title>Just a moment...</title>' },
    'edge',
  ],
  ['a 502 page of Cloudflare', { ...PAGE, status: 502, headers: { server: 'cloudflare' } }, 'edge'],
  [
    'a page that names its maker',
    { ...PAGE, status: 502, bodyStart: '<html><center>cloudflare</center>' },
    'edge',
  ],
  ['an empty 520', { ...JSON_ANSWER, status: 520, headers: { 'cf-ray': 'r' }, bodyStart: '' }, 'edge'],
  ['a login page', PAGE, 'html'],
  ['a page declared as JSON', { ...JSON_ANSWER, bodyStart: '  <html lang="en">' }, 'html'],
  ['headers of LiteLLM', { ...JSON_ANSWER, headers: { 'x-litellm-version': '1' } }, 'gateway'],
  ['an error of FastAPI', { ...JSON_ANSWER, envelope: parseEnvelope({ detail: 'no' }) }, 'gateway'],
  ['the API’s form without a request id', { ...JSON_ANSWER, envelope: own() }, 'gateway'],
  ['a model list without a request id', { ...JSON_ANSWER, understood: true }, 'gateway'],
  ['other JSON', JSON_ANSWER, 'other'],
  ['nothing at all', { ...JSON_ANSWER, contentType: undefined, bodyStart: '' }, 'other'],
]

test.each(ANSWERS)('%s', (_, traits, who) => {
  const identity = whoAnswered(traits)
  expect(identity.who).toBe(who)
  expect(identity.reasons.length).toBeGreaterThan(0)
})

test('a challenge is told from any other page', () => {
  expect(isChallenge({ ...PAGE, status: 503, bodyStart: '<title>Just a moment...</title>' })).toBe(true)
  expect(isChallenge(PAGE)).toBe(false)
  expect(isHtml({ contentType: undefined, bodyStart: '{"html":"<html>"}' })).toBe(false)
})
