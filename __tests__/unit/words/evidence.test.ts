// Proves that a misspelt fact compiles nowhere: the type check fails when a line below that must be an error is none.
import { told } from '../../../src/diagnosis/catalogue/entry.ts'
import { known, type Evidence } from '../../../src/words/evidence.ts'
import { fail, note, pass, unknown, warn } from '../../../src/words/finding.ts'

test('where it is written', () => {
  const built = { status: 401, oditty: 'key.malformed' } as const
  const answers = [
    // @ts-expect-error a literal with an unknown name
    pass([], { privat: true }),
    // @ts-expect-error a value that was built before
    note([], built),
    // @ts-expect-error an unknown name beside known ones
    warn('auth.invalid', [], { ...built, status: 401 }),
    // @ts-expect-error a known name with a value of another type
    fail('auth.invalid', [], { private: 'yes' }),
    // @ts-expect-error a cause that does not exist
    unknown([], undefined, { oddity: 'key.malformd' }),
    // @ts-expect-error an unknown name among optional ones
    pass([], known({ privat: undefined })),
    pass([], { private: true, tries: 2 }),
  ]
  expect(answers).toHaveLength(7)
})

test('where it is read', () => {
  const evidence: Evidence = { private: true }
  const read = [
    // @ts-expect-error an unknown name
    evidence.privat,
    // @ts-expect-error an unknown name, written as text
    evidence['privat'],
    // @ts-expect-error a comparison with a cause that does not exist
    evidence.oddity === 'key.malformd',
    evidence.private,
  ]
  expect(read).toEqual([undefined, undefined, false, true])
  // @ts-expect-error a remedy about a fact that nobody measures
  expect(told('retryAftr', () => [])).toBeInstanceOf(Function)
})

test('what is undefined is left out, what is false or null is not', () => {
  expect(known({ status: undefined, complete: false, store: null })).toEqual({ complete: false, store: null })
  expect(known({ status: undefined })).not.toHaveProperty('status')
})
