// Causes about the run itself: its inputs, its fallbacks, its deadline, its shards.
import type { CauseId } from '../../words/causes.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'

/** Entries about the run itself. */
export const RUN = {
  'config.invalid-input': cause({
    title: 'an input cannot be read',
    when: 'An input is unknown, malformed or unreadable (exit code 2).',
    explanation:
      'The run ended before anything was sent, because a setting is not what it must be. Nothing is known about the key or the endpoint.',
    summary: 'Correct the input which the message names.',
    steps: [
      forHost({
        action:
          'Correct the input which the message names, under with: of this step; the message says what is accepted.',
        terminal: 'Correct the flag which the message names; --help lists what is accepted.',
      }),
      forHost({
        action: 'Check out the repository in a step before, if the input is the path of a file in it.',
      }),
      'Look at the environment too: a variable counts where the input is empty.',
    ],
    links: ['workflowSyntax'],
  }),
  'fallback.broken': cause({
    title: 'a fallback endpoint does not work',
    when: '`require: any`, the primary works, a fallback does not; its own cause stands on the endpoint.',
    explanation:
      'The primary endpoint works, so all is well today. The fallback would not help if it failed.',
    summary: 'Repair the fallback endpoint, or take it off the list.',
    steps: [
      'Repair the fallback by the remedy of its own cause.',
      'Take the endpoint off the list if it is no longer meant as a fallback.',
      'Set require to all if a dead fallback should fail the step.',
    ],
    links: ['codeGateways'],
  }),
  failover: cause({
    title: 'only a fallback endpoint works',
    when: '`require: any`, the primary is broken, a fallback works.',
    explanation:
      'The primary endpoint is broken and a fallback answers. Programs that know only the primary fail now.',
    summary: 'Repair the primary endpoint; use the output healthy-endpoint until then.',
    steps: [
      'Repair the primary by the remedy of its own cause.',
      forHost({
        action: 'Hand the output healthy-endpoint to the next steps as ANTHROPIC_BASE_URL until then.',
        terminal: 'Set ANTHROPIC_BASE_URL to the healthy endpoint until then.',
      }),
    ],
    links: ['status', 'codeGateways'],
  }),
  'run.deadline': cause({
    title: 'the run ended before anything was decided',
    when: 'The deadline, or a cancelled job, ended the run before a target was decided.',
    explanation:
      'The run was cut off: by its own deadline, usually while something on the way kept silent, or because its job was cancelled. What was not answered is unknown; nothing here says that the key is bad.',
    summary: 'Look at the last phase in the report, and raise deadline if it was only slow.',
    steps: [
      'Look at the phases in the report: the last one shown is the one that hangs.',
      forHost({
        action: 'Raise the input deadline, or lower timeout and attempts so that more fits into it.',
        terminal: 'Raise --deadline, or lower --timeout and --attempts so that more fits into it.',
      }),
      'Split many targets over several runs.',
    ],
    links: ['status', 'codeNetwork'],
  }),
  'run.starved': cause({
    title: 'this machine was too busy to check the endpoint',
    when: 'The machine held our own process for so long that time-outs prove nothing about the network.',
    explanation:
      'The check could hardly run while it waited for answers: the machine was overloaded, or the process was paused. A time-out then proves nothing about the network, the endpoint or the key.',
    summary: 'Run it again, on a runner that is less busy or larger.',
    steps: [
      'Run it again. If it passes, the machine was busy for a moment.',
      forHost({
        action: 'Run fewer jobs and steps side by side on this runner, or use a larger one.',
        terminal: 'Close what uses the processor, or run the check on another machine.',
      }),
      forHost({
        action: 'In a container, raise its CPU limit: a small one pauses every process in it.',
        terminal: 'In a container or virtual machine, give it more CPU.',
      }),
      forHost({
        action: 'Raise the inputs timeout and deadline if the machine is always this slow.',
        terminal: 'Raise --timeout and --deadline if the machine is always this slow.',
      }),
    ],
    links: ['runners'],
  }),
  'shard.missing': cause({
    title: "a shard's report is missing or damaged",
    when: "A shard's report is missing or damaged.",
    explanation: 'The targets of that share are not in the merged report, so nothing is known about them.',
    summary: 'Run the missing shard again, and merge once more.',
    steps: [
      'Open the job of the missing shard: it failed, was cancelled, or did not upload its report.',
      'Upload the folder of the output report-dir with if: always(), under a name of its own for each shard.',
      'Compare the numbers: every shard must say the same n in i/n, and the matrix must hold each i once.',
      'Run the failed jobs again, and then the merge.',
    ],
    links: ['workflowSyntax'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
