// Every simulated scenario once more, told to hide names: none that its inputs hold, and no id of its account, is written anywhere.
import { namesStayPrivate } from '../support/scenario-names.ts'
import { playAll } from '../support/scenario-run.ts'
import { isPlayed } from '../support/scenario-tests.ts'
import type { Inputs, Place, Scenario } from '../support/scenario.ts'
import { SIMULATED } from './index.ts'

/** A whole run, and again where the machine held it up. */
const PATIENCE_MS = 240_000

function redacted({ also: _, inputs, ...scenario }: Scenario): Scenario {
  const given = (place: Place): Inputs => (typeof inputs === 'function' ? inputs(place) : (inputs ?? {}))
  return { ...scenario, inputs: (place) => ({ ...given(place), redact: 'true' }) }
}

// A merge has no such input: its reports were written by shards.
const scenarios = SIMULATED.filter(({ door }) => door === undefined)
  .filter(isPlayed)
  .map(redacted)
const played = playAll(scenarios, 2)

test.each(scenarios.map(({ id }) => id))(
  '%s',
  async (id) => expect(namesStayPrivate(await played(id))).toEqual([]),
  PATIENCE_MS,
)
