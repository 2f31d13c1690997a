// How a generated page reaches the disk: written, or with --check compared; and the parts that generators put into pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const ROOT = join(import.meta.dirname, '..')

/** Writes the text to `path` (from the project's root), formatted as all of its kind; or compares, and exits with 1. */
export async function settlePage(path: string, text: string): Promise<void> {
  const page = join(ROOT, path)
  const wanted = await format(text, { ...(await resolveConfig(page)), filepath: page })
  if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted)
    return
  }
  if (existsSync(page) && readFileSync(page, 'utf8') === wanted) return
  console.error(`${path} is not what its sources say: run npm run generate`)
  process.exitCode = 1
}

/** The parts of a page by the names of their places. */
export type Parts = Readonly<Record<string, string>>

/** Settles a page that people write, with each part, a table, a block of code or what is folded, behind its mark `<!-- name -->`. */
export async function settleParts(path: string, parts: Parts): Promise<void> {
  await settlePage(path, Object.entries(parts).reduce(filled, readPage(path)))
}

/** A page as it is, by its path from the project's root. */
export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Of what follows a mark that which is replaced. */
const OLD_PART = /^\s*(?:```[^]*?\n```\n|<details>[^]*?<\/details>\n|(?:\|.*\n)+)?/

/** Throws where the page has no such mark, or has it twice. */
function filled(page: string, [name, text]: readonly [name: string, text: string]): string {
  const mark = `<!-- ${name} -->`
  const [before, after, ...others] = page.split(mark)
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`a page has no place for ${mark}, or more than one`)
  return `${before}${mark}\n\n${text}\n\n${after.replace(OLD_PART, '')}`
}

/** A Markdown table; a bar or a line break inside a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((cell) =>
        cell
          .trim()
          .replaceAll('|', String.raw`\|`)
          .replaceAll(/\s*\n\s*/g, ' '),
      )
      .join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A block of code in a language. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}
