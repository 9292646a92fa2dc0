import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

/** The text of every quotation. */
function saidIn(body: string): string[] {
  const document = documentOf(parseArticle('article.txt', `عنوان الخبر\n${body}`))
  return findQuotations(document, findPeople(document)).map(({ start, end }) =>
    document.text.slice(start, end),
  )
}

describe('what is said goes on in the same sentence', () => {
  it.each([
    ['عاد المدرب ليؤكد أن الفريق جاهز.', ['الفريق جاهز']],
    ['وخرجت الناطقة لتعلن أن المصنع سيغلق، ثم عادت لتقول إنه باق.', ['المصنع سيغلق', 'إنه باق']],
    ['أكد الوزير أن القمح متوفر، قبل أن يضيف أن السكر قليل.', ['القمح متوفر', 'السكر قليل']],
    ['وبسبب اعتقاده أن الموسم انتهى، سافر الحارس.', ['الموسم انتهى']],
    ['نقلت الوكالة عن الوزير أن السد امتلأ، وعن المهندس أن البوابات فتحت.', ['السد امتلأ', 'البوابات فتحت']],
    ['قال الضيف إنه نشأ في الريف وعن والده قال إنه كان نجارا.', ['إنه نشأ في الريف', 'إنه كان نجارا']],
    ['قال المدير إن الأرض جاهزة، مما يشير إلى أن البناء قريب.', ['الأرض جاهزة، مما يشير إلى أن البناء قريب']],
    ['وهذا الدين، وفق تعبير النائب، يثقل كاهل الأسر.', ['وهذا الدين، وفق تعبير النائب، يثقل كاهل الأسر']],
    ['ونبهت الجمعية من أن المياه ملوثة.', ['المياه ملوثة']],
    ['وعقّب النائب بأن القانون واضح.', ['القانون واضح']],
  ])('%s', (body, expected) => {
    expect(saidIn(body)).toEqual(expected)
  })
})

describe('what is said ends before', () => {
  it.each([
    ['what is withheld', 'قال المدير إن الجسر سيفتح، بدون أن يحدد الموعد.', 'الجسر سيفتح'],
    ['a misplaced stop', 'قال المدير إن الجسر سيفتح .أما النفق فقد أغلق.', 'الجسر سيفتح'],
    ["a court's deed", 'واعترف الجاني بأنه سرق السيارة، وأمرت النيابة بحبسه.', 'بأنه سرق السيارة'],
    ['a remark on the news', 'وأضاف: القمح متوفر. ويذكر أن سعره زاد العام الماضي.', 'القمح متوفر'],
  ])('%s', (_, body, expected) => {
    expect(saidIn(body)).toEqual([expected])
  })
})

it.each([
  ['what is expected', 'ويتوقع أيضا أن يكون الطقس باردا.'],
  ['a command', 'اجتمعوا في الساحة وليعلن كل فريق أن له مرشحا.'],
  ['what follows a meeting', 'وعقب اجتماع الوزراء عاد الوفد إلى العاصمة.'],
])('nothing is said in %s', (_, body) => {
  expect(saidIn(body)).toEqual([])
})
