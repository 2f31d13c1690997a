// Traces of a lost credential: names are told, values never.
import { lostKeyClues, type Surroundings } from '../../../../src/checks/key/lost-key.ts'
import { GOOD_KEY } from '../../../../src/simulator/account.ts'
import { makeClean } from '../../../../src/words/clean.ts'
import { CREDENTIAL_VARIABLES } from '../../../../src/secrets/sources.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { keyShape } from '../../../../src/checks/key/key-shape.ts'
import { makeScrubber } from '../../../../src/secrets/scrubber.ts'
import { ask, brief } from '../../../support/check-context.ts'

const clean = makeClean(makeScrubber([]))

function clues(circumstances: Partial<Surroundings>): readonly string[] {
  const nothing = { env: {}, inputNames: [], hostKind: 'action', inFork: false } as const
  return lostKeyClues({ ...nothing, ...circumstances }, clean).map(plain)
}

test('where nothing is to be seen, nothing is said', () => {
  expect(
    clues({ env: { PATH: '/bin', HOME: '/root' }, inputNames: ['api-key', 'auth-token', 'models'] }),
  ).toEqual([])
})

test.each([
  'key',
  'apikey',
  'api_key',
  'anthropic-api-key',
  'anthropic_api_key',
  'claude-token',
  'CLAUDE_API_KEY',
])('an input %s was meant to be api-key', (name) =>
  expect(clues({ inputNames: [name] })).toEqual([expect.stringContaining(`The input ${name} was given`)]),
)

test.each(['ANTHROPIC_KEY', 'MY_ANTHROPIC_API_KEY', 'CLAUDE_TOKEN', 'anthropic_api_key'])(
  'a variable %s is read by nobody',
  (name) => {
    expect(clues({ env: { [name]: 'value' } })).toEqual([expect.stringContaining(name)])
    expect(clues({ env: { [name]: 'value' } }).join(' ')).not.toContain('value')
  },
)

test.each([
  'ANTHROPIC_BASE_URL',
  'ANTHROPIC_MODEL',
  'GITHUB_TOKEN',
  'INPUT_ANTHROPIC_API_KEY',
  'OPENAI_API_KEY',
])('a variable %s is no trace', (name) => expect(clues({ env: { [name]: 'value' } })).toEqual([]))

test('every credential variable that is read, and empty', () => {
  const names = ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN']
  expect(CREDENTIAL_VARIABLES).toEqual(names)
  for (const name of names)
    for (const value of ['', ' ', '\n'])
      expect(clues({ env: { [name]: value } })).toEqual([
        expect.stringContaining(`${name} is set but empty: the secret`),
      ])
  expect(clues({ env: { MY_ANTHROPIC_KEY: ' ' } })).toEqual([])
})

test('in a terminal no secret fills a variable', () => {
  const said = clues({ env: { ANTHROPIC_API_KEY: '' }, hostKind: 'terminal' })
  expect(said).toEqual(['ANTHROPIC_API_KEY is set but empty.'])
})

describe('a variable from which a credential is read', () => {
  const NO_KEY = { 'api-key': '' }
  const SOURCES = ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN']

  test.each(SOURCES)('%s, which is empty, is told', async (name) => {
    const answer = await ask(keyShape, {}, { inputs: NO_KEY, env: { [name]: '' } })
    expect(brief(answer)).toBe('fail: key.missing')
    expect(plain(answer.detail)).toContain(`The variable ${name} is set but empty`)
  })

  test.each(SOURCES)('%s, which holds a key, is read', async (name) => {
    const answer = await ask(keyShape, {}, { inputs: NO_KEY, env: { [name]: GOOD_KEY } })
    expect(brief(answer)).not.toBe('fail: key.missing')
  })
})

test('a fork has no secrets of its original', () => {
  expect(clues({ inFork: true })).toEqual([expect.stringContaining('is a fork')])
})

test('the most telling comes first', () => {
  const all = clues({
    ...{ inputNames: ['anthropic_api_key'], inFork: true },
    env: { ANTHROPIC_API_KEY: '', CLAUDE_KEY: 'x' },
  })
  expect(all.map((clue) => clue.split(' ').slice(0, 2).join(' '))).toEqual([
    'The input',
    'The variable',
    'The variable',
    'This repository',
  ])
})

test('a name of somebody’s is cut and cleaned', () => {
  const [clue = ''] = clues({ env: { [`X\u001b[31m_ANTHROPIC_${'A'.repeat(200)}_KEY`]: 'x' } })
  expect(clue).not.toContain('\u001b')
  expect(clue.length).toBeLessThan(160)
})
