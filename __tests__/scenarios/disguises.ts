// Keys that are echoed in every disguise, and keys in places where none belongs: no piece of one is shown.
import type { Act } from '../../src/simulator/misbehaviour.ts'
import type { CauseId } from '../../src/words/causes.ts'
import { leaked } from '../support/arbitrary-key.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { broken, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { GATEWAY_KEY, KEY, varied } from '../support/scenario-keys.ts'
import { behindGateway, scripted } from '../worlds/world.ts'

/** Folds the case and leaves out what joins. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, '')
}

const body = (key: string): string => folded(key.slice(key.lastIndexOf('-') + 1))

const ECHOES = Object.entries(DISGUISES).map(([name, { wear, undo }]): Scenario => {
  const message = `The key ${wear(KEY)} is not valid`
  return {
    id: `disguises/${name}`,
    world: scripted({ act: { do: 'error', error: { type: 'authentication_error', message } } }),
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ run }) => expect(leaked(folded(undo(run.everything)), body(KEY), 6)).toEqual([]),
  }
})

const UNKNOWN_KEY = ['sk', varied('nobody registered it', 24)].join('-')

/** A key where a base URL belongs. The host of a URL is read in small letters. */
const PLACES = [KEY, KEY.toUpperCase(), GATEWAY_KEY, UNKNOWN_KEY, UNKNOWN_KEY.toUpperCase()].flatMap(
  (key, at): readonly Scenario[] =>
    [key, `http://${key}`, `http://${key}.example/v1`, `http://gateway.example/${key}/v1`].map(
      (endpoints, form) => ({
        id: `disguises/key ${at + 1} as a base URL, form ${form + 1}`,
        inputs: { endpoints },
        expect: broken(form === 0 ? 'endpoint.malformed' : 'endpoint.insecure'),
        also: ({ run }) => expect(leaked(run.everything.toLowerCase(), body(key), 6)).toEqual([]),
      }),
    ),
)

/** A key where the folder of the report belongs. */
const FOLDERS = [KEY, KEY.toUpperCase(), GATEWAY_KEY, UNKNOWN_KEY].flatMap((key, at): readonly Scenario[] =>
  ['', 'deep/'].map((above) => ({
    id: `disguises/key ${at + 1} as the folder of the report, below ${above || 'nothing'}`,
    inputs: { 'report-dir': above + key },
    expect: WRONG_USAGE,
    also: ({ run }) => expect(leaked(run.everything.toLowerCase(), body(key), 6)).toEqual([]),
  })),
)

const shows = (secret: string): Required<Pick<Scenario, 'also'>> => ({
  also: ({ run }) => expect(leaked(folded(run.everything), folded(secret), 6)).toEqual([]),
})

const STRETCH = KEY.slice(20, 52).replaceAll(/[-_]/g, 'x')
const ID = `req_${STRETCH}`

const ID_PLACES: readonly (readonly [place: string, cause: CauseId, act: Act])[] = [
  ['a message', 'auth.invalid', { do: 'error', error: { type: 'authentication_error', message: ID } }],
  ['the title of a page', 'endpoint.not-an-api', { do: 'html', title: `Blocked ${ID}`, status: 403 }],
  ['a redirect', 'endpoint.redirect', { do: 'redirect', location: `https://login.example/${ID}` }],
  [
    'headers',
    'format.response',
    {
      ...({ do: 'answer', status: 403, body: '{}' } as const),
      headers: { 'request-id': ID, 'content-type': `application/${ID}`, server: ID, via: `1.1 ${ID}` },
    },
  ],
]

/** An id that is known by its prefix, with a stretch of the key for a body, wherever ids are told. */
const IDS = ID_PLACES.map(([place, cause, act]): Scenario => ({
  id: `disguises/an id cut out of the key, in ${place}`,
  world: behindGateway({ key: KEY, script: [{ act }] }),
  expect: broken(cause, cause === 'auth.invalid' ? { keyValid: 'false' } : {}),
  ...shows(STRETCH),
}))

const WORDS = 'correct-horse-battery-staple'

/** Models that are called like the pieces of a key. */
const MODELS = (
  [
    ['nine characters of a key', KEY, 9],
    ['ten of a gateway’s', `sk-${varied('cut in models', 24)}`, 10],
    ['words of a key', WORDS, 0],
  ] as const
).map(([what, key, size]): Scenario => {
  const secret = size === 0 ? key : key.slice(key.lastIndexOf('-') + 1)
  const pieces = size === 0 ? key.split('-') : (secret.match(new RegExp(`.{1,${size}}`, 'g')) ?? [])
  const list = JSON.stringify({ data: pieces.map((id) => ({ type: 'model', id })), has_more: false })
  const headers = { 'content-type': 'application/json' }
  const act = { do: 'answer', status: 200, headers, body: list } as const
  return {
    id: `disguises/models called like ${what}`,
    world: behindGateway({ key, script: [{ when: { path: 'models', scheme: 'bearer' }, act }] }),
    expect: healthy(),
    also: (played) => {
      expect(played.run.outputs['models']).toContain('***')
      shows(secret).also(played)
    },
  }
})

/** What stands inside of a header’s value is echoed alone. */
const INNER = (
  [
    [
      'a password',
      `X-Gateway-Auth: Basic ${Buffer.from('svc:winter-is-coming').toString('base64')}`,
      'winter-is-coming',
    ],
    [
      'a cookie',
      'Cookie: theme=dark; sid=purple-monkey; csrf=dishwasher-forever; tracking=nothing-to-see',
      'purple-monkey',
    ],
    ['a member', 'x-portkey-config: {"provider":"anthropic","api_key":"purple-monkey"}', 'purple-monkey'],
    ['a parameter', 'X-Auth: Token token="swordfish-one", nonce="something"', 'swordfish-one'],
    ['a short word', 'X-Pass: hunter2', 'hunter2'],
  ] as const
).map(([what, headers, secret]): Scenario => {
  const error = { type: 'authentication_error', message: `Wrong is ${secret}, they say` } as const
  return {
    id: `disguises/${what} inside of a header`,
    inputs: { headers },
    world: behindGateway({ script: [{ act: { do: 'error', error } }] }),
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ run }) => {
      expect(run.everything).not.toContain(secret)
      expect(run.summary).toContain('Wrong is ***, they say')
    },
  }
})

/** Values that are no secret: without them, later steps would be told nothing. */
const PUBLIC: Scenario = {
  id: 'disguises/headers that say the host and our own name',
  inputs: ({ world }) => ({
    headers: `X-Host: ${new URL(world['endpoints'] ?? '').host}\nX-Tool: claude-preflight`,
  }),
  world: behindGateway(),
  secrets: [GATEWAY_KEY],
  expect: healthy(),
  also: ({ run, inputs }) => {
    expect(run.outputs['healthy-endpoint']).toBe(inputs['endpoints'])
    expect(run.outputs['report']).toContain('claude-preflight')
  },
}

/** A reference that nothing replaced tells no secret: the host is told whole. */
const REFERENCE: Scenario = {
  id: 'disguises/a reference in place of a key hides no word',
  inputs: { 'api-key': '$ANTHROPIC_API_KEY' },
  expect: broken('key.unexpanded', { unsent: true }),
  also: ({ run }) => expect(run.summary).toContain('api.anthropic.com'),
}

/** The scenarios of keys in disguise. */
export const KEYS_IN_DISGUISE: readonly Scenario[] = [
  ...[...ECHOES, ...PLACES, ...FOLDERS],
  ...[...IDS, ...MODELS, ...INNER, PUBLIC, REFERENCE],
]
