// Error codes of a limit that is spent: they end on a date or by a person, and never by trying again.
import type { SdkErrorCode } from './error-codes.ts'

/** All codes whose meaning (`ERROR_CODES`) is a cause of billing; by themselves, because every try asks for them. */
export const SPENT_CODES: ReadonlySet<string> = new Set<SdkErrorCode>([
  'contract_spend_limit_reached',
  'enforced_spend_limit_reached',
  'linked_organization_billing_unavailable',
  'linked_organization_spend_limit_reached',
])
