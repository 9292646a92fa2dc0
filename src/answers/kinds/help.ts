// /help: how to ask, with examples from the article at hand.

import type { Run } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { mainRow, moreRow } from '../buttons.ts'
import { COMMANDS } from '../commands.ts'
import { heading, note, paragraph } from '../compose.ts'
import { speakersByCount } from '../speakers.ts'

const TOLD = COMMANDS.filter(command => command !== 'help' && command !== 'start')

/** Explains how to ask, by question and by command. */
export function helpAnswer(_question: QuestionOf<'help'>, asking: Asking): Draft {
  const commands = TOLD.map((command): Run[] => [
    { text: `/${command}` },
    { text: ` — ${say(asking, `command-${command}`)}` },
  ])
  return {
    blocks: [
      paragraph(say(asking, 'help-intro')),
      heading(say(asking, 'help-questions')),
      { kind: 'list', ordered: false, items: examplesFor(asking).map((text): Run[] => [{ text }]) },
      heading(say(asking, 'help-commands')),
      { kind: 'list', ordered: false, items: commands },
      note(say(asking, 'help-search')),
      note(say(asking, 'help-groups')),
    ],
    actions: [
      mainRow(asking),
      moreRow(asking),
      [
        ask(asking, say(asking, 'button-settings'), { kind: 'settings' }),
        ask(asking, say(asking, 'button-about'), { kind: 'about' }),
        ask(asking, say(asking, 'button-privacy'), { kind: 'privacy' }),
      ],
    ],
  }
}

/** Questions that the article at hand answers. */
export function examplesFor(asking: Asking): string[] {
  const { people, dates } = asking.entry.analysis
  const examples = [say(asking, 'example-summary')]
  const speaker = speakersByCount(asking.entry.analysis).find(({ person }) => person !== null)?.person
  if (speaker)
    examples.push(say(asking, 'example-said', { name: speaker.name, gender: speaker.gender ?? 'male' }))
  const other = people.find(person => person !== speaker)
  if (other) examples.push(say(asking, 'example-who', { name: other.name, gender: other.gender ?? 'male' }))
  if (dates.length > 0) examples.push(say(asking, 'example-when'))
  return examples
}
