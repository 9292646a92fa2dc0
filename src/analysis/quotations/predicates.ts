// Predicates: words that tell something of a subject, by their spelling.

import { bySpelling } from '../../arabic/memo.ts'

/** Whether a word can be the verb of what is said: ليست، لن، ستفتح. */
export const isPredicate = bySpelling(({ folded }) =>
  /^(س?[يتن]\p{L}{2,}|ليس|ليست|لن|لم|لا|قد|سوف|كان|كانت|هو|هي|هم)$/u.test(folded),
)
/** Surely a verb: nouns begin with ت (تنفيذ) and names with ي (يوسف) as often as verbs do. */
export const isVerb = bySpelling(({ folded }) =>
  /^(س[يت]\p{L}{3,}|ي\p{L}{3,}|ليس|ليست|لن|لم|لا|قد|سوف|كان|كانت|[يت]عد|[يت]تم|تم|يجب|تكون|تشكل|تمثل|تعتبر)$/u.test(
    folded,
  ),
)
