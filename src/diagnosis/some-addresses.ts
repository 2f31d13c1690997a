// Words for a fault that is true of some addresses of a host while others work.
import { CAUSES } from '../words/causes.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import type { Diagnosis } from '../words/result.ts'

/** True where the words of the catalogue would say too much: they speak of a host that cannot be used at all. */
export function isOfSomeAddresses(finding: Finding, cause: Diagnosis['cause']): boolean {
  const isOwn = causeOf(finding) === cause && finding.check === 'addresses'
  return isOwn && finding.status === 'warn' && CAUSES[cause][0] === 'broken'
}

/** The same diagnosis, with what the table of addresses knows better than the catalogue. */
export function ofSomeAddresses(diagnosis: Diagnosis, { detail }: Finding): Diagnosis {
  const { title, remedy } = diagnosis
  return {
    ...diagnosis,
    title: `${title} at some addresses`,
    explanation: [
      ...detail,
      ' The other addresses work, so the name and the way to it are right: who is led to a bad address by chance fails, the next one does not.',
    ],
    remedy: {
      ...remedy,
      summary: 'Have the servers behind these addresses repaired, or the addresses taken out of DNS.',
      steps: [
        [
          'Tell whoever runs the endpoint which addresses fail: its name or its load balancer still leads there.',
        ],
        ...remedy.steps,
      ],
    },
  }
}
