// Files of AWS's configuration that nobody may wait for, or that would fill the memory, are not read.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { profileFiles, whyNotFollowed, whyNotRead } from '../../../../src/cloud/aws/profile-files.ts'
import { inFolder } from '../../../support/folder.ts'

const MIB = 1_048_576

it.each([
  ['a pipe', (path: string) => void execFileSync('mkfifo', [path]), 'is none'],
  ['larger than 1 MiB', (path: string) => writeFileSync(path, '#'.repeat(MIB + 1)), 'larger than 1 MiB'],
  ['of 1 MiB', (path: string) => writeFileSync(path, '#'.repeat(MIB)), undefined],
])('a file that is %s', (_, make, reason) =>
  inFolder({ 'checkout/README.md': '' }, (folder) => {
    const path = `${folder}/keys`
    make(path)
    const place = { env: { HOME: folder, AWS_SHARED_CREDENTIALS_FILE: path }, cwd: `${folder}/checkout` }
    const told = [
      whyNotRead(profileFiles(place), place),
      whyNotFollowed([{ web_identity_token_file: path }], place),
    ]
    for (const one of told)
      if (reason === undefined) expect(one).toBeUndefined()
      else expect(one).toContain(reason)
    return Promise.resolve()
  }),
)
