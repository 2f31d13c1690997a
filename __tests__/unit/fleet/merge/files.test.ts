// How reports are found: as many as a matrix can have, and none is passed over in silence.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReports } from '../../../../src/fleet/merge/files.ts'

test('files beyond the most that are read are told of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  try {
    for (let at = 0; at < 1_030; at += 1) {
      mkdirSync(join(folder, String(at)))
      writeFileSync(join(folder, String(at), 'report.json'), '{}')
    }
    const contents = [...readReports(folder)].map(({ content }) => content)
    expect(contents).toHaveLength(1_025)
    expect(contents.at(-1)).toBe('stands behind 1024 others, and was not read')
    expect(new Set(contents.slice(0, -1))).toEqual(new Set(['is not a report']))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
