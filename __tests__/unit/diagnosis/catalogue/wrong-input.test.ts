// A wrong input is told in two lines that make sense without the rest: what is wrong and where, and what is accepted.
import { CATALOGUE } from '../../../../src/diagnosis/catalogue.ts'
import { NO_TARGET } from '../../../../src/diagnosis/catalogue/entry.ts'
import type { Evidence } from '../../../../src/words/evidence.ts'

test.each<[Evidence, title: string, summary: string]>([
  [
    { field: 'timeout', accepted: 'a time' },
    'Invalid `timeout`: use a time',
    'Correct `timeout`: use a time.',
  ],
  [
    { field: 'formats', place: 'entry 2', accepted: 'json or md' },
    'Invalid `formats`, entry 2: use json or md',
    'Correct `formats`, entry 2: use json or md.',
  ],
  [
    { field: 'request', place: 'line 3, column 5', fault: 'not JSON', accepted: 'the path of a JSON file' },
    'Invalid `request`, line 3, column 5: not JSON',
    'Correct `request`, line 3, column 5: use the path of a JSON file.',
  ],
  [
    { field: 'issue-assignees', accepted: 'GitHub logins, without @' },
    'Invalid `issue-assignees`: use GitHub logins, without @',
    'Correct `issue-assignees`: use GitHub logins, without @.',
  ],
  [
    { field: 'provider', accepted: 'one, '.repeat(20) + 'or two' },
    'Invalid `provider`',
    `Correct \`provider\`: use ${'one, '.repeat(20)}or two.`,
  ],
  [
    { field: 'checks', accepted: 'one, '.repeat(100) + 'or two' },
    'Invalid `checks`',
    `Correct \`checks\`: use ${'one, '.repeat(100).slice(0, 279)}….`,
  ],
  [
    { field: 'resource', fault: 'missing', accepted: 'the name of the resource' },
    'Missing `resource`',
    'Set `resource` to the name of the resource.',
  ],
  [
    { field: 'timeout', fault: '<@everyone>', place: 'https://x.example', accepted: '`$(id)`' },
    'Invalid `timeout`',
    'Correct the input named in the message.',
  ],
  [{}, 'An input is invalid', 'Correct the input named in the message.'],
])('%j', (evidence, title, summary) => {
  const { title: titleOf, remedy } = CATALOGUE['config.invalid-input']
  expect(titleOf({ ...NO_TARGET, evidence })).toBe(title)
  expect(remedy({ ...NO_TARGET, evidence }).summary).toBe(summary)
})
