// Where a cause is documented, for the version that runs.
import type { CauseId } from '../words/causes.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'

/** The section of a cause in `docs/causes.md` of this version. */
export function pageOf(cause: CauseId): string {
  const anchor = cause.replaceAll('.', '')
  return `https://github.com/${TOOL_NAME}/${TOOL_NAME}/blob/v${VERSION}/docs/causes.md#${anchor}`
}
