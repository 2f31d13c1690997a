// The cause about the clock of this machine.
import type { CauseId } from '../../words/causes.ts'
import { clockSource, timeHere } from '../commands/machine.ts'
import { byHost, type CauseEntry, cause, forHost } from './entry.ts'

/** The entry about the clock. */
export const CLOCK = {
  'clock.skew': cause({
    title: byHost({ action: "The runner's clock is wrong", terminal: "This machine's clock is wrong" }),
    when: "More than 5 minutes from the server's `Date`; broken when it is why TLS or a signature fails, else degraded.",
    explanation:
      'This machine and the server disagree about the time by more than five minutes. Certificates and signed tokens depend on the clock, so valid ones look expired or not yet valid.',
    summary: byHost({
      action: 'Turn on network time on the runner or the host of its container.',
      terminal: 'Turn on network time on this machine.',
    }),
    steps: [
      forHost({
        action:
          'Turn on network time on the self-hosted runner or the host of its container: a container uses the clock of its host.',
        terminal:
          'Turn on network time. Containers and WSL use the clock of their host, and drift after the host has slept.',
      }),
      'Allow UDP port 123 to a time server in the firewall.',
      'Check the time zone too: a clock set by hand in the wrong zone is off by whole hours.',
    ],
    commands: [timeHere, clockSource],
    links: ['certificateErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
