// Text as Telegram takes it.

const SUSPICIOUS = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/
const UNSENDABLE = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Cs}/gu
const VISIBLE = /[^\s\u0000-\u001F\u007F]/

/** The text with control characters (line ends excepted) as blanks and lone surrogates as U+FFFD: same length. */
export function clean(text: string): string {
  if (!SUSPICIOUS.test(text)) return text
  return text.replace(UNSENDABLE, character => (character.charCodeAt(0) < 0x80 ? ' ' : '\uFFFD'))
}

/** Whether nothing of a text could be seen. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}
