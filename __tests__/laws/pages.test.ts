// The pages that users read: links lead somewhere, cells are short, samples of inputs are accepted.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { INPUT_SAMPLES } from '../../scripts/input-samples.ts'
import { INPUT_NAMES, INPUTS, type InputName } from '../../src/inputs/table.ts'
import type { Row } from '../../src/inputs/table/row.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
/** Written out of tables that are not made for reading. */
const WIDE = ['docs/checks.md', 'docs/gateways.md', 'docs/limits.md', 'docs/providers.md']
const LONGEST_CELL = 120

/** The page without its blocks of code. */
function prose(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll(/^```[^]*?^```$/gm, '')
}

/** GitHub's anchors of a page's headings. */
function anchors(path: string): readonly string[] {
  const headings = prose(path).match(/(?<=^#{1,6} ).+$/gm) ?? []
  return headings.map((heading) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The links of a page that lead nowhere, among those into this repository. */
function dead(path: string): readonly string[] {
  const links = [...prose(path).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link)
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#')
    const page = file === '' ? path : join(dirname(path), file)
    if (!existsSync(join(ROOT, page))) return true
    return anchor !== undefined && !anchors(page).includes(anchor)
  })
}

test.each(PAGES)('every link of %s leads somewhere', (path) => {
  expect(dead(path)).toEqual([])
})

test.each(PAGES.filter((path) => /README|docs\/(?!decisions)/.test(path) && !WIDE.includes(path)))(
  'no cell of %s is longer than can be read at a glance',
  (path) => {
    const rows = prose(path).match(/^\|.*\|$/gm) ?? []
    const cells = rows.flatMap((row) => row.split(/(?<!\\)\|/)).map((cell) => cell.trim())
    expect(cells.filter((cell) => cell.length > LONGEST_CELL && !/^-+$/.test(cell))).toEqual([])
  },
)

describe('samples of inputs', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samples-'))
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, '.github/claude-request.json'), '{}')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each(INPUT_NAMES)('the one of %s is a line with a comment that GitHub takes', (name) => {
    expect(Object.keys(parse(INPUT_SAMPLES[name]) as object)).toEqual([name])
    expect(INPUT_SAMPLES[name]).toMatch(/ # \S.*[.\d]$/m)
  })

  test.each(INPUT_NAMES.filter((name) => !INPUT_SAMPLES[name].includes('${{')))(
    'the one of %s is accepted',
    (name) => {
      const { form }: Row = INPUTS[name]
      const value = (parse(INPUT_SAMPLES[name]) as Record<InputName, unknown>)[name]
      expect(() => form?.parse(name, String(value), { cwd: folder, env: {} })).not.toThrow()
    },
  )
})
