// The credential's own value in the checkout: tracked files fail, others are a note, and a scan that ran out of time says so.
import { keyExposure } from '../../../../src/checks/key/key-exposure.ts'
import type { Exposure } from '../../../../src/probes/checkout/exposure.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'

describe('the exposure', () => {
  const CLEAN: Exposure = {
    list: 'from git',
    tracked: [],
    untracked: [],
    looked: 9,
    files: 9,
    complete: true,
  }
  const found = (changes: Partial<Exposure> | undefined): Promise<Answer> =>
    ask(keyExposure, { exposure: () => Promise.resolve(changes && { ...CLEAN, ...changes }) })

  test.each<[Partial<Exposure> | undefined, string]>([
    [{}, 'pass'],
    [undefined, 'pass'],
    [{ tracked: ['.env'] }, 'fail: key.exposed'],
    [{ tracked: ['.env'], list: 'of a plain folder' }, 'fail: key.exposed'],
    [{ untracked: ['.env'] }, 'warn'],
    [{ complete: false, looked: 3 }, 'unknown'],
    [{ complete: false, tracked: ['.env'] }, 'fail: key.exposed'],
  ])('%j is %s', async (changes, expected) => {
    expect(brief(await found(changes))).toBe(expected)
  })

  test.each([
    ['committed', 'The key is in .env, and committed to git.'],
    ['staged', 'The key is in .env, which is staged in git and not committed with it.'],
    ['modified', 'The key is in .env, which git tracks; the key is not committed.'],
    ['no-git', 'The key is in .env, in a workspace that is no git checkout.'],
  ] as const)('%s is said, and goes along as evidence', async (kept, words) => {
    const answer = await found({ tracked: ['.env'], kept })
    expect(plain(answer.detail)).toBe(words)
    expect(answer.evidence?.kept).toBe(kept)
  })

  test('a file that git could not be asked about is not said to be untracked', async () => {
    const answer = await found({ untracked: ['.env'], list: 'git could not tell' })
    expect(brief(answer)).toBe('warn')
    expect(plain(answer.detail)).toContain('git could not tell whether it tracks that')
  })

  test('names files of any name, and not all of many', async () => {
    const tracked = Array.from({ length: 60 }, (_, at) => `f${at}\n\u202e`)
    const answer = await found({ tracked })
    expect(plain(answer.detail)).toContain('f0, f1, f2 and 57 more')
    expect(JSON.stringify(answer)).not.toMatch(/\\n|\u202e/)
    expect(answer.evidence?.['tracked']).toHaveLength(50)
  })
})
