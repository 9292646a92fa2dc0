import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

const BODY = 'أعلن وزير المالية سامر الطويل أن الموازنة جاهزة.'
const SAID = ['indirect by سامر الطويل: الموازنة جاهزة']

describe('the line that names who wrote the article', () => {
  it.each([
    'كتب: محمود عبد الله',
    'كتبت- سلوى الشربيني',
    'كتب محمود عبد الله:',
    'كتب – محمود علي وسالم حسن:',
    'كتب: محمود علي - سالم حسن',
    'القاهرة – كتب: محمود عبد الله',
    'رام الله: كتب محمود عبد الله',
    'متابعة: محمود عبد الله',
    'حاورته: سلوى الشربيني',
  ])('says nothing: %s', credit => {
    expect(quotationsIn(`${credit}\n\n${BODY}`)).toEqual(SAID)
  })

  it.each([
    ['كتب على صفحته: سنعود قريبا', 'direct by –: سنعود قريبا'],
    [
      'كتب محمود عبد الله على صفحته:\n\n"سنعود قريبا إلى الملعب".',
      'direct by محمود عبد الله: سنعود قريبا إلى الملعب',
    ],
    ['كتب محمود عبد الله: سنعود قريبا إلى الملعب.', 'direct by محمود عبد الله: سنعود قريبا إلى الملعب'],
  ])('is not the speech that somebody writes: %s', (opening, said) => {
    expect(quotationsIn(`${opening}\n\n${BODY}`)).toEqual([said, ...SAID])
  })
})
