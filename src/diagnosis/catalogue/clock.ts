// The cause about the clock of this machine.
import type { CauseId } from '../../words/causes.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'

/** The entry about the clock. */
export const CLOCK = {
  'clock.skew': cause({
    title: 'the clock of this machine is wrong',
    when: "More than 5 minutes from the server's `Date`; broken when it is why TLS or a signature fails, else degraded.",
    explanation:
      'This machine and the server disagree about the time by more than five minutes. Certificates and signed tokens are judged by the clock, so good ones look expired or not yet valid.',
    summary: 'Set the clock by network time.',
    steps: [
      forHost({
        action:
          'Turn on network time on the self-hosted runner or the host of its container: a container has the clock of its host.',
        terminal:
          'Turn on network time; a container or WSL takes the clock of its host, and drifts after the host has slept.',
      }),
      'Allow UDP port 123 to a time server in the firewall.',
      'Check the time zone too: a clock set by hand in the wrong zone is off by whole hours.',
    ],
    commands: ['date -u', 'timedatectl status'],
    links: ['certificateErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
