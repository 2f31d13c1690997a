// Bedrock's Mantle: the API's own paths below `/anthropic`; its models are listed on its OpenAI side.
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { causeOfAws } from '../../errors/clouds/aws.ts'
import { awsError } from './aws-answers.ts'
import { cloudRow } from './cloud-row.ts'
import { firstPartyRoad } from './first-party-road.ts'
import { ask, objectIn } from './road-requests.ts'
import type { Road, RoadAnswer, RoadQuestion } from './road.ts'

const ROAD: Road = {
  listsWithoutAccess: true,
  ...firstPartyRoad({
    model: 'anthropic.claude-haiku-5-5',
    baseOf: ({ base }) => base,
  }),
  list: ({ base }) => ask(new URL(base.origin), { name: 'list-models', path: MESSAGES_ROUTES.models }),
  translate,
}

/** OpenAI's list, cut to the models of Claude. */
function translate(answer: RoadAnswer, asked: RoadQuestion): unknown {
  if (answer.status >= 400) return awsError(answer)
  const data = asked === 'list' ? objectIn(answer.json)?.['data'] : undefined
  if (!Array.isArray(data)) return answer.json
  const models = data.flatMap((model) => {
    const id = objectIn(model)?.['id']
    return typeof id === 'string' && /anthropic|claude/.test(id) ? [{ type: 'model', id }] : []
  })
  return { data: models, has_more: false }
}

/** Source: bedrock-sdk 1.1.3 `src/mantle-client.ts`. As of 2026-11-26. */
export const bedrockMantle = cloudRow({
  id: 'bedrock-mantle',
  name: 'Amazon Bedrock (Mantle)',
  schemesFor: () => ['bearer'],
  routes: MESSAGES_ROUTES,
  causeOf: causeOfAws,
  road: ROAD,
})
