// Verbs: cues that tell of how somebody speaks: going on, or passing on what another says.

import { GOING_ON, PASSING_ON } from './speakers.data.ts'

const goingOn: ReadonlySet<string> = new Set(GOING_ON.split(' '))
const passingOn: ReadonlySet<string> = new Set(PASSING_ON.split(' '))

/** Whether `verb`, as the table of cues spells it, goes on with somebody's speech: أضاف، تابع. */
export function isGoingOn(verb: string | null = null): boolean {
  return verb !== null && goingOn.has(verb)
}

/** Whether an outlet passes on with `verb`, as the table of cues spells it, what somebody else says: نقل، أورد. */
export function isPassingOn(verb: string | null = null): boolean {
  return verb !== null && passingOn.has(verb)
}
