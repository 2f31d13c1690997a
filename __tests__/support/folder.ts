// A folder for one test, filled with files and removed afterwards.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Does something in a fresh folder that holds these files, by path. */
export async function inFolder<Value>(
  files: Readonly<Record<string, string | Buffer>>,
  act: (folder: string) => Value | Promise<Value>,
): Promise<Value> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'preflight-test-')))
  try {
    for (const [path, content] of Object.entries(files)) put(folder, path, content)
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes one file, with the folders above it. */
export function put(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
