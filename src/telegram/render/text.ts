// Text as Telegram takes it.

const UNSENDABLE = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Cs}/gu

/** The text with control characters (line ends excepted) as blanks and lone surrogates as U+FFFD: same length. */
export function clean(text: string): string {
  return text.replace(UNSENDABLE, character => (character.charCodeAt(0) < 0x80 ? ' ' : '\uFFFD'))
}
