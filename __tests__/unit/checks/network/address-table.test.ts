// The verdict on a table of addresses: one bad address is told, and only what is certain is blamed.
import fc from 'fast-check'
import { judgeAddresses, type Measure } from '../../../../src/checks/network/address-table.ts'
import { plain } from '../../../../src/words/phrase.ts'
import type { AddressState } from '../../../../src/probes/second-look/addresses.ts'
import type { NetworkFailure } from '../../../../src/probes/observation.ts'
import { brief, NOW } from '../../../support/check-context.ts'

const DAY_MS = 86_400_000
const MEASURE: Measure = { now: NOW, expiryDays: 14, alone: false }

const familyOf = (address: string): 4 | 6 => (address.includes(':') ? 6 : 4)

function works(address: string, daysLeft?: number): AddressState {
  const times = { tcpMs: 1.2, tlsMs: 3.4 }
  const end = daysLeft === undefined ? {} : { notAfterMs: NOW + daysLeft * DAY_MS }
  return { address, family: familyOf(address), outcome: 'works', ...times, ...end }
}

function bad(address: string, code: string, phase: NetworkFailure['phase'] = 'tcp'): AddressState {
  return { address, family: familyOf(address), outcome: 'failed', failure: { phase, code, reason: '' } }
}

function wayless(address: string): AddressState {
  return { address, family: familyOf(address), outcome: 'no-route' }
}

function judged(states: readonly AddressState[], measure: Partial<Measure> = {}): string {
  return brief(judgeAddresses({ states, untried: 0 }, { ...MEASURE, ...measure }))
}

const A = '192.0.2.1'
const B = '192.0.2.2'
const SIX = '2001:db8::1'

test.each<[string, readonly AddressState[], string]>([
  ['all work', [works(A), works(B)], 'pass'],
  ['one is refused', [works(A), bad(B, 'ECONNREFUSED')], 'warn: tcp.refused'],
  ['one is silent', [works(A), bad(B, 'TIMEOUT')], 'warn: tcp.timeout'],
  ['one cannot be reached', [works(A), bad(B, 'EHOSTUNREACH')], 'warn: tcp.unreachable'],
  ['one shows an expired certificate', [works(A), bad(B, 'CERT_HAS_EXPIRED', 'tls')], 'warn: tls.expired'],
  ['one shakes no hands', [works(A), bad(B, 'TIMEOUT', 'tls')], 'warn: tls.handshake'],
  [
    'the heavier of two faults is told',
    [works(A), bad(B, 'CERT_HAS_EXPIRED', 'tls'), bad('192.0.2.3', 'TIMEOUT')],
    'warn: tcp.timeout',
  ],
  ['IPv6 alone is silent', [works(A), works(B), bad(SIX, 'TIMEOUT')], 'warn: tcp.ipv6'],
  ['IPv6 alone has a bad certificate', [works(A), bad(SIX, 'CERT_HAS_EXPIRED', 'tls')], 'warn: tls.expired'],
  [
    'one of two IPv6 addresses is silent',
    [works(A), works('2001:db8::2'), bad(SIX, 'TIMEOUT')],
    'warn: tcp.timeout',
  ],
  ['IPv4 alone is silent', [bad(A, 'TIMEOUT'), works(SIX)], 'warn: tcp.timeout'],
  ['this machine knows no way to IPv6', [works(A), wayless(SIX)], 'pass'],
  ['the machine’s own ::1 is refused', [works('127.0.0.1'), bad('::1', 'ECONNREFUSED')], 'pass'],
  ['only ::1 is there, and refused', [bad('::1', 'ECONNREFUSED')], 'unknown'],
  ['the deadline came before one was heard', [works(A), bad(B, 'CANCELLED')], 'pass'],
  ['this machine let none be heard out', [works(A), bad(B, 'STARVED')], 'pass'],
  ['none works, which other checks have said', [bad(A, 'TIMEOUT'), bad(B, 'TIMEOUT')], 'unknown'],
  ['there is no way to any', [wayless(A), wayless(SIX)], 'unknown'],
  ['nothing was tried', [], 'unknown'],
])('%s', (_name, states, expected) => expect(judged(states)).toBe(expected))

test('where no other check judges the connection, a table without a working address fails', () => {
  expect(judged([bad(A, 'ECONNREFUSED'), bad(B, 'TIMEOUT')], { alone: true })).toBe('fail: tcp.refused')
  expect(judged([wayless(A)], { alone: true })).toBe('fail: tcp.unreachable')
})

describe('a certificate that ends soon', () => {
  test('is told where others show a later one', () => {
    const answer = judgeAddresses({ states: [works(A, 3), works(B, 90)], untried: 0 }, MEASURE)
    expect(brief(answer)).toBe('warn: tls.expiring')
    expect(answer.evidence).toMatchObject({ daysLeft: 3, notAfter: '2026-11-25T12:00:00.000Z' })
    expect(plain(answer.detail)).toContain(A)
  })

  test('is not told again where all show it: that is another check’s word', () => {
    expect(judged([works(A, 3), works(B, 3)])).toBe('pass')
  })
})

test('the sentence counts and names the bad ones, the evidence holds every address', () => {
  const answer = judgeAddresses(
    { states: [works(A, 90), bad(B, 'ECONNREFUSED'), wayless(SIX)], untried: 2 },
    MEASURE,
  )
  expect(plain(answer.detail)).toBe(`1 of 3 addresses fails: ${B} (ECONNREFUSED).`)
  expect(answer.evidence).toEqual({
    addresses: [
      `${A} works, TCP 1 ms, TLS 3 ms, certificate until 2027-02-20`,
      `${B} ECONNREFUSED`,
      `${SIX} has no route from here`,
    ],
    untried: 2,
  })
})

const states = fc.array(
  fc.oneof(
    fc.ipV4().map((address) => works(address)),
    fc.ipV6().map(wayless),
    fc.tuple(fc.ipV4(), fc.string()).map(([address, code]) => bad(address, code)),
  ),
  { maxLength: 40 },
)

test('whatever the table holds, it never breaks a target that other checks judge, and tells every address', () => {
  fc.assert(
    fc.property(states, (given) => {
      const answer = judgeAddresses({ states: given, untried: 0 }, MEASURE)
      expect(['pass', 'warn', 'unknown']).toContain(answer.status)
      expect(answer.evidence?.['addresses']).toHaveLength(given.length)
    }),
  )
})
