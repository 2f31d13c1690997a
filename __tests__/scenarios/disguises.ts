// Keys that are echoed in every disguise, and keys in places where none belongs: no piece of one is shown.
import { leaked } from '../support/arbitrary-key.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { broken, WRONG_USAGE } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { GATEWAY_KEY, KEY, varied } from '../support/scenario-keys.ts'
import { scripted } from '../worlds/world.ts'

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

/** The scenarios of keys in disguise. */
export const KEYS_IN_DISGUISE: readonly Scenario[] = [...ECHOES, ...PLACES, ...FOLDERS]
