// A step names a secret only where the run tells its name; elsewhere it says what reads it.
import { CATALOGUE } from '../../../../src/diagnosis/catalogue.ts'
import { NO_TARGET, type RemedyFacts } from '../../../../src/diagnosis/catalogue/entry.ts'
import { CAUSE_IDS, type CauseId } from '../../../../src/words/causes.ts'
import { plain } from '../../../../src/words/phrase.ts'

function remedy(cause: CauseId, facts: Partial<RemedyFacts>): string {
  const { summary, steps, commands } = CATALOGUE[cause].remedy({ ...NO_TARGET, ...facts })
  return [summary, ...steps.map(plain), ...commands].join('\n')
}

test.each(CAUSE_IDS)('%s invents no name for a secret of a workflow', (cause) => {
  expect(remedy(cause, { variable: 'api-key' })).not.toMatch(
    /secret (?:named )?`?ANTHROPIC_API_KEY|gh secret set|of your key/,
  )
})

test('step 1 names what the key came from, and the rest what reads it', () => {
  const words = remedy('auth.invalid', { variable: 'api-key' })
  expect(words).toContain('Check api-key first: the key came from it.')
  expect(words).toContain('and store it as the secret that your workflow passes to api-key.')
  expect(words).toContain('Update the secret that your workflow passes to api-key (repository → Settings')
  expect(words).toContain('gh secret list')
})

test('a targets file names it', () => {
  const words = remedy('auth.invalid', {
    secretName: 'TEAM_A_KEY',
    variable: 'TEAM_A_KEY',
    listed: { credentialName: 'TEAM_A_KEY' },
  })
  expect(words).toContain('Check TEAM_A_KEY first: the key came from it.')
  expect(words).toContain('gh secret set TEAM_A_KEY')
})

test('an expression that arrived as text names it, in a workflow alone', () => {
  const facts = { variable: 'ANTHROPIC_API_KEY', evidence: { secretName: 'TEAM_B_KEY' } }
  expect(remedy('key.unexpanded', facts)).toContain(
    'Check first that ANTHROPIC_API_KEY gets the secret TEAM_B_KEY: the key came from it.',
  )
  expect(
    remedy('key.unexpanded', { ...facts, host: 'terminal', secretName: 'ANTHROPIC_API_KEY' }),
  ).not.toContain('TEAM_B_KEY')
})
