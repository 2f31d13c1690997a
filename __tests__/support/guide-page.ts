// The commands of a guide in Markdown, each with the answers that the table below it explains.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const DOCS = join(import.meta.dirname, '../../docs')

/** What tables of answers begin with, in either language. */
const HEADS = ['Answer', '结果']

/** A block of shell text. */
export interface GuideCommand {
  readonly command: string
  /** First cells of the table of answers below it, where it has one. */
  readonly answers: readonly string[] | undefined
}

interface Node {
  readonly type: string
  readonly lang?: string | null | undefined
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** All blocks fenced as `sh`, in order. */
export function guideCommands(page: string): readonly GuideCommand[] {
  const found: { command: string; answers: readonly string[] | undefined }[] = []
  for (const node of nodesOf(page).children ?? []) {
    const [head = '', ...answers] = node.type === 'table' ? (node.children ?? []).map(firstCell) : []
    const last = found.at(-1)
    if (isCommand(node)) found.push({ command: node.value ?? '', answers: undefined })
    else if (last && HEADS.includes(head)) last.answers = answers
  }
  return found
}

function isCommand({ type, lang }: Node): boolean {
  return type === 'code' && lang === 'sh'
}

/** Targets of all links, those with a name of their own included. */
export function guideLinks(page: string): readonly string[] {
  const links = (node: Node): string[] => [
    ...(node.url === undefined ? [] : [node.url]),
    ...(node.children ?? []).flatMap(links),
  ]
  return links(nodesOf(page))
}

/** Slugs of a page's headings, as GitHub makes them. */
export function anchorsIn(path: string): readonly string[] {
  const headings = readFileSync(path, 'utf8').match(/^#+ .*$/gm) ?? []
  return headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function nodesOf(page: string): Node {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(DOCS, page), 'utf8'))
}

function firstCell(row: Node): string {
  const [cell] = row.children ?? []
  return cell === undefined ? '' : textOf(cell)
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('')
}
