// A result of 50 MB: what no report may ever choke on.
import { fail } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { finding } from './findings.ts'
import { broken } from './broken.ts'

const MEGABYTE = 1_000_000

/** Twenty texts of a megabyte each, and fifty thousand findings of some 600 bytes; `é` takes two bytes, `<` four as an entity. */
export function huge(): RunResult {
  const long = '<é|`'.repeat(MEGABYTE / 5)
  const many = Array.from({ length: 50_000 }, (_, at) =>
    finding(
      'http-reach',
      fail('endpoint.not-an-api', say`No. ${at}: ${quote('é`|<'.repeat(120))}`, { status: at }),
    ),
  )
  const endless = finding(
    'dns',
    fail('dns.failure', say`${quote(long)}`, { message: long, tries: Array.from({ length: 5 }, () => long) }),
  )
  const [target] = broken.targets
  const [endpoint] = target?.endpoints ?? []
  if (target?.diagnosis === undefined || endpoint === undefined)
    throw new Error('The broken result has a target')
  const steps = Array.from({ length: 6 }, () => [long, quote(long)])
  const remedy = { ...target.diagnosis.remedy, summary: long, steps, commands: [long] }
  const diagnosis = { ...target.diagnosis, title: long, explanation: [quote(long)], remedy }
  const endpoints = [
    { ...endpoint, url: long, findings: [endless, ...many] },
    { ...endpoint, findings: [endless] },
  ]
  return {
    ...broken,
    notes: [[quote(long)]],
    targets: [{ ...target, name: long, diagnosis, endpoints, further: many }],
  }
}
