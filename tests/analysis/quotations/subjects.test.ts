import { expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

const SPEECH = '"مهما طال الزمن وتغيرت الظروف"'

it.each([
  'موازنة العام المقبل',
  'مستقبل مدن الساحل بعد الحرب',
  'علاقته بسكان المدينة',
  'هذا الاتفاق التاريخي بين البلدين الجارين',
  'المحادثات بين ممثلي الحكومة والمعارضة وفرنسا',
  'الطريقة التي أدارت بها البلدية الأزمة، والتي كانت درسا،',
  'تعامل الرئيس مع الأزمة',
  'ذلك يسهم في',
  'إذا استمر النمو',
])('only the subject of what stands in marks is no statement: %s', subject => {
  expect(quotationsIn(`وقالت الوزيرة إن ${subject} ${SPEECH}.`)).toEqual([
    'direct by الوزيرة: مهما طال الزمن وتغيرت الظروف',
  ])
})

it.each([
  'المدينة آمنة تماما',
  'الحكومة رفضت القرار',
  'كييف مستعدة للحوار',
  'كل التحالفات ممكنة',
  'الدول الغربية حليفة لأوكرانيا',
  'تعلن اللجنة موقفها في المؤتمر',
])('with what is told of the subject it is a statement: %s', told => {
  expect(quotationsIn(`وقالت الوزيرة إن ${told} ${SPEECH}.`)).toEqual([
    `indirect by الوزيرة: ${told}`,
    'direct by الوزيرة: مهما طال الزمن وتغيرت الظروف',
  ])
})

it.each([
  'لاعب الوسط، سامي حداد، أعلن استعداده للمباراة',
  'الشركة، التي تملك ثلاثة مصانع، قررت إغلاقها',
  'القصيدة التي لحنها بنفسه، كتب كلماتها شاعر شاب',
  'تحرير المدينة، والانتصارات في الشرق، تؤكد أن العدو ضعيف',
])('a verb of saying behind its subject and a comma does not end the statement: %s', said => {
  expect(quotationsIn(`وقال المدرب إن ${said}.`)).toEqual([`indirect by المدرب: ${said}`])
})

it('the verb behind a whole clause and a comma does', () => {
  expect(quotationsIn('وقال المدرب إن الوضع صعب، أعلن النادي أن المباراة تأجلت.')).toEqual([
    'indirect by المدرب: الوضع صعب',
    'indirect by النادي: المباراة تأجلت',
  ])
})

it.each([
  'الشبان "خرجوا في مسيرة سلمية كبيرة" في العاصمة',
  'العمل في الجسر "سيتأخر شهرا على الأقل"، وذلك بعد خلاف مع الشركة',
])('what only hangs on marks leaves them alone: %s', said => {
  expect(quotationsIn(`وقال المحافظ إن ${said}.`).map(found => found.split(' ')[0])).toEqual(['direct'])
})

it('a clause of its own behind marks goes on with the statement', () => {
  const said = 'الجسر "تحفة في قلب المدينة" ويستحق أن تعتني به البلدية كل عام'
  expect(quotationsIn(`وقال المحافظ إن ${said}.`)).toEqual([
    `indirect by المحافظ: ${said}`,
    'direct by المحافظ: تحفة في قلب المدينة',
  ])
})
