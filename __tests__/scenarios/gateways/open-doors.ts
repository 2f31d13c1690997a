// Several gateways, of which one asks nobody for a key: that proves none, and that the gateway is broken even less.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, guarded, LIST, MESSAGES, openAiList, ownCount } from '../../worlds/gateways/parts.ts'
import { inOrder, refusing } from '../../worlds/world.ts'
import type { World } from '../../worlds/world.ts'
import { degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'

const OPEN = gatewayWorld({
  rows: [
    { when: LIST, answer: openAiList() },
    { when: COUNT, answer: ownCount },
    { when: MESSAGES, answer: behind() },
  ],
})
const GUARDED = gatewayWorld({ rows: [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)] })

function neitherBroken(
  id: string,
  first: World,
  second: World,
  keyValid: 'true' | 'unknown' = 'true',
): Scenario {
  return {
    id: `gateways/open door: ${id}`,
    world: inOrder(first, second),
    expect: degraded('endpoint.unverified', { keyValid }),
    also: ({ run }) =>
      expect(run.summary).not.toMatch(/primary endpoint is broken|fallback would not help|does not work/),
  }
}

/** Doors that stand open. */
export const OPEN_DOORS: readonly Scenario[] = [
  neitherBroken('the primary', OPEN, GUARDED),
  neitherBroken('the primary, before a dead fallback', OPEN, refusing, 'unknown'),
  neitherBroken('the fallback', GUARDED, OPEN),
]
