// Shows that the linter of prose bites: what it finds, what it passes over, and that it reads our own sentences.
import { proseFaults } from '../../scripts/prose/lint.ts'
import { proseSources } from '../../scripts/prose/sources.ts'

test.each([
  'The credential stands.',
  'Nothing here says that your key is bad.',
  'It is vouched for by the system.',
  'The answers tell no limits.',
  'not asked: “DNS lookup” comes first',
  'It could not be decided.',
  'A box before the API fails.',
  'An input cannot be read.',
  'What an absent key comes to.',
])('%j is found', async (sentence) => {
  expect(await proseFaults(sentence)).not.toEqual([])
})

test('a fault says its line and what to write instead', async () => {
  expect(await proseFaults('Fine.\n\nIt is read untrimmed.')).toEqual([
    { line: 3, message: '“read untrimmed”, use “not trimmed” instead' },
  ])
})

test.each(["This doesn't mean your key is bad.", 'Use the `box` that was `told`.', 'The key was rejected.'])(
  '%j passes',
  async (sentence) => {
    expect(await proseFaults(sentence)).toEqual([])
  },
)

test('pages, both actions and our own code are read, each sentence with its place', () => {
  const places = proseSources().flatMap(({ text, placeOf }) =>
    text.split('\n').flatMap((line, at) => (line === '' ? [] : placeOf(at + 1))),
  )
  for (const place of ['README.md:3', 'action.yml', 'merge/action.yml', 'docs/causes.md:1'])
    expect(places).toContain(place)
  expect(places.filter((place) => /^src\/diagnosis\/catalogue\/.+:\d+$/.test(place)).length).toBeGreaterThan(
    300,
  )
})
