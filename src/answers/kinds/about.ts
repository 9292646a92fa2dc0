// /about and /privacy: what this is, and what is kept.

import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { heading, paragraph } from '../compose.ts'

/** What Mujaz is, how it works and where it can be wrong. */
export function aboutAnswer(_question: QuestionOf<'about'>, asking: Asking): Draft {
  return {
    blocks: [
      heading(say(asking, 'button-about')),
      paragraph(say(asking, 'about-what')),
      paragraph(say(asking, 'about-how')),
      paragraph(say(asking, 'about-limits')),
    ],
    actions: [
      [
        ask(asking, say(asking, 'button-help'), { kind: 'help' }),
        ask(asking, say(asking, 'button-privacy'), { kind: 'privacy' }),
      ],
    ],
  }
}

/** What is kept of a chat. */
export function privacyAnswer(_question: QuestionOf<'privacy'>, asking: Asking): Draft {
  return {
    blocks: [
      heading(say(asking, 'button-privacy')),
      paragraph(say(asking, 'privacy-kept')),
      paragraph(say(asking, 'privacy-not-kept')),
      paragraph(say(asking, 'privacy-delete')),
    ],
    actions: [[ask(asking, say(asking, 'button-settings'), { kind: 'settings' })]],
  }
}
