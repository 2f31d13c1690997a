// Whatever ends a run, as one piece to load: each piece more is a file more to read when everybody waits.
export { assembleTarget, cloudWords } from '../diagnosis/assemble-target.ts'
export { assembleRun } from './assemble-run.ts'
export { followWithIssue } from './issue.ts'
export { learnNames } from './learn-names.ts'
export { publish, publishWithoutRun, rehearse } from './publish.ts'
export { targetText } from '../report/json/text.ts'
export { withoutNames } from '../report/without-names.ts'
