// The page's own words, in the two interface languages.

const ARABIC = {
  title: 'مُوجَز: أسئلة عن الأخبار',
  subtitle: 'محادثة على جهازك',
  placeholder: 'اسأل عن المقال…',
  send: 'إرسال',
  commands: 'الأوامر',
  typing: 'يكتب…',
  copied: 'نُسخ النص.',
  copyFailed: 'تعذّر النسخ؛ حدِّد النص وانسخه بنفسك.',
  edited: 'عُدّلت',
  offline: 'انقطع الاتصال بالبرنامج. نعيد المحاولة…',
  failed: 'لم تصل الرسالة. تحقّق من أن البرنامج يعمل، ثم أعد الإرسال.',
  tooLong: 'الرسالة أطول من 4096 حرفًا؛ اختصرها ثم أرسلها.',
  noResults: 'لا نتائج.',
  results: 'نتائج',
  messages: 'الرسائل',
  toLatest: 'إلى آخر رسالة',
}

const ENGLISH: Strings = {
  title: 'Mujaz: questions about the news',
  subtitle: 'A chat on your own machine',
  placeholder: 'Ask about the article…',
  send: 'Send',
  commands: 'Commands',
  typing: 'typing…',
  copied: 'Copied.',
  copyFailed: 'Could not copy: select the text and copy it yourself.',
  edited: 'edited',
  offline: 'The program does not answer. Trying again…',
  failed: 'Not sent. Check that the program is running, then send it again.',
  tooLong: 'The message is longer than 4096 characters: shorten it, then send it.',
  noResults: 'No results.',
  results: 'Results',
  messages: 'Messages',
  toLatest: 'To the latest message',
}

export type Strings = Readonly<Record<keyof typeof ARABIC, string>>

/** English where the browser's first language is English, else Arabic. */
export const language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'ar'
export const strings: Strings = language === 'en' ? ENGLISH : ARABIC
