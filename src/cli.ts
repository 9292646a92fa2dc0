#!/usr/bin/env node
// The command line: mujaz analyze, ask, search.

/** Each command loads only what it needs. */
const COMMANDS = {
  analyze: async () => (await import('./cli/analyze.ts')).analyzeCommand,
  ask: async () => (await import('./cli/ask.ts')).askCommand,
  search: async () => (await import('./cli/search.ts')).searchCommand,
} as const

const [name = '', ...args] = process.argv.slice(2)
if (!(name in COMMANDS)) {
  console.error(`mujaz: no command "${name}": use one of ${Object.keys(COMMANDS).join(', ')}`)
  process.exitCode = 2
} else {
  try {
    const command = await COMMANDS[name as keyof typeof COMMANDS]()
    process.exitCode = await command(args)
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
