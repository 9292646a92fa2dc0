/** The bot's commands, in the order of the menu. */
export const COMMANDS = [
  'summary',
  'quotes',
  'who',
  'when',
  'where',
  'search',
  'read',
  'articles',
  'settings',
  'help',
  'about',
  'privacy',
  'start',
] as const
