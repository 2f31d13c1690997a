// The text of `--help`: every flag once, in groups, on one screen of 80 columns.
import { join } from 'node:path'
import { helpText } from '../../../src/inputs/help.ts'
import { SWITCHES } from '../../../src/inputs/table/switches.ts'
import { FLAG_INPUTS } from '../../../src/inputs/table.ts'
import { HELP_GROUPS } from '../../../src/inputs/table/row.ts'
import { expectGolden } from '../../support/golden.ts'

const LINES = helpText().split('\n')

test('reads as it was approved', () => {
  expectGolden(join(import.meta.dirname, 'golden', 'help.txt'), `${helpText()}\n`)
})

test('lists every flag once', () => {
  const listed = LINES.flatMap((line) => /^ {2}--([a-z-]+)/.exec(line)?.[1] ?? [])
  expect(listed.toSorted()).toEqual([...FLAG_INPUTS, ...Object.keys(SWITCHES)].toSorted())
})

test('has a heading for every group, with flags below it', () => {
  for (const title of Object.values(HELP_GROUPS))
    expect(LINES[LINES.indexOf(`${title}:`) + 1]).toMatch(/^ {2}--/)
})

test('fits 80 columns and 77 lines', () => {
  expect(LINES.filter((line) => line.length > 80)).toEqual([])
  expect(LINES.length).toBeLessThanOrEqual(77)
})

test('examples use flags that exist', () => {
  const known = new Set([...FLAG_INPUTS, ...Object.keys(SWITCHES)].map((name) => `--${name}`))
  const used = LINES.filter((line) => !/^ {2}--/.test(line)).flatMap((line) => line.match(/--[a-z-]+/g) ?? [])
  expect(used.filter((flag) => !known.has(flag))).toEqual([])
  expect(used.length).toBeGreaterThan(5)
})
