// Causes about money: the credit is used up, or a limit on spending is reached.
import type { CauseId } from '../../words/causes.ts'
import { storeCredential } from '../commands/credentials.ts'
import { atVendor, byParty, type CauseEntry, cause, forParty } from './entry.ts'
import { storeAgain } from './steps.ts'

/** Entries about money. */
export const BILLING = {
  'billing.credit': cause({
    title: 'The credit balance is too low',
    when: 'Credit too low; the key itself is valid.',
    explanation:
      'The key was recognized, so it is valid, but its organization has too little credit for the request. If the balance looks good, the key usually belongs to another organization, or was orphaned.',
    summary: byParty({
      anthropic: 'Buy credit for the organization of this key, or use a key of one that has credit.',
      gateway: 'Ask the owner of the gateway to add credit: it may be the account behind the gateway.',
    }),
    steps: [
      forParty({
        anthropic:
          'Open Settings → Billing in the Console, in the organization of this key, and buy credit or turn on auto-reload.',
        gateway: 'Ask the owner of the gateway to add credit: it may be the account behind the gateway.',
      }),
      atVendor(
        'If there is credit, create a new key in that organization: an old key or one of another organization may not use it.',
      ),
      atVendor(storeAgain('paste only the new key')),
      'If only one model is rejected, choose another: some need a higher usage tier.',
    ],
    commands: [storeCredential],
    links: ['billing', 'apiKeys', 'rateLimits'],
  }),
  'billing.limit': cause({
    title: 'A spend or usage limit is reached',
    when: 'A spend or usage limit is reached; with the date when access returns, if given.',
    explanation:
      "A spend limit, set by you or by the usage tier, is used up for this month. Requests fail until it is raised or the month ends. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Raise the limit in the Claude Console, or wait until access returns.',
      gateway: 'Ask the owner of the gateway to raise the limit, or wait until access returns.',
    }),
    steps: [
      forParty({
        anthropic:
          'Raise or remove the limit: Settings → Billing → Spend limits for the organization, Settings → Workspaces for one workspace.',
        gateway:
          'Ask the owner of the gateway whose limit it is: the gateway’s own for this key, or that of the account behind it.',
      }),
      atVendor(
        "If it is the cap of the usage tier, ask for a higher tier in the Console: you can't raise that one yourself.",
      ),
      atVendor(
        'Or wait: access returns at 00:00 UTC on the first day of the next month, unless the response gives another date.',
      ),
      'Find out what used it up: usage by key and by model.',
    ],
    links: ['billing', 'consoleLimits', 'rateLimits'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
