import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/articles/read.ts'

describe('decodeText', () => {
  it('reads UTF-8 and keeps its byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFFنص'))).toBe('\uFEFFنص')
  })

  it('reads UTF-16 with a byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFFنص', 'utf16le'))).toBe('\uFEFFنص')
  })

  it('replaces single wrong bytes', () => {
    const bytes = Buffer.concat([Buffer.from('نص '.repeat(50)), Buffer.from([0xd9])])
    expect(decodeText(bytes)).toBe(`${'نص '.repeat(50)}\uFFFD`)
  })

  it.each([
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /binary file/],
    ['another encoding', Buffer.from([0xe4, 0xd5, 0x20, 0xda, 0xd1, 0xc8, 0xed]), /not UTF-8.*iconv/],
  ])('says that it is %s', (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(message)
  })
})
