// The codes of spent limits are those of the table of all codes, no more and no fewer.
import { ERROR_CODES, meaningOf } from '../../../../src/claude/errors/error-codes.ts'
import { SPENT_CODES } from '../../../../src/claude/errors/spent-codes.ts'

test('every code whose cause is billing, and no other', () => {
  const billing = Object.keys(ERROR_CODES).filter((code) => meaningOf(code)?.cause?.startsWith('billing.'))
  expect([...SPENT_CODES].toSorted()).toEqual(billing.toSorted())
})
