// Words of others that GitHub would obey in an issue, made harmless. HTML and Markdown of theirs end in `report/markdown.ts` already.

/** A fenced block, or a code span: GitHub obeys nothing in them, and a command there must stay as it is. */
const CODE = /(?<code>^(?<ticks>`{3,})[^\n]*\n[\s\S]*?^\k<ticks>`*$|`[^`\n]*`)/

/**
 * A mention, a reference (`#1`, `GH-1`, `owner/repo#1`, an address of an issue), and so all that a closing keyword could close; each is
 * broken after what is caught. An entity would not do: GitHub looks for them in the text of the finished page.
 * Source: docs.github.com, autolinked references and URLs, as of 2026-11-26.
 */
const OBEYED =
  /@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|https?:(?=\/\/[^\s)]{1,2000}\/(?:issues|pull|discussions|commit)\/)/

const CODE_OR_OBEYED = new RegExp(`${CODE.source}|${OBEYED.source}`, 'gim')

/** Joins words without a width, and breaks what was one. */
const WORD_JOINER = '\u2060'

/** Markdown of ours, or a line without code, in which nothing outside of code is a mention or a reference. */
export function neutral(markdown: string): string {
  return markdown.replace(CODE_OR_OBEYED, (found, code: string | undefined) => code ?? found + WORD_JOINER)
}
