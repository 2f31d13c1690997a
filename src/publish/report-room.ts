// Whatever ends a run, as one piece to load: each piece more is a file more to read when everybody waits.
export { assembleTarget, cloudWords } from '../diagnosis/assemble-target.ts'
export { exitCodeOf, finish, finishOne, finishWithoutRun, rehearseFinish } from './finish.ts'
export { learnNames } from './learn-names.ts'
export { publish } from './publish.ts'
export { targetText } from '../report/json/text.ts'
export { withoutNames } from '../report/without-names.ts'
