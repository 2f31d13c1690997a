// A tree of sources as a map, and what the laws ask of a source: its imports, its exports, its calls. Parsed, never matched.
import ts from 'typescript'

/** Paths from the project's root to their text. */
export type Tree = ReadonlyMap<string, string>

/** Says of every place where a tree breaks it: `path: what`. */
export type Law = (tree: Tree) => string[]

/** Every node of a source. */
export function parsed(path: string, text: string): ts.Node[] {
  return nodesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

/** A law about one file at a time: `find` gives what is wrong with it. */
export function lawOfFiles(
  applies: (path: string) => boolean,
  find: (nodes: ts.Node[], path: string) => string[],
): Law {
  return (tree) =>
    [...tree].flatMap(([path, text]) =>
      applies(path) && path.endsWith('.ts')
        ? find(parsed(path, text), path).map((what) => `${path}: ${what}`)
        : [],
    )
}

/** The modules a node imports: static, re-exporting, dynamic and type-only imports alike. */
export function importOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return dynamic ? literal(node.arguments[0]) : []
}

function literal(node: ts.Node | undefined): string[] {
  return node && ts.isStringLiteralLike(node) ? [node.text] : []
}

/** The name that a call calls: `fetch` for `fetch()` and `globalThis.fetch()` alike. */
export function calleeOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined
}

export function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.DefaultKeyword)
}

function hasModifier(node: ts.HasModifiers, kind: ts.ModifierSyntaxKind): boolean {
  return (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
}

/** `process.env` in any spelling: the property, or `env` imported from node:process. */
export function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'env' && node.expression.getText() === 'process'
  if (ts.isElementAccessExpression(node)) return node.getText().startsWith('process[')
  return ts.isImportDeclaration(node) && importOf(node).some((name) => /^(node:)?process$/.test(name))
}

/** `Date.now`, `performance.now`, and `new Date()` without an argument. */
export function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'now' && /^(Date|performance)$/.test(node.expression.getText())
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length
}

/** The values (not the types) a file exports, each with the text of its `id` when it is built from an object literal. */
export function exportedValues(node: ts.Node): { name: string; id: string | undefined }[] {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
    return hasModifier(node, ts.SyntaxKind.ExportKeyword)
      ? [{ name: node.name?.text ?? '', id: undefined }]
      : []
  }
  if (ts.isExportSpecifier(node)) return [{ name: node.name.text, id: undefined }]
  if (!ts.isVariableStatement(node) || !hasModifier(node, ts.SyntaxKind.ExportKeyword)) return []
  return node.declarationList.declarations.map(({ name, initializer }) => ({
    name: name.getText(),
    id: initializer && nodesOf(initializer).flatMap(idOf)[0],
  }))
}

function idOf(node: ts.Node): string[] {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'id' ? literal(node.initializer) : []
}
