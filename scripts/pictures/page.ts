// A summary as a page that looks as GitHub renders it.
import { readFileSync } from 'node:fs'
import { toHtml } from '../../__tests__/support/github-html.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const BACKGROUND = { light: '#ffffff', dark: '#0d1117' } as const

/** The attribute in which the page leaves its own height, in CSS pixels. */
export const HEIGHT = /data-height="(\d+)"/

/** One page without anything from outside, `width` CSS pixels wide: a browser's own window may not be made that narrow. */
export async function pageOf(summary: string, theme: Theme, width: number): Promise<string> {
  const css = readFileSync(
    new URL(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)),
    'utf8',
  )
  const own = `body { margin: 0; width: ${width}px; background: ${BACKGROUND[theme]} } .markdown-body { padding: 20px }`
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css} ${own}</style>
<article class="markdown-body">${await toHtml(summary)}</article>
<script>document.documentElement.dataset.height = document.querySelector('article').offsetHeight</script>`
}
