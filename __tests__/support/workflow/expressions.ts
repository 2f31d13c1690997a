// Evaluates what GitHub's parser found in a workflow with GitHub's own expression engine.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { isBasicExpression, isMapping, isScalar } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

/** Contexts that expressions may name (`github`, `secrets`, `steps`, …), as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>

export interface Status {
  /** Whether an earlier step failed, as `failure()` and `success()` ask. */
  readonly failed: boolean
}

type Answer = readonly [name: string, answer: boolean]

/** The four functions that the runner brings itself. */
function statusFunctions({ failed }: Status) {
  const answers: readonly Answer[] = [
    ['success', !failed],
    ['failure', failed],
    ['always', true],
    ['cancelled', false],
  ]
  return answers.map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }))
}

export function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = statusFunctions(status)
  const tokens = tokensOf(expression)
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse()
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  return new Evaluator(tree, context, new Map(functions.map((each) => [each.name, each]))).evaluate()
}

/** This lexer (0.3.61) unescapes only the first `''` of a string; the runner's unescapes them all. */
function tokensOf(expression: string) {
  return new Lexer(expression).lex().tokens.map((token) => {
    const { lexeme } = token
    return lexeme.startsWith("'") ? { ...token, value: lexeme.slice(1, -1).replaceAll("''", "'") } : token
  })
}

/** A condition as the runner takes it: empty strings, zero and null are false. */
export function holds(expression: string, contexts: Contexts, status: Status): boolean {
  const value = evaluate(`!!(${expression})`, contexts, status)
  return value.coerceString() === 'true'
}

/** The text of a scalar, its expressions evaluated. */
export function textOf(token: TemplateToken, contexts: Contexts, status: Status): string {
  if (isBasicExpression(token)) return evaluate(token.expression, contexts, status).coerceString()
  return isScalar(token) ? token.toString() : ''
}

/** A mapping (`env:`, `with:`) as text; an absent one is empty. */
export function textsOf(
  token: TemplateToken | undefined,
  contexts: Contexts,
  status: Status,
): Record<string, string> {
  if (!token || !isMapping(token)) return {}
  const pairs = [...token].map(({ key, value }) => [key.toString(), textOf(value, contexts, status)])
  return Object.fromEntries(pairs) as Record<string, string>
}
