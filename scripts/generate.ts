// Runs every scripts/generate-*.ts, which write what is derived: pages, tables, schemas; with --check they only compare.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a source that the others read. */
const FIRST = 'generate-formats.ts'

const others = readdirSync(import.meta.dirname).filter((file) => /^generate-(?!formats)/.test(file))
for (const name of [FIRST, ...others]) {
  const { status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, name), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exitCode = 1
}
