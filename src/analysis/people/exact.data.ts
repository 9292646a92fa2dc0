// Exact spellings: words that folding makes equal to another one.

import { type Entry, Kind } from './lexicon.ts'

/** Spellings that folding makes equal to another word: the preposition على is not the name علي. */
export const EXACT: ReadonlyMap<string, Entry> = new Map([
  ['على', { kinds: Kind.never, gender: null, frequency: 900 }],
  ['آن', { kinds: Kind.given | Kind.ambiguous, gender: 'female', frequency: 0 }],
  ['آية', { kinds: Kind.address, gender: null, frequency: 0 }],
  ['أبي', { kinds: 0, gender: null, frequency: 5 }],
  ['ابي', { kinds: 0, gender: null, frequency: 5 }],
  ['أمام', { kinds: Kind.never, gender: null, frequency: 200 }],
  ['بأول', { kinds: Kind.never, gender: null, frequency: 5 }],
  ['هادئ', { kinds: 0, gender: null, frequency: 5 }],
  ['العالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['بالعالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['للعالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['وأين', { kinds: Kind.never, gender: null, frequency: 5 }],
  ['لأني', { kinds: Kind.never, gender: null, frequency: 5 }],
  ['أيما', { kinds: Kind.never, gender: null, frequency: 5 }],
  ['أدى', { kinds: Kind.verb, gender: null, frequency: 20 }],
  ['أدي', { kinds: Kind.verb, gender: null, frequency: 20 }],
  ['تؤتي', { kinds: Kind.verb, gender: null, frequency: 2 }],
  ['روى', { kinds: Kind.verb, gender: null, frequency: 14 }],
  ['روي', { kinds: Kind.given | Kind.foreign, gender: 'male', frequency: 0 }],
  ['رأى', { kinds: Kind.verb, gender: null, frequency: 20 }],
  ['ترؤس', { kinds: Kind.never, gender: null, frequency: 2 }],
  ['ترأس', { kinds: Kind.verb, gender: null, frequency: 5 }],
  ['سلمى', { kinds: Kind.given, gender: 'female', frequency: 0 }],
  ['الياس', { kinds: Kind.given, gender: 'male', frequency: 0 }],
  ['إلياس', { kinds: Kind.given, gender: 'male', frequency: 0 }],
  ['آنا', { kinds: Kind.given | Kind.foreign, gender: 'female', frequency: 0 }],
  ['آلان', { kinds: Kind.given | Kind.foreign, gender: 'male', frequency: 0 }],
  ['غنى', { kinds: Kind.verb, gender: null, frequency: 5 }],
  ['منى', { kinds: Kind.given, gender: 'female', frequency: 0 }],
  ['منة', { kinds: Kind.given, gender: 'female', frequency: 0 }],
])
