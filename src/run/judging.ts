// Whatever judges, as one piece to load: while the network answers, and no sooner.
export { CHECK_BY_ID } from '../checks/index.ts'
export { wasAnswered } from '../reading/conversation.ts'
export { readConversation } from '../reading/readings.ts'
export { askChecks } from './ask-checks.ts'
