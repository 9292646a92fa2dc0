import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

const SOURCE = readFileSync(new URL('../../../content/kim-putin-summit.md', import.meta.url), 'utf8')

it('gives the two leaders of the summit four direct quotations each, and the aide his statement', () => {
  const document = documentOf(parseArticle('kim-putin-summit.md', SOURCE))
  const found = findQuotations(document, findPeople(document)).map(
    ({ kind, start, speakers }) =>
      `${kind} by ${speakers[0]?.name}: ${document.text.slice(start, start + 12)}`,
  )
  expect(found).toEqual([
    'indirect by فلاديمير بوتين: الاستقرار في',
    'indirect by فلاديمير بوتين: موسكو وبيونغ',
    'direct by فلاديمير بوتين: لقد اقتربنا ',
    'direct by فلاديمير بوتين: ومع ذلك نرى ',
    'indirect by فلاديمير بوتين: روسيا حريصة ',
    'direct by كيم جونغ أون: أتمنى بأن تز',
    'direct by كيم جونغ أون: وبالنيابة عن',
    'direct by كيم جونغ أون: أعتقد أنه سي',
    'direct by كيم جونغ أون: فيما العالم ',
    'indirect by فلاديمير بوتين: الجهود الحال',
    'direct by فلاديمير بوتين: أنا على ثقة ',
    'direct by فلاديمير بوتين: فيما يتعلق ب',
    'indirect by يوري أوشاكوف: بوتين سيلتقي',
  ])
})
