// Markdown to HTML by the rules GitHub publishes: its dialect, raw HTML let through, then its sanitizer.
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** The page that a reader's browser gets. `sanitize` off shows what the Markdown itself contains. */
export async function toHtml(markdown: string, { sanitize = true } = {}): Promise<string> {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
  const safe = sanitize ? html.use(rehypeSanitize, defaultSchema) : html
  return String(await safe.use(rehypeStringify).process(markdown))
}
