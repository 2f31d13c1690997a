// Hands its input on as an output of several lines, writes a summary, and ends as it was told.
import { appendFileSync } from 'node:fs'

const said = process.env['INPUT_SAY']
appendFileSync(
  process.env['GITHUB_OUTPUT'],
  `said<<END\n${said}\nof ${process.env['GITHUB_REPOSITORY']}\nEND\n`,
)
appendFileSync(process.env['GITHUB_STEP_SUMMARY'], `# ${said}\n`)
process.exitCode = Number(process.env['INPUT_EXIT-CODE'])
