import type { Person, Quotation } from '../analysis.ts'
import type { Document } from '../document.ts'

/** Finds direct quotations and indirect statements with their speakers. */
export function findQuotations(_document: Document, _people: readonly Person[]): Quotation[] {
  return []
}
