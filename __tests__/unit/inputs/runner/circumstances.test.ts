// Facts a report may tell of its run.
import { runContext } from '../../../../src/inputs/runner/circumstances.ts'

describe('the circumstances of a run', () => {
  test('are told with a link to it', () => {
    const env = {
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_ACTOR: 'mona',
      GITHUB_TOKEN: 'never told',
    }
    expect(runContext('action', env)).toEqual({
      ...{ host: 'action', repository: 'octo/shop', runId: '42', actor: 'mona' },
      runUrl: 'https://github.example/octo/shop/actions/runs/42',
    })
  })

  test('are absent in a terminal', () => {
    expect(runContext('terminal', { GITHUB_RUN_ID: '' })).toEqual({ host: 'terminal' })
  })
})
