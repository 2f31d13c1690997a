// An unusable file of roots is told once: by the check that came to it, else beside the findings.
import { trustNotes } from '../../../src/diagnosis/trust-notes.ts'
import { plain } from '../../../src/words/phrase.ts'
import type { Finding } from '../../../src/words/finding.ts'
import type { TargetResult } from '../../../src/words/result.ts'
import type { CaFile } from '../../../src/words/settings.ts'

const FILE: CaFile = {
  ...{ path: 'roots.pem', pem: undefined, fault: 'file not found' },
  origin: { setting: 'ca-certificates', from: 'input' },
}

function notesBeside(file: CaFile | undefined, finding: Partial<Finding>): readonly string[] {
  const target = { endpoints: [{ findings: [finding] }] } as unknown as TargetResult
  return trustNotes({ caCertificates: file }, [target]).map(plain)
}

test.each<[string, CaFile | undefined, Partial<Finding>, readonly string[]]>([
  [
    'the connection failed first',
    FILE,
    { status: 'fail', cause: 'tcp.refused' },
    ["The file of ca-certificates can't be used: file not found."],
  ],
  ['the check told it', FILE, { status: 'fail', cause: 'tls.ca-file' }, []],
  ['only a variable names it', { ...FILE, origin: { ...FILE.origin, from: 'environment' } }, {}, []],
  ['it can be used', { ...FILE, fault: undefined }, {}, []],
  ['there is none', undefined, {}, []],
])('%s', (_, file, finding, notes) => {
  expect(notesBeside(file, finding)).toEqual(notes)
})
