// Causes about money: the credit is used up, or a limit on spending is reached.
import type { CauseId } from '../../words/causes.ts'
import { storeCredential } from './commands.ts'
import { atVendor, type CauseEntry, cause, forParty } from './entry.ts'
import { storeAgain } from './steps.ts'

/** Entries about money. */
export const BILLING = {
  'billing.credit': cause({
    title: 'the credit of the account is too low',
    when: 'Credit too low; the key itself is valid.',
    explanation:
      'The key was recognised, so it is valid, but its organization has no credit for the request. Where the balance looks good, the key usually belongs to another organization, or was orphaned.',
    summary: 'Buy credit for the organization of this key, or use a key of the one that has it.',
    steps: [
      forParty({
        anthropic:
          'Look at Settings → Billing in the Console, in the organization of this key, and buy credit or turn on auto-reload.',
        gateway:
          'Ask the owner of the gateway to fill up its account: the balance meant may be the one behind it.',
      }),
      atVendor(
        'If there is credit, create a new key in that very organization: a key of an old or another one does not see the money, and a new one works at once.',
      ),
      atVendor(storeAgain('paste the new key')),
      'If only one model is refused, choose another: some need a higher usage tier.',
    ],
    commands: [storeCredential],
    links: ['billing', 'apiKeys', 'rateLimits'],
  }),
  'billing.limit': cause({
    title: 'a spend or usage limit is reached',
    when: 'A spend or usage limit is reached; with the date access returns when told.',
    explanation:
      'A limit on spending, set by you or by the usage tier, is used up for this month. Trying again fails until it is raised or the month ends; nothing here says that the key is bad.',
    summary: 'Raise the limit in the Console, or wait until access returns.',
    steps: [
      'Raise or remove the limit: Settings → Billing → Spend limits for the organization, Settings → Workspaces for one workspace.',
      'Ask for a higher tier in the Console if it is the cap of the tier: that one cannot be raised by hand.',
      'Or wait: access returns at 00:00 UTC on the first day of the next month, unless the answer gives another date.',
      'Find out what used it up: Usage in the Console, by key and by model.',
    ],
    links: ['billing', 'consoleLimits', 'rateLimits'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
