// The dated table and what is proposed when a model is not there.
import {
  activeInTable,
  isListed,
  lifecycleOf,
  nearestId,
  newestOfTable,
  replacementFor,
  sameModel,
} from '../../../../src/claude/models/models.ts'
import { MODELS } from '../../../../src/claude/models/model-table.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const LISTED = [
  'claude-fable-5-2',
  'claude-haiku-5-5',
  'claude-sonnet-5-5',
  'claude-opus-5-5',
  'claude-opus-5',
]

test('the model for the free count stands in the table and is active', () => {
  expect(lifecycleOf(newestOfTable(), NOW)).toEqual({ lifecycle: 'active' })
})

test('dates decide the stage', () => {
  const id = 'claude-sonnet-4-5'
  const told = { deprecatedAt: '2026-09-30', retiresAt: '2026-11-30', replacement: 'claude-sonnet-5-5' }
  expect(lifecycleOf(id, NOW)).toEqual({ lifecycle: 'deprecated', ...told })
  expect(lifecycleOf(id, Date.parse('2026-09-01'))?.lifecycle).toBe('active')
  expect(lifecycleOf(id, Date.parse('2026-11-30'))?.lifecycle).toBe('retired')
  expect(lifecycleOf('claude-3-opus-20240229', NOW)?.lifecycle).toBe('retired')
  expect(lifecycleOf('claude-mythos-preview', NOW)?.lifecycle).toBe('retired')
  expect(lifecycleOf('claude-haiku-4-5', NOW)?.lifecycle).toBe('active')
  expect(lifecycleOf('gpt-9', NOW)).toBeUndefined()
})

test('an alias is the same model as its dated id', () => {
  expect(sameModel('claude-opus-4-5', 'claude-opus-4-5-20251101')).toBe(true)
  expect(sameModel('claude-opus-4-5', 'claude-opus-4-6')).toBe(false)
  expect(isListed('claude-haiku-4-5', ['claude-haiku-4-5-20251001'])).toBe(true)
  expect(isListed('own-model', ['own-model'])).toBe(true)
})

test.each([
  ['claude-opus-5.5', 'claude-opus-5-5'],
  ['anthropic/claude-haiku-5-5', 'claude-haiku-5-5'],
  ['us.anthropic.claude-sonnet-5-5-v1:0', 'claude-sonnet-5-5'],
  ['claude-haiku-latest', 'claude-haiku-5-5'],
  ['claude-snnet-5-5', 'claude-sonnet-5-5'],
  ['default', undefined],
  ['gpt-4o', undefined],
])('%s was probably meant as %s', (id, meant) => {
  expect(nearestId(id, LISTED)).toBe(meant)
})

test('no id is proposed in place of itself, by none of its names', () => {
  expect(nearestId('claude-opus-5', LISTED)).toBe('claude-opus-5-5')
  expect(nearestId('claude-haiku-4-5', ['claude-haiku-4-5-20251001'])).toBeUndefined()
  expect(replacementFor('claude-opus-5-5', LISTED)).toBe('claude-opus-5')
  expect(replacementFor('own-model', ['own-model'])).toBeUndefined()
})

test('the table’s active ids are neither announced for retirement nor over', () => {
  const active = activeInTable(NOW)
  expect(active).toContain('claude-opus-4-5-20251101')
  expect(active).not.toContain('claude-sonnet-4-5-20250929')
  expect(activeInTable(Date.parse('2026-11-23'))).not.toContain('claude-opus-4-5-20251101')
})

test('a replacement is one of the usable ids', () => {
  expect(replacementFor('claude-3-opus-20240229', LISTED)).toBe('claude-opus-5-5')
  expect(replacementFor('claude-3-opus-20240229', activeInTable(NOW))).toBe('claude-opus-5-5')
  expect(replacementFor('claude-3-opus-20240229', [])).toBeUndefined()
  expect(replacementFor('claude-3-opus-20240229', ['claude-opus-5'])).toBe('claude-opus-5')
  expect(replacementFor('claude-3-opus-20240229', ['gpt-4o'])).toBeUndefined()
})

test('every replacement in the table is itself an active model of the table', () => {
  const replacements = MODELS.flatMap(({ id }) => lifecycleOf(id, NOW)?.replacement ?? [])
  expect(replacements.filter((id) => lifecycleOf(id, NOW)?.lifecycle !== 'active')).toEqual([])
  expect(replacements.length).toBeGreaterThan(3)
})

test('every id in the table tells its line, but for the oldest', () => {
  const named = MODELS.filter(({ line }) => line !== 'claude')
  expect(named.filter(({ id, line }) => !id.includes(line))).toEqual([])
})
