// Chromium without a window, started once for the height of a page and once for its picture.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HEIGHT } from './page.ts'

/** `CHROMIUM` and `PNGQUANT` name others than those of the path. */
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium'
const PNGQUANT = process.env['PNGQUANT'] ?? 'pngquant'
const COLOURS = '32'

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** A screen: its size in CSS pixels, and how many pixels of the picture make one of them. */
export interface Screen {
  readonly width: number
  /** What is below it is left out. */
  readonly maxHeight: number
  readonly scale: number
}

/** Draws a page into a PNG file. Throws where one of the two programs is missing. */
export function draw(html: string, { width, maxHeight, scale }: Screen, path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    const open = (height: number, ...rest: string[]): string =>
      execFileSync(
        CHROMIUM,
        [
          ...FLAGS,
          `--user-data-dir=${join(folder, 'profile')}`,
          `--force-device-scale-factor=${scale}`,
          `--window-size=${width},${height}`,
          ...rest,
          pathToFileURL(page).href,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      )
    const height = Number(HEIGHT.exec(open(600, '--dump-dom'))?.[1])
    open(Math.min(height, maxHeight), `--screenshot=${path}`)
    execFileSync(PNGQUANT, ['--force', '--strip', '--output', path, COLOURS, path])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
