// The linter of prose: finds in Markdown text the words that readers stumble over, and passes over code.
import { TextlintKernel } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import terminology from 'textlint-rule-terminology'
import words from './words.json' with { type: 'json' }

/** A word to avoid, with what to write instead. `line` counts from 1. */
export interface ProseFault {
  readonly line: number
  readonly message: string
}

const kernel = new TextlintKernel()

const OPTIONS = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: markdown.default }],
  rules: [
    { ruleId: 'terminology', rule: terminology, options: { defaultTerms: false, skip: [], terms: words } },
  ],
}

/** The faults of a Markdown text, in their order. */
export async function proseFaults(text: string): Promise<readonly ProseFault[]> {
  const { messages } = await kernel.lintText(text, OPTIONS)
  return messages.map(({ loc, message }) => ({
    line: loc.start.line,
    message: message.replace('Incorrect term: ', ''),
  }))
}
