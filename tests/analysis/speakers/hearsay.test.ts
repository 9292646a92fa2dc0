import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../quotations/quotations.fixture.ts'

const said = 'إن مع العسر يسرا إن مع العسر يسرا'
const spokenBy = (body: string): string[] =>
  quotationsIn(`وقال الشيخ عادل منصور إن الصبر مفتاح.\n\n${body}`).map(found => found.replace(/^.*? by /, ''))

describe('what is cited', () => {
  it.each([
    ['God', `وقال تعالى: "${said}".`, 'الله'],
    ['God with epithets', `وقال الله عز وجل: «${said}».`, 'الله'],
    ['God by a verbal noun', `واستشهد بقوله تعالى «${said}».`, 'الله'],
    ['God in a comparison', `ونجد السعادة كما في قوله تعالى: «${said}».`, 'الله'],
    ['the Prophet by a verbal noun', `ومن ذلك قوله صلى الله عليه وسلم: «${said}».`, 'رسول الله'],
    ['God in brackets', `وقال سبحانه وتعالى: {${said}}.`, 'الله'],
    ['God in verse marks', `وتلا على الحاضرين: ﴿${said}﴾.`, 'الله'],
    ['the Prophet', `وقال رسول الله صلى الله عليه وسلم: "${said}".`, 'رسول الله'],
    ['God, named before the verb', `والحق سبحانه وتعالى يقول: {${said}}.`, 'الله'],
    [
      'the Prophet, named before the verb',
      `وعن أبي ذر عن النبي صلى الله عليه وسلم قال: "${said}".`,
      'رسول الله',
    ],
    ['the Prophet with dashes', `ونعلم أن النبي ــ صلى الله عليه وسلم ــ قال: «${said}».`, 'رسول الله'],
    ['the Prophet by another blessing', `وقال عليه الصلاة والسلام: «${said}».`, 'رسول الله'],
    ['the Prophet by the blessing', `وقال صلى الله عليه وسلم: "${said}".`, 'رسول الله'],
    ['the Prophet before the verb', `وذكر أن النبي -صلى الله عليه وسلم- قال: «${said}».`, 'رسول الله'],
    ['a proverb', `ويقول المثل الشعبي: "${said}".`, '–'],
    ['old sayings', `وقديما قالوا: "${said}".`, '–'],
  ])('is said by %s', (_, body, speaker) => {
    expect(spokenBy(body)).toContain(`${speaker}: ${said}`)
  })

  it('leaves who speaks now as it was', () => {
    expect(spokenBy(`وقال تعالى: "${said}". وأضاف أن الفرج قريب.`).at(-1)).toBe('عادل منصور: الفرج قريب')
  })

  it.each([
    `وقال نوح عليه السلام: "${said}". وأضاف أن الفرج قريب.`,
    `وقال صلى الله عليه وسلم: "${said}" رواه مسلم. وأضاف أن الفرج قريب.`,
  ])('leaves the preacher speaking: %s', body => {
    expect(spokenBy(body).at(-1)).toBe('عادل منصور: الفرج قريب')
  })

  it('stands inside the sermon that cites it', () => {
    const sermon = `اصبروا على البلاء، قال الله تعالى: «${said}»، فاصبروا عباد الله`
    expect(spokenBy(`وقال: ${sermon}.`).slice(-2)).toEqual([`عادل منصور: ${sermon}`, `الله: ${said}`])
  })

  it('may be what somebody told the speaker', () => {
    const story = 'سألت الطبيب عن أبي فقال لي: «لا تقلق عليه أبدا فهو بخير»، ثم خرجت'
    expect(quotationsIn(`وقالت سلمى حداد: ${story}.`)[0]).toBe(`direct by سلمى حداد: ${story}`)
  })

  it.each([
    'وقال الشيخ حامد سليم رحمه الله: "لا تيأسوا من بعد المسافة أبدا".',
    'وقال رسول السلطان: "لا تيأسوا من بعد المسافة أبدا".',
  ])('is not: %s', body => {
    expect(spokenBy(body).at(-1)).not.toMatch(/^(رسول )?الله:/)
  })
})
