/** What a free question asks for. */
export const ASKS_FOR = ['person', 'date', 'place', 'number', 'cause', 'manner', 'yesno', 'other'] as const
export type AsksFor = (typeof ASKS_FOR)[number]
