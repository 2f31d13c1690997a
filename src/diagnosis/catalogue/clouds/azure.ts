// Remedies at Microsoft Foundry, put together, with those for deployments, quotas and addresses.
import { say } from '../../../words/phrase.ts'
import { told } from '../entry.ts'
import { waitAndRunAgain } from '../steps.ts'
import { AZURE_ACCESS } from './azure-access.ts'
import { atCloud, type CloudEntries, named, removeBase, resourceOf, runs } from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'
import { serviceEntries } from './service.ts'

const deploymentPlace = 'Foundry portal → Models + endpoints → Deployments'
/** The group in it is what the list of deployments asks for. */
const resources = runs('az', 'cognitiveservices', 'account', 'list', '--output', 'table')
const listDeployments =
  'List the deployments: `az cognitiveservices account deployment list --name RESOURCE --resource-group GROUP --output table`.'

const UNKNOWN = atCloud({
  title: (facts) =>
    `${named('model', 'The model')(facts)} is not deployed in ${resourceOf(facts) ?? 'this resource'}`,
  explanation:
    'At Foundry the model is the name of a deployment, which may differ from the name of the model. A deployment that is not found never means a bad key.',
  summary: `Use the name of a deployment as the model (${deploymentPlace}).`,
  steps: [
    `Use the name of the deployment as it is written in ${deploymentPlace}, or deploy the model there.`,
    listDeployments,
    'Check that `resource` names the resource of the deployment.',
    'Wait five minutes if the deployment is new.',
  ],
  commands: [resources],
  links: [CLOUD_LINKS.foundryClaude, CLOUD_LINKS.foundryModels],
})

const FORBIDDEN = atCloud({
  title: (facts) => `This resource has no access to ${named('model', 'the model')(facts)}`,
  explanation:
    "The credentials are known, and the model isn't open to this resource or subscription. This doesn't mean the credentials are bad.",
  summary: 'Deploy the model in the Foundry portal, where its terms and regions are shown.',
  steps: [
    `Deploy the model: ${deploymentPlace} → Deploy model. The form says what the subscription lacks.`,
    'Check that the region of the resource offers the model, and that the subscription may buy in Azure Marketplace.',
    listDeployments,
  ],
  commands: [resources],
  links: [CLOUD_LINKS.foundryModels],
})

const QUOTA = atCloud({
  summary: 'Request quota for the model (Foundry portal → Management center → Quota).',
  steps: [
    'Look up the quota of the model and its region: Foundry portal → Management center → Quota.',
    'Raise the tokens per minute of the deployment, or take some from another deployment of the same model.',
    'Request an increase there if the subscription has none left.',
  ],
  commands: [resources],
  links: [CLOUD_LINKS.foundryModels],
})

const RATE = atCloud({
  summary: 'Wait a minute and run again; raise the tokens per minute of the deployment if it happens often.',
  steps: [
    waitAndRunAgain,
    `Raise the tokens per minute of the deployment: ${deploymentPlace} → the deployment → Edit.`,
    'Spread jobs over time: all that use the deployment share its limit.',
  ],
  links: [CLOUD_LINKS.foundryModels],
})

const WRONG_ADDRESS = atCloud({
  summary: 'Remove the base URL, and set only the name of the Foundry resource.',
  steps: [
    removeBase('`ANTHROPIC_FOUNDRY_BASE_URL`'),
    told('corrected', (corrected) => say`Use ${corrected} if you need one.`),
    'Use `https://RESOURCE.services.ai.azure.com/anthropic`: Claude answers at `/v1/messages` behind it, and not at the addresses for OpenAI models.',
    'Set only the name of the resource as `resource`, or as `ANTHROPIC_FOUNDRY_RESOURCE`.',
  ],
  commands: [resources],
  links: [CLOUD_LINKS.foundryClaude],
})

/** Entries of Claude in Microsoft Foundry. */
export const FOUNDRY: CloudEntries = {
  ...AZURE_ACCESS,
  ...serviceEntries('Azure', 'azure.status.microsoft', CLOUD_LINKS.azureStatus),
  'model.unknown': UNKNOWN,
  'model.forbidden': FORBIDDEN,
  'limit.quota': QUOTA,
  'limit.rate': RATE,
  'endpoint.not-found': WRONG_ADDRESS,
  'endpoint.path': WRONG_ADDRESS,
}
