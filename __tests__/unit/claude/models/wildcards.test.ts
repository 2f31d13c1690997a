// Which models the patterns of a list stand for.
import { isCovered, isWildcard } from '../../../../src/claude/models/wildcards.ts'

test.each([
  ['claude-sonnet-5-5', ['*'], true],
  ['anthropic/claude-sonnet-5-5', ['anthropic/*'], true],
  ['claude-sonnet-5-5', ['anthropic/*'], true],
  ['claude-sonnet-5-5', ['claude-*-5'], true],
  ['claude-sonnet-5-5', ['claude-*-4-*', 'openai/*'], false],
  ['ab', ['ab*b'], false],
  ['claude-sonnet-5-5', ['claude-sonnet-5'], false],
  ['claude-sonnet-5-5', [], false],
])('%s in a list of %j: %s', (id, listed, covered) => {
  expect(isCovered(id, listed)).toBe(covered)
})

test('many stars cost no time', () => {
  expect(isCovered(`${'a'.repeat(200)}b`, [`${'*a'.repeat(100)}*c`])).toBe(false)
})

test('only a star makes a pattern', () => {
  expect(['*', 'a/*', 'claude-sonnet-5-5', '@cf/model'].filter(isWildcard)).toEqual(['*', 'a/*'])
})
