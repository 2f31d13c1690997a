// Which packages the bundle holds and its licences do not name.
import { unnamedPackages } from '../../../scripts/bundle/licenses.ts'

const at = (path: string): string => `/project/node_modules/${path}`
const STATS = {
  modules: [
    { nameForCondition: '/project/src/main.ts', chunks: [1] },
    { nameForCondition: at('plain/index.js'), chunks: [1] },
    { nameForCondition: at('plain/lib/more.js'), chunks: [2] },
    { nameForCondition: at('left-out/index.js'), chunks: [] },
    { chunks: [3], modules: [{ nameForCondition: at('@scope/joined/index.js') }] },
    { nameForCondition: at('outer/node_modules/inner/index.js'), chunks: [3] },
  ],
}

test('a package is known by its folder, alone or joined with others, when a chunk holds it', () => {
  expect(unnamedPackages(STATS, '')).toEqual(['plain', '@scope/joined', 'inner'])
})

test('its name must be a line of its own', () => {
  expect(unnamedPackages(STATS, 'plain\nMIT\nnot @scope/joined\ninner\n')).toEqual(['@scope/joined'])
})
