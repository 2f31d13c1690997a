// Scenarios once more, with every report format: each file is valid by a schema of others, and none tells what is secret.
import { complaintsAbout } from '../support/scenario-expect.ts'
import { playAll } from '../support/scenario-run.ts'
import type { Place, Scenario } from '../support/scenario.ts'
import { harFaults, junitFaults } from '../support/valid-files.ts'
import { FORMATS, MERGED_FORMATS } from '../../src/words/format-ids.ts'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { SIMULATED } from './index.ts'

const AT_ONCE = 3

/** `SCENARIO_FORMATS=all` plays every one, which takes minutes. */
const IS_WHOLE = process.env['SCENARIO_FORMATS'] === 'all'

function formatsOf({ door }: Scenario): readonly (typeof FORMATS)[number][] {
  return door === 'merge' ? MERGED_FORMATS : FORMATS
}

function withAllFormats(scenario: Scenario): Scenario {
  const { inputs = {} } = scenario
  const given = (place: Place) => (typeof inputs === 'function' ? inputs(place) : inputs)
  return { ...scenario, inputs: (place) => ({ ...given(place), formats: formatsOf(scenario).join() }) }
}

/** One of each family, and those whose servers tell what they were told. */
function chosen(): readonly Scenario[] {
  const families = Map.groupBy(SIMULATED, ({ id }) => id.split('/')[0])
  const firsts = new Set([...families.values()].flatMap(([first]) => first ?? []))
  return SIMULATED.filter((one) => IS_WHOLE || firsts.has(one) || /echo|hostile|cookie|redirect/.test(one.id))
}

const played = chosen().map(withAllFormats)
const result = playAll(played, AT_ONCE)

/** The files of a run, also of one with an invalid input. */
function filesOf(scenario: Scenario): readonly string[] {
  return formatsOf(scenario)
    .map((format) => REPORT_FORMATS[format].file)
    .toSorted()
}

test.each(played.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  async (id, scenario) => {
    const one = await result(id)
    expect(complaintsAbout(one)).toEqual([])
    const { files } = one.run
    if (one.inputs['report-dir'] !== undefined) return
    expect(Object.keys(files).toSorted()).toEqual(filesOf(scenario))
    expect(await junitFaults(files['report.junit.xml'] ?? '')).toEqual([])
    expect(files['report.har'] === undefined ? [] : harFaults(files['report.har'])).toEqual([])
  },
  120_000,
)
