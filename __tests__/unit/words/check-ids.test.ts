// The lists that are known before the checks are loaded say what the checks themselves say.
import { CHECK_IDS, CONNECTION_CHECKS, OFFLINE_CHECKS, type CheckId } from '../../../src/words/check-ids.ts'
import type { Check } from '../../../src/checks/check.ts'
import { CHECK_BY_ID, CHECKS } from '../../../src/checks/index.ts'
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

test('a check stands in the registry by its own id', () => {
  // @ts-expect-error the check of another id does not compile
  const swapped: { readonly dns: Check<'dns'> } = { dns: CHECK_BY_ID.tcp }
  expect(swapped.dns.id).toBe('tcp')
  expect(CHECKS.map(({ id }) => CHECK_BY_ID[id].id)).toEqual(CHECK_IDS)
})
