// A fault at some addresses is told as that, and the words about a host that cannot be used at all are not.
import { decide } from '../../../src/diagnosis/rules.ts'
import { explain, type Place } from '../../../src/diagnosis/diagnose.ts'
import { fail, warn, type Finding } from '../../../src/words/finding.ts'
import { plain, say } from '../../../src/words/phrase.ts'
import type { Diagnosis } from '../../../src/words/result.ts'
import { found } from '../../support/answers.ts'

const PLACE: Place = {
  host: 'action',
  endpoint: 'https://gateway.example',
  hostname: 'gateway.example',
  party: 'gateway',
  secretName: 'ANTHROPIC_API_KEY',
  variable: undefined,
}

const SOME = found('addresses', warn('tcp.refused', say`1 of 4 addresses fails: 192.0.2.7 (ECONNREFUSED).`))

function diagnosisOf(...findings: readonly Finding[]): Diagnosis | undefined {
  const decision = decide(findings)
  return decision && explain(decision, findings, PLACE)
}

test('of one bad address among good ones', () => {
  const diagnosis = diagnosisOf(SOME)
  expect(diagnosis?.cause).toBe('tcp.refused')
  expect(diagnosis?.title).toBe('gateway.example refused the connection at some addresses')
  expect(plain(diagnosis?.explanation ?? [])).toMatch(/^1 of 4 addresses fails.*The other addresses work/)
  expect(plain(diagnosis?.explanation ?? [])).not.toContain('No key was sent')
  expect(diagnosis?.remedy.summary).toContain('remove the addresses from DNS')
})

test('of a way that is broken as a whole the catalogue knows the words', () => {
  const ipv6 = diagnosisOf(found('addresses', warn('tcp.ipv6', say`x`)))
  expect(ipv6?.title).toBe('IPv6 to gateway.example is broken; IPv4 works')
  expect(diagnosisOf(found('tcp', fail('tcp.refused', say`x`)))?.title).toBe(
    'gateway.example refused the connection',
  )
})

test('a broken connection leads, and the same fault in the table is explained by it', () => {
  const diagnosis = diagnosisOf(SOME, found('tcp', fail('tcp.refused', say`x`)))
  expect(diagnosis?.title).toBe('gateway.example refused the connection')
  expect(diagnosis?.explains).toEqual(['tcp', 'addresses'])
})
