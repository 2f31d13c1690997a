// Which target a run speaks of: the worst by verdict, then by the order of the causes, then by its place.
import { leadTarget, worstTargetsFirst } from '../../../src/diagnosis/lead.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import type { Diagnosis, TargetResult } from '../../../src/words/result.ts'
import type { Verdict } from '../../../src/words/verdict.ts'

function target(name: string, verdict: Verdict, cause?: CauseId): TargetResult {
  const remedy = { summary: '', steps: [], commands: [], links: [] }
  const diagnosis: Diagnosis | undefined = cause && {
    cause,
    title: '',
    explanation: [],
    remedy,
    explains: [],
  }
  return {
    ...{ name, labels: {}, provider: 'anthropic', verdict, diagnosis },
    ...{ further: [], endpoints: [], models: [], failover: undefined },
  }
}

const HEALTHY = target('healthy', 'healthy')
const WITHHELD = target('withheld', 'unchecked', 'key.withheld')
const LIMITED = target('limited', 'degraded', 'limit.rate')
const CONFLICT = target('conflict', 'degraded', 'key.conflict')
const REFUSED = target('refused', 'broken', 'auth.invalid')
const UNRESOLVED = target('unresolved', 'broken', 'dns.not-found')

test.each<[string, readonly TargetResult[], readonly string[]]>([
  ['verdicts', [HEALTHY, WITHHELD, LIMITED, REFUSED], ['refused', 'limited', 'withheld', 'healthy']],
  [
    'causes of one verdict',
    [REFUSED, LIMITED, UNRESOLVED, CONFLICT],
    ['unresolved', 'refused', 'conflict', 'limited'],
  ],
  ['a verdict before a cause', [CONFLICT, REFUSED], ['refused', 'conflict']],
  ['one without a cause after one with', [target('none', 'broken'), REFUSED], ['refused', 'none']],
  [
    'equals in their order',
    [target('b', 'broken', 'auth.invalid'), target('a', 'broken', 'auth.invalid')],
    ['b', 'a'],
  ],
  ['nothing', [], []],
])('%s', (_, targets, expected) => {
  expect(worstTargetsFirst(targets).map(({ name }) => name)).toEqual(expected)
  expect(leadTarget(targets)?.name).toBe(expected[0])
})
