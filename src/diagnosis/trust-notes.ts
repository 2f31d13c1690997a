// What is worth noting of the file of extra roots where no check came to it.
import { say, type Phrase } from '../words/phrase.ts'
import type { TargetResult } from '../words/result.ts'
import type { Settings } from '../words/settings.ts'

/** A file that the input names and that cannot be used is told even where the connection failed before its trust was judged. */
export function trustNotes(
  { caCertificates: file }: Pick<Settings, 'caCertificates'>,
  targets: readonly TargetResult[],
): readonly Phrase[] {
  if (file?.fault === undefined || file.origin.from !== 'input') return []
  const findings = targets.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.findings))
  const isTold = findings.some((finding) => 'cause' in finding && finding.cause === 'tls.ca-file')
  return isTold ? [] : [say`The file of ca-certificates can't be used: ${file.fault}.`]
}
