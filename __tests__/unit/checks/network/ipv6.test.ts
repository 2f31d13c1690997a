// IPv6 is called broken only when IPv4 works and a second look finds no way either.
import { judgeIpv6, unsureIpv6 } from '../../../../src/checks/network/ipv6.ts'
import type { AddressState } from '../../../../src/probes/second-look/addresses.ts'
import type { AddressTry, ConnectionObservation } from '../../../../src/probes/observation.ts'
import { connection } from '../../../support/answers.ts'
import { brief } from '../../../support/check-context.ts'

const SIX = '2001:db8::1'
const OTHER_SIX = '2001:db8::2'
const FOUR: AddressTry = { address: '192.0.2.7', family: 4, outcome: 'connected', durationMs: 20 }

function six(outcome: AddressTry['outcome'], durationMs: number, address = SIX): AddressTry {
  return { address, family: 6, outcome, durationMs, ...(outcome === 'lost' && { code: 'ECONNREFUSED' }) }
}

function stood(...tries: readonly AddressTry[]): ConnectionObservation {
  return connection({ address: FOUR.address, tries: [...tries, FOUR] })
}

describe('looked at again', () => {
  test.each<[string, ConnectionObservation, readonly string[]]>([
    ['is one that was refused', stood(six('lost', 1)), [SIX]],
    ['is one that was silent for the whole head start', stood(six('abandoned', 270)), [SIX]],
    ['are all that lost', stood(six('lost', 1), six('abandoned', 300, OTHER_SIX)), [SIX, OTHER_SIX]],
    ['is none that was begun late and let go', stood(six('abandoned', 40)), []],
    ['is never this machine’s own', stood(six('lost', 1, '::1')), []],
    ['is no IPv4 address', stood({ ...FOUR, outcome: 'lost', address: '192.0.2.9' }), []],
    ['is nothing where all went well', stood(), []],
    [
      'is nothing where IPv6 itself stands',
      connection({ address: SIX, tries: [six('connected', 20), { ...FOUR, outcome: 'lost' }] }),
      [],
    ],
    ['is nothing where nothing stands', connection({ address: undefined, tries: [six('lost', 1)] }), []],
  ])('%s', (_name, observation, suspects) => {
    expect(unsureIpv6(observation).suspects).toEqual(suspects)
  })

  test('for longer than the kernel takes to send its first packet again, and a few round trips', () => {
    expect(unsureIpv6(stood(six('lost', 1))).waitMs).toBe(1_500)
    const far = connection({ address: FOUR.address, tries: [six('lost', 1), { ...FOUR, durationMs: 400 }] })
    expect(unsureIpv6(far).waitMs).toBe(2_200)
  })
})

describe('the second look', () => {
  const failed = (code: string, address = SIX): AddressState => {
    return { address, family: 6, outcome: 'failed', failure: { phase: 'tcp', code, reason: '' } }
  }
  const alive: AddressState = { address: OTHER_SIX, family: 6, outcome: 'works', tcpMs: 300 }
  const wayless: AddressState = { address: SIX, family: 6, outcome: 'no-route' }

  test.each<[string, readonly AddressState[], string]>([
    ['finds silence', [failed('TIMEOUT')], 'warn: tcp.ipv6'],
    ['is refused', [failed('ECONNREFUSED')], 'warn: tcp.ipv6'],
    ['is forbidden by a firewall', [failed('EACCES')], 'warn: tcp.ipv6'],
    ['finds no address that answers', [failed('TIMEOUT'), failed('ECONNRESET', OTHER_SIX)], 'warn: tcp.ipv6'],
    ['finds one that answers: then the way is there', [failed('TIMEOUT'), alive], 'warn'],
    ['is answered: it was chance', [alive], 'pass'],
    ['learns that this machine has no way at all', [wayless], 'nothing'],
    ['is ended by the deadline', [failed('CANCELLED')], 'nothing'],
    ['is starved', [failed('STARVED')], 'nothing'],
  ])('%s', (_name, states, expected) => {
    expect(brief(judgeIpv6(stood(six('lost', 1)), states))).toBe(expected)
  })

  test('does not take a lost IPv4 address back', () => {
    const observation = stood(six('lost', 1), { ...FOUR, outcome: 'lost', address: '192.0.2.9' })
    expect(judgeIpv6(observation, [alive])).toBeUndefined()
  })
})
