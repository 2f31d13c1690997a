// One answer for all who ask the same, for half a minute.
import { askAlways, shareAnswers } from '../../../src/run/shared-answers.ts'

test('a question is asked once, also by those who come while it is being answered; another is another', async () => {
  let asked = 0
  const ask = (): Promise<number> => Promise.resolve((asked += 1))
  const share = shareAnswers(() => 0)
  expect(await Promise.all([share('a', ask), share('a', ask), share('b', ask)])).toEqual([1, 1, 2])
  expect(await share('a', ask)).toBe(1)
})

test('an answer is as old as its question', async () => {
  let nowMs = 0
  const share = shareAnswers(() => nowMs)
  const ask = (): Promise<number> => Promise.resolve(nowMs)
  await share('a', ask)
  nowMs = 29_999
  expect(await share('a', ask)).toBe(0)
  nowMs = 30_000
  expect(await share('a', ask)).toBe(30_000)
})

test('a run of one target asks for itself', async () => {
  let asked = 0
  const ask = (): Promise<number> => Promise.resolve((asked += 1))
  expect([await askAlways('a', ask), await askAlways('a', ask)]).toEqual([1, 2])
})
