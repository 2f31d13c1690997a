// Remedies for failures of a cloud itself, which pass without a change.
import { waitAndRunAgain } from '../steps.ts'
import { atCloud, type CloudEntries } from './cloud-entry.ts'

/** Entries about a service that fails by itself; `page` is where its cloud announces incidents. */
export function serviceEntries(name: string, page: string, link: string): CloudEntries {
  const wait = `Wait some minutes and run again: the failure is on the side of ${name}.`
  const steps = [waitAndRunAgain, `Check ${page} for an incident in your region.`]
  return {
    'service.overloaded': atCloud({
      title: `${name} is short of capacity for this model`,
      summary: wait,
      steps: [
        ...steps,
        'Use another region or a global endpoint if it happens often: each has a capacity of its own.',
      ],
      links: [link],
    }),
    'service.error': atCloud({
      title: `${name} failed to answer this request`,
      summary: wait,
      steps: [...steps, `If it lasts, send the support of ${name} the request ID from the report.`],
      links: [link],
    }),
    'service.gateway': atCloud({
      title: `An edge of ${name} failed`,
      summary: wait,
      steps: [
        ...steps,
        'Check the proxy in between, if there is one: its error page may be the one you see.',
      ],
      links: [link],
    }),
  }
}
