// Does the credential's own value stand in the checkout?
import { fail, note, inapplicable, pass, unknown, type Answer } from '../../words/finding.ts'
import type { KeptState } from '../../words/evidence.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Exposure } from '../../probes/checkout/exposure.ts'
import type { Clean } from '../../words/clean.ts'
import type { Settings } from '../../words/settings.ts'
import { defineCheck } from '../check.ts'

/** Files named in the sentence; the evidence names up to fifty. */
const NAMED = 3
const LISTED = 50

/** The credential’s own value in files of the checkout. */
export const keyExposure = defineCheck({
  id: 'key-exposure',
  title: 'Key in checkout',
  about:
    'Searches the checkout for the exact key: first the files that git tracks, then the others. Binary and large files are included. Runs in parallel with the network checks, for a few seconds at most.',
  layer: 'key',
  needs: ['key-shape'],
  appliesTo: ({ target: { settings } }) => settings.scanWorkspace && isWanted(settings),
  run: async ({ exposure, clean }) => {
    const scanned = await exposure()
    if (scanned === undefined) return inapplicable(say`No checkout to search.`)
    if (scanned.files === 0 && scanned.complete)
      return inapplicable(say`No files to search: the workspace is empty.`)
    return judge(scanned, clean)
  },
})

/** A sign-in has no key that could lie about. */
function isWanted({ federation, cloud }: Settings): boolean {
  const isKept = cloud === undefined || ['key', 'aws-keys'].includes(cloud.identity.kind)
  return federation === undefined && isKept
}

/** How far a key in a tracked file has come. */
const WHERE = {
  committed: 'and committed to git',
  staged: 'which is staged in git and not committed with it',
  modified: 'which git tracks; the key is not committed',
  'no-git': 'in a workspace that is no git checkout',
  tracked: 'which git tracks',
} as const satisfies Record<KeptState | 'tracked', string>

function judge(exposure: Exposure, clean: Clean): Answer {
  const { tracked, untracked, looked, files, complete, list, kept } = exposure
  const evidence = {
    looked,
    files,
    complete,
    tracked: listed(tracked, clean),
    untracked: listed(untracked, clean),
  }
  const unsure =
    list === 'git could not tell'
      ? 'and git could not tell whether it tracks that: make sure it does not'
      : 'not tracked by git: keep it so'
  if (tracked.length > 0)
    return fail('key.exposed', say`The key is in ${named(tracked, clean)}, ${WHERE[kept ?? 'tracked']}.`, {
      ...evidence,
      ...(kept !== undefined && { kept }),
      file: clean.named(tracked[0] ?? '').quoted,
    })
  if (untracked.length > 0) return note(say`The key is in ${named(untracked, clean)}, ${unsure}.`, evidence)
  if (!complete)
    return unknown(
      say`Not in the first ${looked} of ${files} files; the time for more ran out.`,
      undefined,
      evidence,
    )
  return pass(say`Not found in ${looked} files of the checkout.`, evidence)
}

function named(paths: readonly string[], clean: Clean): Phrase {
  const shown = paths
    .slice(0, NAMED)
    .flatMap((path, at) => (at === 0 ? [clean.named(path)] : [', ', clean.named(path)]))
  return paths.length > NAMED ? [...shown, ` and ${paths.length - NAMED} more files`] : shown
}

function listed(paths: readonly string[], clean: Clean): readonly string[] {
  return paths.slice(0, LISTED).map((path) => clean.named(path).quoted)
}
