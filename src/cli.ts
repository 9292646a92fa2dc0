#!/usr/bin/env node
// The command line: mujaz analyze, ask, search.

import { analyzeCommand } from './cli/analyze.ts'
import { askCommand } from './cli/ask.ts'
import { searchCommand } from './cli/search.ts'

const COMMANDS = { analyze: analyzeCommand, ask: askCommand, search: searchCommand } as const

const [name = '', ...args] = process.argv.slice(2)
if (!(name in COMMANDS)) {
  console.error(`mujaz: no command "${name}": use one of ${Object.keys(COMMANDS).join(', ')}`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = await COMMANDS[name as keyof typeof COMMANDS](args)
  } catch (error) {
    if (!isWrongOption(error)) throw error
    console.error(`mujaz ${name}: ${error.message}`)
    process.exitCode = 2
  }
}

/** Whether `parseArgs` of node:util refused what was typed; its message says what to do. */
function isWrongOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
