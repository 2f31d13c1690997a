// The lists that are known before the checks are loaded say what the checks themselves say.
import { CHECK_IDS, CONNECTION_CHECKS, OFFLINE_CHECKS, type CheckId } from '../../../src/words/check-ids.ts'
import { CHECKS } from '../../../src/checks/index.ts'
import { withNeeds } from '../../../src/run/run-checks.ts'

function needs(id: CheckId, other: CheckId): boolean {
  return withNeeds({ registry: CHECKS, selected: new Set([id]) }).some((check) => check.id === other)
}

const connects = (id: CheckId): boolean => needs(id, 'dns') || needs(id, 'proxy-tunnel')

test('a check needs a connection unless it is one of the offline ones', () => {
  expect(CHECK_IDS.filter((id) => !connects(id))).toEqual(OFFLINE_CHECKS)
})

test('a check needs an answer unless a connection is all it looks at', () => {
  const connected = CHECK_IDS.filter((id) => connects(id) && !needs(id, 'http-reach'))
  expect(connected).toEqual(CONNECTION_CHECKS)
})
