// What it means that a count was not answered: a host that comes and goes works, and someone should look.
import { requestFormat } from '../../../../src/checks/format/request-format.ts'
import { COUNTED, counted, exchange, failure, modelList } from '../../../support/answers.ts'
import { ask } from '../../../support/check-context.ts'

const listed = { lists: { bearer: exchange(modelList('claude-haiku-5-5')) } }

test.each([
  ['refused at the last try', failure('ECONNREFUSED', 'tcp'), 'warn', 'tcp.refused'],
  ['a name that was gone', failure('ENOTFOUND', 'dns'), 'warn', 'dns.failure'],
  ['swallowed once it was sent', failure('TIMEOUT', 'request'), 'unknown', 'service.timeout'],
  ['cut in the middle', failure('ECONNRESET', 'answer'), 'unknown', 'service.cut'],
])('a count that was %s, beside a list that accepts the key', async (_, outcome, status, cause) => {
  const said = { ...listed, counts: [counted(outcome)] }
  const answer = await ask(requestFormat, { said })
  expect(answer).toMatchObject({ status, cause })
})

test('without any answer the key is not confirmed, and nothing works', async () => {
  const said = { counts: [counted(failure('ECONNREFUSED', 'tcp'))] }
  const answer = await ask(requestFormat, { said })
  expect(answer).toMatchObject({ status: 'unknown', cause: 'tcp.refused' })
})

test('an answered count passes', async () => {
  const said = { ...listed, counts: [counted(COUNTED)] }
  expect(await ask(requestFormat, { said })).toMatchObject({
    status: 'pass',
  })
})
