#!/usr/bin/env node
// The command line: mujaz analyze, ask, search.

import { analyzeCommand } from './cli/analyze.ts'
import { searchCommand } from './cli/search.ts'

const COMMANDS = { analyze: analyzeCommand, search: searchCommand } as const

const [name = '', ...args] = process.argv.slice(2)
if (name in COMMANDS) {
  process.exitCode = await COMMANDS[name as keyof typeof COMMANDS](args)
} else {
  console.error(`mujaz: no command "${name}": use one of ${Object.keys(COMMANDS).join(', ')}`)
  process.exitCode = 2
}
