// Writes the settings in the schema of targets files out of the table of inputs; with --check only compares.
import schema from '../schema/targets-v1.schema.json' with { type: 'json' }
import { INPUTS, TARGET_INPUTS } from '../src/inputs/table.ts'
import { settlePage } from './generated-page.ts'

type Members = Readonly<Record<string, unknown>>

const isSetting = (name: string): boolean => TARGET_INPUTS.some((known) => known === name)
const references = Object.fromEntries(TARGET_INPUTS.map((name) => [name, { $ref: `#/$defs/${name}` }]))
const forms = Object.fromEntries(
  TARGET_INPUTS.map((name) => {
    const { form, target } = INPUTS[name]
    return [name, { description: target, ...form.json }] as const
  }),
)

/** Members that are no input stay: those before the settings, and `headers` behind them, for it names variables. */
function withSettings(members: Members, settings: Members): Members {
  const others = Object.entries(members).filter(([name]) => !isSetting(name))
  const before = others.filter(([name]) => name !== 'headers')
  const after = others.filter(([name]) => name === 'headers')
  return { ...Object.fromEntries(before), ...settings, ...Object.fromEntries(after) }
}

const { defaults } = schema.properties
const { target } = schema.$defs
const wanted = {
  ...schema,
  properties: {
    ...schema.properties,
    defaults: { ...defaults, properties: withSettings(defaults.properties, references) },
  },
  $defs: {
    ...withSettings(schema.$defs, forms),
    target: { ...target, properties: withSettings(target.properties, references) },
  },
}
const text = JSON.stringify(wanted, null, 2).replaceAll(/\{\s+("\$ref": "[^"]*")\s+\}/g, '{ $1 }')
await settlePage('schema/targets-v1.schema.json', text)
