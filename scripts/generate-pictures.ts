// Writes the pictures of job summaries into the README; with --check only compares. `npm run pictures` draws them.
import { settleParts } from './generated-page.ts'
import { PICTURED, type PicturedWorld } from './pictures/worlds.ts'

/** Below this width a phone's picture is shown, in CSS pixels. */
const NARROW = '(max-width: 600px)'
const DARK = '(prefers-color-scheme: dark)'

function shown({ name, alt }: PicturedWorld): string {
  const file = (device: string, theme: string): string => `docs/images/${name}-${device}-${theme}.png`
  const source = (media: string, path: string): string => `<source media="${media}" srcset="${path}">`
  return [
    `**${alt}**\n\n<picture>`,
    source(`${NARROW} and ${DARK}`, file('phone', 'dark')),
    source(NARROW, file('phone', 'light')),
    source(DARK, file('desktop', 'dark')),
    `<img alt="${alt}" src="${file('desktop', 'light')}"></picture>`,
  ].join('')
}

const worlds = PICTURED.map(shown).join('\n\n')
await settleParts('README.md', {
  pictures: `<details>\n<summary>The job summary in ${PICTURED.length} situations</summary>\n\n${worlds}\n\n</details>`,
})
