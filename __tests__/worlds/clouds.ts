// The worlds of clouds: each service, with its sign-in, on one loopback port, reached by connect-to at the hosts' own names.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Simulator } from '../../src/simulator/server.ts'
import {
  AWS_HOSTS,
  AZURE_HOSTS,
  GOOGLE_HOSTS,
  openAws,
  openAzure,
  openGoogle,
  openOpenAi,
  OPENAI_HOST,
  type CloudOptions,
} from '../../src/simulator/clouds/open.ts'
import { awsWorld, type AwsWorld } from '../../src/simulator/clouds/aws/world.ts'
import { azureWorld, type AzureWorld } from '../../src/simulator/clouds/azure/world.ts'
import { googleWorld, type GoogleWorld } from '../../src/simulator/clouds/google/world.ts'
import { openAiWorld, type OpenAiWorld } from '../../src/simulator/clouds/openai/world.ts'
import type { OpenWorld, World } from './world.ts'

/** An account of AWS: Bedrock, its Mantle, Claude on AWS, and STS. */
export function aws(changes: Partial<AwsWorld> = {}, options: CloudOptions = {}): World {
  return cloud(() => openAws(awsWorld(changes), options), AWS_HOSTS)
}

/** Google Cloud; each part of the project may be replaced. */
export function google(changes: Partial<GoogleWorld> = {}, options: CloudOptions = {}): World {
  return cloud(() => openGoogle(googleWorld(changes), options), GOOGLE_HOSTS)
}

/** A Foundry resource and its directory. */
export function azure(changes: Partial<AzureWorld> = {}, options: CloudOptions = {}): World {
  return cloud(() => openAzure(azureWorld(changes), options), AZURE_HOSTS)
}

/** An endpoint in OpenAI's dialect. */
export function openAi(changes: Partial<OpenAiWorld> = {}, options: CloudOptions = {}): World {
  return cloud(() => openOpenAi(openAiWorld(changes), options), [OPENAI_HOST])
}

function cloud(start: () => Promise<Simulator>, hosts: readonly string[]): World {
  return async (folder) => open(await start(), hosts, folder)
}

function open(simulator: Simulator, hosts: readonly string[], folder: string): OpenWorld {
  const roots = join(folder, 'roots.pem')
  writeFileSync(roots, simulator.trust ?? '')
  return {
    inputs: {
      'ca-certificates': roots,
      'connect-to': hosts.map((host) => `${host}:443:127.0.0.1:${simulator.port}`).join('\n'),
    },
    hosts,
    received: () => simulator.received,
    strangers: () => [],
    connections: simulator.connections,
    close: simulator.close,
  }
}
