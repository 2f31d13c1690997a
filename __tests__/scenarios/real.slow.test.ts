// Plays every scenario that needs real servers, or a network of its own.
import { testScenarios } from '../support/scenario-tests.ts'
import { REAL } from './index.ts'

const AT_ONCE = 4

testScenarios(REAL, AT_ONCE)
