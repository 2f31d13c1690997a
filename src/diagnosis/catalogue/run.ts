// Causes about the run itself: its inputs, its fallbacks, its deadline, its shards.
import type { CauseId } from '../../words/causes.ts'
import type { Evidence, Fact } from '../../words/evidence.ts'
import { capped } from '../../words/phrase.ts'
import { byHost, type CauseEntry, cause, forHost, nameIn, type RemedyFacts } from './entry.ts'

/** Characters of what is accepted: in a title it must be short, in a remedy a long list is cut. */
const [IN_TITLE, IN_REMEDY] = [60, 280]

/** Words that no output reads as more than text: no code, no link, and nobody is called. */
const PLAIN_WORDS = /^(?!.*(?:\/\/|www\.|@\w))[\w ,.:;=/*+()[\]@’…-]+$/i

/** A fact about a wrong input in plain words; empty where it is absent, or not plain. */
function plainly(fact: Fact | undefined): string {
  return typeof fact === 'string' && PLAIN_WORDS.test(fact) ? fact : ''
}

/** The input at fault, with the place in its value. */
function inputIn({ field, place }: Evidence): string {
  return [`\`${nameIn(field, '')}\``, plainly(place)].filter((part) => part !== '').join(', ')
}

/** What is wrong with an input, or what is accepted where no more can be said than that it is something else. */
function titleOfInput({ evidence }: RemedyFacts): string {
  const [fault, accepted] = [plainly(evidence.fault), plainly(evidence.accepted)]
  if (nameIn(evidence.field, '') === '') return 'An input is invalid'
  if (fault === 'missing') return `Missing ${inputIn(evidence)}`
  const why = fault === '' && accepted.length <= IN_TITLE && accepted !== '' ? `use ${accepted}` : fault
  return `Invalid ${inputIn(evidence)}${why === '' ? '' : `: ${capped(why, 80)}`}`
}

function remedyOfInput({ evidence }: RemedyFacts): string {
  const accepted = capped(plainly(evidence.accepted), IN_REMEDY)
  if (nameIn(evidence.field, '') === '' || accepted === '') return 'Correct the input named in the message.'
  return evidence.fault === 'missing'
    ? `Set ${inputIn(evidence)} to ${accepted}.`
    : `Correct ${inputIn(evidence)}: use ${accepted}.`
}

/** Entries about the run itself. */
export const RUN = {
  'config.invalid-input': cause({
    title: titleOfInput,
    when: 'An input is unknown, malformed or unreadable (exit code 2).',
    explanation: 'Nothing was sent, so nothing is known about the key or the endpoint.',
    summary: remedyOfInput,
    steps: [
      forHost({
        action: 'Correct the input named in the message, under `with:` of this step.',
        terminal: 'Correct the flag named in the message; `--help` lists all flags.',
      }),
      forHost({
        action:
          'If the input is the path of a file in the repository, check out the repository in an earlier step.',
      }),
      'Check the environment too: a variable is used where the input is empty.',
    ],
    links: ['workflowSyntax'],
  }),
  'fallback.broken': cause({
    title: 'A fallback endpoint does not work',
    when: '`require: any`, the primary works, a fallback does not; its own cause is given with the endpoint.',
    explanation: 'The primary endpoint works. The fallback would not help if the primary failed.',
    summary: 'Fix the fallback endpoint, or remove it from the list.',
    steps: [
      'Fix the fallback.',
      "Remove the endpoint from the list if it isn't meant as a fallback any more.",
      'Set `require` to all if a dead fallback should fail the step.',
    ],
    links: ['codeGateways'],
  }),
  failover: cause({
    title: 'Only a fallback endpoint works',
    when: '`require: any`, the primary is broken, a fallback works.',
    explanation:
      'The primary endpoint is broken and a fallback responds. Programs that use only the primary fail now.',
    summary: byHost({
      action: 'Fix the primary endpoint; use the output healthy-endpoint until then.',
      terminal: 'Fix the primary endpoint; set ANTHROPIC_BASE_URL to the fallback until then.',
    }),
    steps: [
      'Fix the primary.',
      forHost({
        action:
          'Until then, set `ANTHROPIC_BASE_URL: ${{ steps.ID.outputs.healthy-endpoint }}` in the env of the steps that call Claude, with the `id` of this step.',
        terminal: 'Until then, set `ANTHROPIC_BASE_URL` to the healthy endpoint.',
      }),
    ],
    links: ['status', 'codeGateways'],
  }),
  'run.deadline': cause({
    title: 'The run ended before there was a result',
    when: 'The deadline, or a cancelled job, ended the run before a target was decided.',
    explanation:
      "The run was cut off: by its deadline, usually while it waited for a response, or because its job was cancelled. This doesn't mean your key is bad.",
    summary: byHost({
      action: 'Raise deadline if the endpoint was only slow; the first failed check shows where it hung.',
      terminal: 'Raise --deadline if the endpoint was only slow; the first failed check shows where it hung.',
    }),
    steps: [
      'Look at the first failed check in the report: it shows where the run hung.',
      forHost({
        action: 'Raise `deadline`, or lower `timeout` and `attempts` so that more fits into it.',
        terminal: 'Raise `--deadline`, or lower `--timeout` and `--attempts` so that more fits into it.',
      }),
      'Split many targets over several runs.',
    ],
    links: ['status', 'codeNetwork'],
  }),
  'run.starved': cause({
    title: 'This machine was too busy to check the endpoint',
    when: 'The machine held our own process for so long that timeouts prove nothing about the network.',
    explanation:
      'This process barely ran while it waited for responses: the machine was overloaded, or the process was paused. A timeout then proves nothing about the network, the endpoint or the key.',
    summary: byHost({
      action: 'Run the job again, on a less busy or larger runner.',
      terminal: 'Run it again when this machine is less busy.',
    }),
    steps: [
      'Run it again. If it passes, the machine was busy for a moment.',
      forHost({
        action: 'Run fewer jobs and steps in parallel on this runner, or use a larger one.',
        terminal: 'Close programs that use the processor, or run the check on another machine.',
      }),
      forHost({
        action: 'In a container, raise its CPU limit: a low limit pauses every process in it.',
        terminal: 'In a container or virtual machine, give it more CPU.',
      }),
      forHost({
        action: 'Raise `timeout` and `deadline` if the machine is always this slow.',
        terminal: 'Raise `--timeout` and `--deadline` if the machine is always this slow.',
      }),
    ],
    links: ['runners'],
  }),
  'shard.missing': cause({
    title: "A shard's report is missing or damaged",
    when: "A shard's report is missing or damaged.",
    explanation: 'The targets of that shard are not in the merged report, so nothing is known about them.',
    summary: 'Run the missing shard again, then merge once more.',
    steps: [
      'Open the job of the missing shard: it failed, was cancelled, or did not upload its report.',
      'Upload the folder of the output `report-dir` with `if: always()`, under a separate name for each shard.',
      'Compare the numbers: every shard must use the same n in i/n, and the matrix must contain each i once.',
      'Run the failed jobs again, then the merge.',
    ],
    links: ['workflowSyntax'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
