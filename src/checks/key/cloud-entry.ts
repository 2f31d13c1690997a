// Who asks at a cloud, in words: what was found of a sign-in, before anything is sent.
import type { CloudIdentity } from '../../words/cloud.ts'
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { CloudSettings, Origin } from '../../words/settings.ts'

const WHO: Readonly<Record<Exclude<CloudIdentity['kind'], 'key'>, string>> = {
  'aws-keys': 'AWS keys sign each request',
  'aws-profile': 'the AWS configuration says who signs',
  'aws-role': 'the job assumes an AWS role by its own identity',
  'google-file': 'a Google credentials file says who signs in',
  'google-workload': 'the job signs in at Google by its own identity',
  'azure-cli': 'the Azure CLI gives the token',
  'azure-app': 'the job signs in at Microsoft Entra by its own identity',
}

/** "No key is needed: AWS keys sign each request, from AWS_ACCESS_KEY_ID." */
export function entryWords({ identity, origin }: CloudSettings, clean: Clean): Phrase {
  if (identity.kind === 'key') return say`A key is needed.`
  const from = origin === undefined ? say`` : say`, from ${placeIn(origin, clean)}`
  return say`No key is needed: ${WHO[identity.kind]}${from}.`
}

function placeIn({ variable, setting }: Origin, clean: Clean): Phrase {
  return variable === undefined ? say`the input ${setting}` : say`${clean.named(variable)}`
}
