// Every command of the guide is typed into a shell, in the worlds that its answers speak of; both languages have the same ones.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../support/folder.ts'
import { anchorsIn, guideCommands, guideLinks } from '../support/guide-page.ts'
import { GUIDE_PLAYS, type Play } from '../support/guide-plays.ts'
import { typeInto, type Typed } from '../support/guide-shell.ts'
import { refusingPort } from '../support/ports.ts'
import { testWith } from '../support/programs.ts'
import { leaksIn } from '../support/scenario-leaks.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const PAGES = ['guide.md', 'guide.zh.md'] as const
const COMMANDS = guideCommands('guide.md')

/** Programs of the commands that a machine may lack. */
const PROGRAMS = ['curl', 'mitmdump']

function playsOf(command: string): readonly Play[] {
  const found = GUIDE_PLAYS.filter(([part]) => command.includes(part))
  return found.length === 1 ? (found[0]?.[1] ?? []) : []
}

/** The whole output of a small command; of a run its verdict, its cause and what it explains. */
function answersIn({ stdout }: Typed): readonly string[] {
  const { verdict = '', cause = '' } =
    /^\S (?<verdict>Healthy|Degraded|Broken)\b(?:[^]*?\((?<cause>[\w.-]+)\)$)?/m.exec(stdout)?.groups ?? {}
  const [explained = ''] = /^[\w.-]+(?=: )/.exec(stdout) ?? []
  return [stdout.trim(), verdict.toLowerCase(), cause, explained]
}

test.each(COMMANDS)('is played: $command', ({ command, answers }) => {
  const plays = playsOf(command)
  expect(plays.length).toBeGreaterThan(0)
  if (answers) expect(plays.map(({ answer }) => answer)).toEqual(answers)
})

describe.each(COMMANDS)('$command', ({ command }) => {
  const typed = testWith(...PROGRAMS.filter((program) => command.includes(program)))

  typed.each(playsOf(command))('$answer', async ({ answer, world }) => {
    const port = await refusingPort()
    await inFolder({}, async (folder) => {
      const open = await world(folder)
      const ended = await typeInto(open, folder, command.replaceAll('8080', String(port)))
      await open.close()
      expect({ ...ended, answers: answersIn(ended) }).toMatchObject({
        answers: expect.arrayContaining([answer]) as unknown,
      })
      const isFailure = /^\S Broken\b/m.test(ended.stdout) || command.includes('--fail-on')
      if (command.includes('npx')) expect(ended.code).toBe(isFailure ? 1 : 0)
      expect(leaksIn(ended.stdout + ended.stderr, open.inputs['api-key'] ?? '')).toEqual([])
    })
  })
})

test('the guide in Chinese has the same commands in the same order, and explains the same answers', () => {
  expect(guideCommands('guide.zh.md')).toEqual(COMMANDS)
})

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const dead = guideLinks(page).filter((link) => {
    if (/^https:/.test(link)) return false
    const [file = '', anchor] = link.split('#')
    const path = join(DOCS, file === '' ? page : file)
    return (
      !existsSync(path) || (anchor !== undefined && !anchorsIn(path).includes(decodeURIComponent(anchor)))
    )
  })
  expect(dead).toEqual([])
})

test('the README names the guide, and each language the other one', () => {
  expect(readFileSync(join(DOCS, '../README.md'), 'utf8')).toMatch(/docs\/guide\.md.*docs\/guide\.zh\.md/)
  expect(guideLinks('guide.md')).toContain('guide.zh.md')
  expect(guideLinks('guide.zh.md')).toContain('guide.md')
})
