// Shows summaries as GitHub renders them: `node scripts/render-summary.ts FOLDER` writes a page for each hand-built result.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toHtml } from '../__tests__/support/github-html.ts'
import { RESULTS } from '../__tests__/support/results.ts'
import { jobSummary } from '../src/report/summary/job-summary.ts'

const folder = process.argv[2] ?? 'summaries'
const css = readFileSync(
  new URL(import.meta.resolve('github-markdown-css/github-markdown-light.css')),
  'utf8',
)
mkdirSync(folder, { recursive: true })
for (const [name, result] of Object.entries(RESULTS)) {
  const body = await toHtml(jobSummary(result))
  const page = join(folder, `${name}.html`)
  const style = `${css} .markdown-body { max-width: 860px; margin: 24px }`
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${style}</style><article class="markdown-body">${body}</article>`,
  )
  process.stdout.write(`${pathToFileURL(page).href}\n`)
}
