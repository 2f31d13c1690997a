// How a generated page reaches the disk: written, or with --check compared and told of.
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
