// Times that are shown beside their total sum to it, whatever was measured.
import fc from 'fast-check'
import { phasesOf } from '../../../src/report/found.ts'
import { timesLine } from '../../../src/report/path-line.ts'
import type { Phases } from '../../../src/words/result.ts'
import { WORKS } from '../../support/results/healthy.ts'

const ms = fc.double({ min: 0, max: 9_000, noNaN: true })

test('whatever was measured, the shown phases sum to the shown total', () => {
  fc.assert(
    fc.property(fc.record({ dnsMs: ms, tcpMs: ms, tlsMs: ms, firstByteMs: ms }), ms, (parts, more) => {
      const totalMs = Object.values(parts).reduce((sum, part) => sum + part, more)
      const shown = phasesOf({ ...WORKS, phases: { ...parts, totalMs } })
      const total = shown.at(-1)
      expect(total?.name).toBe('Total')
      expect(shown.slice(0, -1).reduce((sum, one) => sum + one.ms, 0)).toBe(total?.ms)
      expect(Math.abs((total?.ms ?? 0) - totalMs)).toBeLessThan(3)
    }),
  )
})

test.each<[Phases, string]>([
  [
    { dnsMs: 12.4, tcpMs: 98.2, tlsMs: 101.1, firstByteMs: 104.4, totalMs: 318.9 },
    'DNS 12 ms + TCP 98 ms + TLS 101 ms + first byte 104 ms + body 4 ms = 319 ms',
  ],
  [{ dnsMs: 0.5, tcpMs: 0.5, totalMs: 1 }, 'DNS 1 ms + TCP 1 ms = 2 ms'],
])('the line of %j', (phases, line) => {
  expect(timesLine({ ...WORKS, phases })).toBe(line)
})
