// The built action in places that strangers prepared: nothing of them runs, nothing is waited for, nothing is written through a link.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { armMissingTree, commitAll, trap } from '../support/checkout.ts'
import { inFolder } from '../support/folder.ts'
import { runAction } from '../support/run-action.ts'
import { KEY } from '../support/scenario-keys.ts'

test('a checkout that names a program for a missing tree starts nothing, and is searched all the same', async () => {
  await inFolder({ 'repo/in/file': KEY, 'repo/out/file': 'x' }, async (folder) => {
    const [repo, trace] = [join(folder, 'repo'), join(folder, 'was-started')]
    commitAll(repo)
    armMissingTree(repo, trap(join(folder, 'program'), trace))
    const { report } = await runAction({
      inputs: { 'api-key': KEY, endpoints: 'https://localhost:1', timeout: '5s' },
      env: { GITHUB_WORKSPACE: repo },
    })
    expect(existsSync(trace)).toBe(false)
    expect(JSON.stringify(report)).toContain('in/file')
  })
})
