#!/usr/bin/env node
// Builds data/cue-forms.tsv, the forms of the verbs of saying, from src/analysis/data/cues.data.ts:
//   npm run build && node scripts/cue-forms.mjs
import { conjugate } from '../dist/analysis/data/conjugation.js'
import { VERB_ROWS } from '../dist/analysis/data/cues.data.js'
import { BUCKETS } from '../dist/analysis/data/cues.js'
import { writeWordCodes } from './word-table.mjs'

const forms = conjugate(VERB_ROWS)
const header = [
  '# Forms of the verbs of saying, made by scripts/cue-forms.mjs from src/analysis/data/cues.data.ts (own work, MIT). A',
  '# hash table, as src/analysis/word-table.ts describes, of codes of src/analysis/data/inflections.ts.',
]
writeWordCodes('cue-forms', header, [...forms], BUCKETS)
console.log(`${forms.size} forms`)
