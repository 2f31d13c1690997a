// The end of a process: with its code, with everything that was written, and whatever still holds its event loop.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const MODULE = join(import.meta.dirname, '../../../src/host/end-with.ts')
const BYTES = 3_000_000

/** Runs a script that may call `endWith`, and reads what it writes so many milliseconds later. */
async function ended(
  script: string,
  laterMs: number,
): Promise<{ readonly code: number | null; readonly bytes: number }> {
  const source = `import { endWith } from ${JSON.stringify(MODULE)}\n${script}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source])
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, laterMs))
  let bytes = 0
  for await (const piece of child.stdout) bytes += (piece as Buffer).length
  return { code: await code, bytes }
}

test('a slow reader gets everything that was written', async () => {
  const script = `process.stdout.write('x'.repeat(${BYTES}))\nawait endWith(3)`
  expect(await ended(script, 300)).toEqual({ code: 3, bytes: BYTES })
})

test('nothing that still runs is waited for', async () => {
  const script = `setInterval(() => {}, 1_000)\nprocess.stdout.write('done')\nawait endWith(1)`
  expect(await ended(script, 0)).toEqual({ code: 1, bytes: 4 })
})
