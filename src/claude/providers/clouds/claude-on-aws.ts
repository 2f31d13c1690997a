// Claude Platform on AWS: the API's own paths, behind AWS's sign-in, for one workspace.
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { causeOfAws } from '../../errors/clouds/aws.ts'
import { awsError } from './aws-answers.ts'
import { cloudRow } from './cloud-row.ts'
import { firstPartyRoad } from './first-party-road.ts'
import type { Road, RoadAnswer } from './road.ts'
import { objectIn } from './road-requests.ts'

const ROAD: Road = {
  ...firstPartyRoad({
    model: 'claude-haiku-5-5',
    baseOf: ({ base }) => base,
    headersOf: ({ workspace }) => (workspace === undefined ? {} : { 'anthropic-workspace-id': workspace }),
    models: `${MESSAGES_ROUTES.models}?limit=1000`,
  }),
  // An error may be AWS's, or the API's own behind it.
  translate: (answer: RoadAnswer) => {
    const isOfApi = objectIn(answer.json)?.['type'] === 'error'
    return answer.status >= 400 && !isOfApi ? awsError(answer) : answer.json
  },
}

/** Source: aws-sdk 1.1.2 `src/client.ts`. As of 2026-11-26. */
export const claudeOnAws = cloudRow({
  id: 'claude-on-aws',
  name: 'Claude Platform on AWS',
  schemesFor: () => ['bearer'],
  routes: MESSAGES_ROUTES,
  causeOf: causeOfAws,
  road: ROAD,
})
