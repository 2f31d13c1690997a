// The verdict of all answers on a key: a proof beats everything, a refusal needs every header outside of the first party.
import { proveBy } from '../../../src/reading/proof/proof.ts'
import { credentialReadings, judgeKey, type KeyJudgement } from '../../../src/reading/key.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planTarget, type Endpoint } from '../../../src/plan/target.ts'
import type { AuthScheme } from '../../../src/words/result.ts'
import { inventedKey } from '../../../src/simulator/account.ts'
import {
  answer,
  apiError,
  conversation,
  COUNTED,
  counted,
  exchange,
  failure,
  modelList,
  REFUSED_401,
  type Unread,
} from '../../support/answers.ts'
import { makeHost } from '../../support/made-host.ts'

function endpointAt(url: string): Endpoint {
  const [endpoint] = planTarget(
    readSettings(makeHost({ inputs: { endpoints: url, 'api-key': inventedKey('K') } })),
  ).endpoints
  if (endpoint === undefined) throw new Error('no endpoint was planned')
  return endpoint
}

const FIRST = endpointAt('https://api.anthropic.com')
const GATEWAY = endpointAt('https://gateway.example')
const LIST = exchange(modelList('claude-haiku-5-5'))
const NO = exchange(REFUSED_401)
const BUSY = exchange(apiError(529, 'overloaded_error', 'Overloaded'))
const LIMITED = exchange(apiError(429, 'rate_limit_error', 'Rate limited'))
const NO_MODEL = apiError(404, 'not_found_error', 'model: claude-nope')
const FORBIDDEN = exchange(apiError(403, 'permission_error', 'Your API key does not have permission.'))

function judge(said: Unread, endpoint: Endpoint): KeyJudgement {
  const heard = conversation(said, endpoint.provider)
  const proof = proveBy(heard, endpoint.provider)
  return judgeKey(credentialReadings(heard), { conversation: heard, proof }, { ...endpoint, sentHeaders: [] })
}

function accepted(said: Unread, endpoint: Endpoint): readonly AuthScheme[] {
  const { keys } = proveBy(conversation(said, endpoint.provider), endpoint.provider)
  return keys.map(({ scheme }) => scheme)
}

function verdict(said: Unread, endpoint = FIRST): string {
  const judgement = judge(said, endpoint)
  return 'cause' in judgement ? `${judgement.kind}: ${judgement.cause}` : judgement.kind
}

describe('a key is accepted', () => {
  test.each<[string, Unread]>([
    ['by one header, although the other was refused', { lists: { bearer: NO, 'x-api-key': LIST } }],
    ['by the count, although the list failed', { lists: { bearer: BUSY }, counts: [counted(COUNTED)] }],
    ['although another answer was 429', { lists: { bearer: LIST, 'x-api-key': LIMITED } }],
  ])('%s', (_name, said) => {
    expect(verdict(said)).toBe('accepted')
  })

  test('not by a list that anybody may read', () => {
    expect(verdict({ lists: { bearer: LIST }, anonymous: LIST }, GATEWAY)).toBe('undecided')
    expect(verdict({ lists: { bearer: LIST }, anonymous: NO }, GATEWAY)).toBe('accepted')
  })

  test('not by a count that anybody may ask', () => {
    const said = { counts: [counted(COUNTED)], lists: { bearer: LIST }, anonymous: LIST }
    const open = { question: 'count', outcome: COUNTED } as const
    expect(verdict({ ...said, trials: [open] }, GATEWAY)).toBe('undecided')
    expect(verdict({ ...said, trials: [{ ...open, outcome: REFUSED_401 }] }, GATEWAY)).toBe('accepted')
  })
})

describe('a key is refused', () => {
  test('by one 401 of the first party', () => {
    expect(verdict({ lists: { bearer: NO }, counts: [counted(REFUSED_401)] })).toBe('refused: auth.invalid')
  })

  test('elsewhere by nothing less than a 401 to every header', () => {
    expect(verdict({ lists: { bearer: NO } }, GATEWAY)).not.toMatch(/^refused/)
    expect(verdict({ lists: { bearer: NO, 'x-api-key': BUSY } }, GATEWAY)).toBe('told: service.overloaded')
    expect(verdict({ lists: { bearer: NO, 'x-api-key': NO } }, GATEWAY)).toBe('refused: auth.invalid')
  })
})

describe('nobody decided', () => {
  test.each<[string, Unread, string]>([
    ['overloaded', { lists: { bearer: BUSY } }, 'told: service.overloaded'],
    ['limited before overloaded', { lists: { bearer: BUSY, 'x-api-key': LIMITED } }, 'told: limit.rate'],
    [
      'a right before what passes',
      { lists: { bearer: BUSY, 'x-api-key': FORBIDDEN } },
      'told: auth.forbidden',
    ],
    [
      'only the model was refused',
      { lists: { bearer: exchange(failure('X')) }, counts: [counted(NO_MODEL)] },
      'undecided',
    ],
    ['silence', { lists: { bearer: exchange(failure('ECONNRESET')) } }, 'undecided'],
    ['nothing was asked', {}, 'undecided'],
  ])('%s', (_name, said, expected) => {
    expect(verdict(said)).toBe(expected)
  })

  test('an open endpoint is told as open', () => {
    expect(judge({ lists: { bearer: LIST }, anonymous: LIST }, GATEWAY)).toMatchObject({ open: true })
    expect(judge({ lists: { bearer: exchange(answer(204)) } }, GATEWAY)).toMatchObject({ open: false })
  })
})

test('accepted headers stand in the order of the outputs', () => {
  expect(accepted({ lists: { 'x-api-key': LIST, bearer: LIST } }, FIRST)).toEqual(['bearer', 'x-api-key'])
  expect(accepted({ lists: { bearer: NO, 'x-api-key': LIST } }, FIRST)).toEqual(['x-api-key'])
  expect(accepted({ lists: { bearer: LIST }, anonymous: LIST }, GATEWAY)).toEqual([])
})
