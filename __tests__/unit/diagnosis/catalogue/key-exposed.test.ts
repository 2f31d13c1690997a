// What is said of a key in the checkout is true of how far it has come in git.
import { EXPOSED } from '../../../../src/diagnosis/catalogue/key-exposed.ts'
import { NO_TARGET } from '../../../../src/diagnosis/catalogue/entry.ts'
import type { KeptState } from '../../../../src/words/evidence.ts'
import { plain } from '../../../../src/words/phrase.ts'

function told(kept: KeptState | undefined): { title: string; first: string; all: string } {
  const facts = { ...NO_TARGET, evidence: { file: 'app.env', ...(kept !== undefined && { kept }) } }
  const { summary, steps, commands } = EXPOSED.remedy(facts)
  const said = [plain(EXPOSED.explanation(facts)), summary, ...steps.map(plain), ...commands]
  return { title: EXPOSED.title(facts), first: plain(steps[0] ?? []), all: said.join('\n') }
}

test('a committed key is revoked first, and the history comes after', () => {
  const { title, first, all } = told('committed')
  expect(title).toBe('The key is committed to git')
  expect(first).toMatch(/^Revoke the key now/)
  expect(all).toMatch(/Forks, clones and pull requests keep the old commits/)
})

test('a staged key is unstaged, and nobody is sent to revoke it', () => {
  const { title, first, all } = told('staged')
  expect(title).toBe('The key is staged to be committed')
  expect(first).toBe(
    'Unstage app.env with git restore --staged, or before the first commit with git rm --cached.',
  )
  expect(all).not.toMatch(/Revoke|history/)
})

test('a key that is only written to a tracked file is taken out of it', () => {
  const { title, first, all } = told('modified')
  expect(title).toContain('not committed yet')
  expect(first).toBe('Remove the value from app.env and read it from the environment there.')
  expect(all).not.toMatch(/Revoke|Unstage/)
})

test('without git nothing is said of commits', () => {
  const { title, all } = told('no-git')
  expect(title).toBe('The key is in a file of this folder')
  expect(all).not.toMatch(/Revoke|Unstage|[Oo]nce committed/)
  expect(all).toContain('Move the key out of this folder.')
})

test('where git could not tell, the worst is assumed', () => {
  const { title, first } = told(undefined)
  expect(title).toBe('The key is in a file of this checkout')
  expect(first).toMatch(/^Revoke the key now/)
})
