// When the table of addresses is asked for, and when everything was said already; when IPv6 is looked at again.
import { addresses } from '../../../../src/checks/network/addresses.ts'
import type { CheckContext } from '../../../../src/checks/check.ts'
import { tcp } from '../../../../src/checks/network/tcp.ts'
import { fail, note, pass, unknown, warn, type Finding } from '../../../../src/words/finding.ts'
import { say } from '../../../../src/words/phrase.ts'
import type { AddressState } from '../../../../src/probes/second-look/addresses.ts'
import type { AddressTry, ConnectionObservation } from '../../../../src/probes/observation.ts'
import { connection, found } from '../../../support/answers.ts'
import { ask, askAgain, brief } from '../../../support/check-context.ts'

const NAMES = ['192.0.2.1', '192.0.2.2']
const WORKS: readonly AddressState[] = NAMES.map((address) => ({ address, family: 4, outcome: 'works' }))
const TWO = { addresses: NAMES }

/** A context that counts how often the table was measured. */
function counting(
  changes: Partial<ConnectionObservation>,
  states = WORKS,
): Partial<CheckContext> & { asked: number } {
  const measured = {
    asked: 0,
    connection: () => Promise.resolve(connection(changes)),
    addressTable: () => {
      measured.asked += 1
      return Promise.resolve({ states, untried: 0 })
    },
  }
  return measured
}

const EXPIRED = found('tls-trust', fail('tls.expired', say`x`))

describe('the table is measured by itself', () => {
  test.each<[string, Finding]>([
    ['a refused certificate', EXPIRED],
    ['a certificate that ends soon', found('tls-expiry', warn('tls.expiring', say`x`))],
    ['an endpoint that did not answer', found('http-reach', fail('service.timeout', say`x`))],
  ])('after %s', async (_name, finding) => {
    const measured = counting(TWO)
    expect(brief(await askAgain(addresses, [finding], measured))).toBe('pass')
    expect(measured.asked).toBe(1)
  })

  test.each<[string, Finding]>([
    ['when all went well', found('tls-trust', pass(say`x`))],
    ['after a note', found('tls-trust', note(say`x`))],
    ['after a refused key', found('key-accepted', fail('auth.invalid', say`x`))],
    ['after the deadline', found('http-reach', unknown(say`x`, 'run.deadline'))],
    ['on a starved machine', found('tcp', unknown(say`x`, 'run.starved'))],
    [
      'after a check that was not asked',
      found('tls-trust', { status: 'skip', blockedBy: 'tcp', detail: [] }),
    ],
  ])('not %s', async (_name, finding) => {
    const measured = counting(TWO)
    expect(brief(await askAgain(addresses, [finding], measured))).toBe('nothing')
    expect(measured.asked).toBe(0)
  })

  test('not of a name with one address, nor of one that was not looked up', async () => {
    const one = counting({ addresses: ['192.0.2.1'] })
    const failed = counting({ ...TWO, failure: { phase: 'dns', code: 'LINK_LOCAL', reason: '' } })
    expect(brief(await askAgain(addresses, [EXPIRED], one))).toBe('nothing')
    expect(brief(await askAgain(addresses, [EXPIRED], failed))).toBe('nothing')
    expect([one.asked, failed.asked]).toEqual([0, 0])
  })

  test('not through a proxy', async () => {
    const measured = counting(TWO)
    const inputs = { proxy: 'http://proxy.example:3128' }
    expect(brief(await askAgain(addresses, [EXPIRED], measured, { inputs }))).toBe('nothing')
    expect(measured.asked).toBe(0)
  })

  test('not twice, when it was asked for by name', async () => {
    const measured = counting(TWO)
    const inputs = { checks: 'all,+addresses' }
    expect(brief(await askAgain(addresses, [EXPIRED], measured, { inputs }))).toBe('nothing')
    expect(brief(await ask(addresses, measured, { inputs }))).toBe('pass')
    expect(measured.asked).toBe(1)
  })
})

describe('a connection that none of the addresses took', () => {
  const failure = { phase: 'tcp', code: 'ECONNREFUSED', reason: '' } as const
  const REFUSED = found('tcp', fail('tcp.refused', say`x`))
  const lost = (address: string): AddressTry => ({
    address,
    family: 4,
    outcome: 'lost',
    code: 'ECONNREFUSED',
    durationMs: 1,
  })

  test('is told from the tries that were made, without another', async () => {
    const measured = counting({ ...TWO, failure, tries: NAMES.map(lost) })
    const answer = await askAgain(addresses, [REFUSED], measured)
    expect(brief(answer)).toBe('unknown')
    expect(answer?.evidence).toEqual({ addresses: ['192.0.2.1 ECONNREFUSED', '192.0.2.2 ECONNREFUSED'] })
    expect(measured.asked).toBe(0)
  })

  test('is not told when some were never tried', async () => {
    const measured = counting({ ...TWO, failure, tries: [lost('192.0.2.1')] })
    expect(await askAgain(addresses, [REFUSED], measured)).toBeUndefined()
  })
})

test('asked for alone, the table itself says that nothing works', async () => {
  const dead = NAMES.map((address): AddressState => {
    return { address, family: 4, outcome: 'failed', failure: { phase: 'tcp', code: 'TIMEOUT', reason: '' } }
  })
  const inputs = { checks: 'addresses' }
  expect(brief(await ask(addresses, counting(TWO, dead), { inputs }))).toBe('fail: tcp.timeout')
})

describe('an IPv6 address that lost', () => {
  const LOST: AddressTry = {
    address: '2001:db8::1',
    family: 6,
    outcome: 'lost',
    code: 'ECONNREFUSED',
    durationMs: 1,
  }
  const STOOD: AddressTry = { address: '192.0.2.7', family: 4, outcome: 'connected', durationMs: 20 }
  const raced = (): Promise<ConnectionObservation> => Promise.resolve(connection({ tries: [LOST, STOOD] }))
  const looked: [string, number][] = []
  const tryAddress = (address: string, waitMs: number): Promise<AddressState> => {
    looked.push([address, waitMs])
    return Promise.resolve({
      address,
      family: 6,
      outcome: 'failed',
      failure: { phase: 'tcp', code: 'TIMEOUT', reason: '' },
    })
  }

  test('holds up nobody: the check itself passes', async () => {
    expect(brief(await ask(tcp, { connection: raced }))).toBe('pass')
  })

  test('is looked at again when all others have answered', async () => {
    const own = found('tcp', pass(say`x`))
    expect(brief(await askAgain(tcp, [own], { connection: raced, tryAddress }))).toBe('warn: tcp.ipv6')
    expect(looked).toEqual([['2001:db8::1', 1_500]])
  })

  test('is nobody’s question where the check was not asked', async () => {
    const skipped = found('tcp', { status: 'skip', blockedBy: 'dns', detail: [] })
    expect(await askAgain(tcp, [skipped], {})).toBeUndefined()
    expect(await askAgain(tcp, [], {})).toBeUndefined()
  })
})
