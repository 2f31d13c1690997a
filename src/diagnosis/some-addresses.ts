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
      ' The other addresses work, so DNS and the network are fine: a client that picks a bad address fails, the next one does not.',
    ],
    remedy: {
      ...remedy,
      summary: 'Have the servers behind these addresses fixed, or remove the addresses from DNS.',
      steps: [
        ['Tell the owner of the endpoint which addresses fail: its DNS or load balancer still leads there.'],
        ...remedy.steps,
      ],
    },
  }
}
