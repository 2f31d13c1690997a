// An error of the API is found inside the error of a gateway, whatever it was wrapped in; nothing else is taken for one.
import { errorInSuccess, parseEnvelope } from '../../../../src/claude/errors/error-envelope.ts'

const ERROR = { type: 'error', error: { type: 'invalid_request_error', message: 'Too long.' } }
const PYTHON = "{'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Too long.'}}"

test.each<[string, unknown]>([
  ['in detail', { detail: ERROR }],
  ['in error', { error: ERROR }],
  ['two objects deep', { error: { detail: ERROR } }],
  ['in a list', { errors: [ERROR] }],
  [
    'as JSON in a message',
    { error: { message: `AnthropicException - ${JSON.stringify(ERROR)} (see docs)` } },
  ],
  ['as JSON that was cut', { message: `upstream said: ${JSON.stringify(ERROR).slice(0, -2)}` }],
  [
    'as JSON in JSON in a message',
    { error: { message: `Error from provider: ${JSON.stringify({ raw: JSON.stringify(ERROR) })}` } },
  ],
  ['as Python prints it', { detail: `Error code: 400 - ${PYTHON}` }],
])('an error %s is read as what it says', (_, body) => {
  expect(parseEnvelope(body)).toMatchObject({
    ...{ type: 'invalid_request_error', message: 'Too long.', isWrapped: true },
  })
})

test.each<[string, unknown]>([
  ['too deep', { a: { b: { c: { d: ERROR } } } }],
  ['a text that only speaks of errors', { message: 'type: error' }],
  ['an object of another type', { detail: { type: 'warning', error: { type: 'x', message: 'y' } } }],
])('%s is none', (_, body) => {
  expect(parseEnvelope(body)?.isWrapped).toBeUndefined()
})

test('an error at the top is not wrapped, and a body that is no error holds none but a missing path', () => {
  expect(parseEnvelope(ERROR)).toMatchObject({ dialect: 'anthropic', message: 'Too long.' })
  expect(parseEnvelope(ERROR)).not.toHaveProperty('isWrapped')
  expect(errorInSuccess({ message: 'hello' })).toBeUndefined()
  expect(errorInSuccess({ data: ERROR })?.message).toBe('Too long.')
  expect(errorInSuccess({ error: 'Unexpected endpoint or method. (GET /)' })).toBeDefined()
})
