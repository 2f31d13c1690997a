// Answers that end badly, never, or in words that want to be more than words.
import { DISGUISES } from '../../src/simulator/misbehaviour.ts'
import type { Act, HostileKind } from '../../src/simulator/misbehaviour.ts'
import { broken, HASTY, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { behindGateway, scripted } from '../worlds/world.ts'
import type { CauseId } from '../../src/words/causes.ts'

function ending(id: string, act: Act, cause: CauseId, inputs = {}): Scenario {
  return {
    ...{ id: `answers/${id}`, world: scripted({ act }), inputs: { ...HASTY, ...inputs } },
    expect: broken(cause, { keyValid: 'unknown' }),
  }
}

/** An answer is read to a limit: that takes processor time, and no answer is waited for. */
const UNHURRIED = { timeout: '8s', deadline: '20s' }
const SHORT = { timeout: '1s', deadline: '3s', attempts: '4' }

const BAD_ENDS: readonly Scenario[] = [
  { ...ending('none', { do: 'hang' }, 'service.timeout', { timeout: '2s', deadline: '30s' }), golden: true },
  ending('none until the deadline', { do: 'hang' }, 'service.timeout', SHORT),
  ending('none, and the deadline comes before the time-out', { do: 'hang' }, 'run.deadline', {
    ...{ timeout: '10s', deadline: '2s' },
  }),
  ending('a byte from time to time', { do: 'drip', everyMs: 100 }, 'service.timeout'),
  ending('a byte from time to time until the deadline', { do: 'drip', everyMs: 50 }, 'run.deadline', {
    ...{ timeout: '10s', deadline: '2s' },
  }),
  ending('broken off', { do: 'cut' }, 'service.cut', UNHURRIED),
  ending('without an end', { do: 'endless' }, 'endpoint.not-an-api', UNHURRIED),
  ending('a bomb', { do: 'bomb' }, 'endpoint.not-an-api', UNHURRIED),
  {
    ...ending(
      'of more values than are read',
      { do: 'answer', status: 200, body: `[${'{},'.repeat(60_000)}{}]` },
      'endpoint.not-an-api',
      UNHURRIED,
    ),
    also: ({ run }) =>
      expect(run.summary).toMatch(/hold more than \d+ values or nest deeper than \d+ levels/),
  },
  ending('empty', { do: 'empty' }, 'endpoint.not-an-api', UNHURRIED),
  {
    id: 'answers/the list alone is broken off, and the count proves the key',
    world: scripted({ when: { path: 'models' }, act: { do: 'cut' } }),
    expect: healthy({ auth: 'bearer' }),
  },
]

const HOSTILE: readonly HostileKind[] = ['workflow-commands', 'markdown', 'html', 'ansi', 'bidi']

/** The text between `<title>` and its end. */
const TITLES = {
  'workflow-commands': 'a\n::error::PWNED\n##[error]PWNED',
  markdown: '](https://evil.example) ![x](https://evil.example/p.png) | `a` | @octocat #1',
  html: 'a<script>alert(1)<img src=x onerror=alert(1)>',
  ansi: 'a\u001b[2J\u001b[31mPWNED\u001b[0m\u009b31m\u0008',
  bidi: 'a\u202eDENWP\u202c\u2066x\u2069\u200e\ufeff',
} as const satisfies Record<HostileKind, string>

const REFUSALS: readonly Scenario[] = [
  ...DISGUISES.map((as): Scenario => ({
    id: `answers/the key itself, ${as}`,
    world: scripted({ act: { do: 'echo', as, status: 401 } }),
    expect: broken('auth.invalid', { keyValid: 'false' }),
  })),
  ...DISGUISES.map((as): Scenario => ({
    id: `answers/the key itself at a gateway, ${as}`,
    world: behindGateway({ script: [{ act: { do: 'echo', as, status: 400 } }] }),
    expect: broken('format.request'),
  })),
  ...HOSTILE.map((text): Scenario => ({
    id: `answers/hostile ${text}`,
    world: scripted({ act: { do: 'hostile', text, status: 401 } }),
    ...(text === 'workflow-commands' && { golden: true }),
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ run }) => expect(run.outputs['verdict']).toBe('broken'),
  })),
  ...HOSTILE.map((text): Scenario => ({
    id: `answers/hostile title, ${text}`,
    world: scripted({ act: { do: 'html', title: TITLES[text] } }),
    expect: broken('endpoint.not-an-api'),
  })),
]

export const ANSWERS: readonly Scenario[] = [...BAD_ENDS, ...REFUSALS]
