import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { splitSentences } from '../../src/arabic/sentences.ts'
import { splitWords } from '../../src/arabic/words.ts'

describe('fold', () => {
  it.each([
    ['إلى', 'الي'],
    ['أُوشاكُوف', 'اوشاكوف'],
    ['القمّـــة', 'القمه'],
    ['مسؤول', 'مسوول'],
    ['٢٠١٩', '2019'],
    ['Élysée', 'elysee'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is idempotent on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('splitWords', () => {
  it('gives words with exact offsets on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text)
          expect(word.folded).toBe(fold(word.text))
        }
      }),
    )
  })

  it('takes tatweels that stand alone for a dash', () => {
    expect(splitWords('الشيخ ــ رحمه الله ــ قال').map(({ text }) => text)).toEqual([
      'الشيخ',
      'رحمه',
      'الله',
      'قال',
    ])
  })

  it('ends a word after ة, where the space was lost', () => {
    const words = splitWords('لولايةماساتشوستس سنة2017 سنةً ـةـ').map(word => word.text)
    expect(words).toEqual(['لولاية', 'ماساتشوستس', 'سنة', '2017', 'سنةً', 'ـةـ'])
  })

  it('keeps marks and tatweel inside a word and punctuation outside', () => {
    expect(splitWords('وقال:“لَقَد اقتربنا…”').map(word => word.text)).toEqual(['وقال', 'لَقَد', 'اقتربنا'])
  })
})

describe('splitSentences', () => {
  it('gives trimmed, ordered sentences that lose no word of arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const sentences = splitSentences(text)
        const inside = sentences.flatMap(({ start, end }) => splitWords(text, start, end))
        expect(inside).toEqual(splitWords(text))
      }),
    )
  })
})

describe('splitWords, beside a pattern', () => {
  const WORD = /[\p{L}\p{N}](?:[\p{M}\u0640\u200C\u200D]|(?<!ة)[\p{L}\p{N}])*/gu

  it('finds the same words in arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(splitWords(text).map(word => word.text)).toEqual(text.match(WORD) ?? [])
      }),
    )
  })

  it('reads letters beyond the first plane and lone halves of them', () => {
    expect(splitWords('𐤀𐤁 \ud800ا \udc00').map(word => word.text)).toEqual(['𐤀𐤁', 'ا'])
  })
})
