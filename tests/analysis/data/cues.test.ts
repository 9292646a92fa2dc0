import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conjugate } from '../../../src/analysis/data/conjugation.ts'
import { VERB_ROWS } from '../../../src/analysis/data/cues.data.ts'
import { BUCKETS, isImpersonal, readCue } from '../../../src/analysis/data/cues.ts'
import { WordCodes } from '../../../src/analysis/word-table.ts'
import { fold } from '../../../src/arabic/fold.ts'

describe('readCue', () => {
  it.each([
    ['قال', 'قال', 'past', 'male', 'singular', ''],
    ['وقالت', 'قال', 'past', 'female', 'singular', ''],
    ['فقالوا', 'قال', 'past', 'male', 'plural', ''],
    ['يقول', 'قال', 'present', 'male', 'singular', ''],
    ['ستقول', 'قال', 'present', 'female', 'singular', ''],
    ['قائلًا', 'قال', 'participle', 'male', 'singular', ''],
    ['قائلة', 'قال', 'participle', 'female', 'singular', ''],
    ['مؤكدين', 'أكد', 'participle', 'male', 'plural', ''],
    ['بقولها', 'قال', 'masdar', null, null, 'ها'],
    ['ادعائه', 'ادعى', 'masdar', null, null, 'ه'],
    ['ادّعت', 'ادعى', 'past', 'female', 'singular', ''],
    ['نفوا', 'نفى', 'past', 'male', 'plural', ''],
    ['وأضافا', 'أضاف', 'past', 'male', 'dual', ''],
    ['أشرنا', 'أشار', 'past', null, 'plural', ''],
    ['ذكرته', 'ذكر', 'past', 'female', 'singular', 'ه'],
    ['ووصفها', 'وصف', 'past', 'male', 'singular', 'ها'],
    ['وعد', 'وعد', 'past', 'male', 'singular', ''],
    ['يدّعون', 'ادعى', 'present', 'male', 'plural', ''],
  ])('reads %s as %s', (word, verb, form, gender, number, pronoun) => {
    const reading = readCue(fold(word))
    expect(reading?.pronoun).toBe(pronoun)
    expect(reading?.cue).toMatchObject({ verb, form, gender, number })
  })

  it.each(['القمة', 'مدرسة', 'في', 'و', '', 'سافر', 'البيت'])('reads no cue in %s', word => {
    expect(readCue(fold(word))).toBeNull()
  })

  it('never throws on arbitrary words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), word => void readCue(fold(word))))
  })
})

describe('the file of forms', () => {
  const forms = conjugate(VERB_ROWS)

  it('is up to date with the table of verbs', () => {
    const file = new WordCodes(readFileSync('data/cue-forms.tsv'), BUCKETS)
    expect([...forms].filter(([form, code]) => file.get(form) !== code)).toEqual([])
  })

  it('keys every form by its folded spelling', () => {
    for (const form of forms.keys()) expect(fold(form)).toBe(form)
  })
})

it('knows the impersonal', () => {
  expect(isImpersonal('يشار')).toBe(true)
  expect(isImpersonal('يقول')).toBe(false)
})
