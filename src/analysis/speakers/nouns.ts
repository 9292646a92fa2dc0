// Nouns: what kind of noun heads a phrase that may name a speaker.

import { byForm } from '../../arabic/memo.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import { setOf } from '../quotations/words.data.ts'
import {
  AUDIENCES,
  BELONGING,
  BODIES,
  BROKEN_PLURALS,
  DOCUMENTS,
  OUTLETS,
  QUANTITIES,
  ROLES,
  SAME,
  SOURCE_ADJECTIVES,
  SOURCES,
} from './speakers.data.ts'

/** What kind of noun heads a phrase. */
export type Head = 'role' | 'body' | 'document' | 'source' | 'name' | 'other'

const roles = setOf(ROLES)
const bodies = setOf(BODIES)
const documents = setOf(DOCUMENTS)
const sources = setOf(SOURCES)
const quantities = setOf(QUANTITIES)
export const adjectives = setOf(SOURCE_ADJECTIVES)
export const belonging = setOf(BELONGING)
const audiences = setOf(AUDIENCES)
const outlets = setOf(OUTLETS)
export const same = setOf(SAME)
/** Broken plurals of kinds of people. */
export const plurals = setOf(BROKEN_PLURALS)

const PRONOUN_ENDING = /(ها|هم|هما|هن|نا)$/

/** والد, which neither و nor ال is glued to. */
const FATHER = /^والدت?(ه|ها|هم|هما|ي|ين|يه|يها|ا)?$/

/** A folded word without و, ال and the tanwin alef of an accusative. */
export function bareOf(folded: string): string {
  if (FATHER.test(folded)) return folded
  const word = folded.length > 4 && folded.startsWith('وال') ? folded.slice(1) : folded
  if (word.length > 3 && word.startsWith('ال')) return word.slice(2)
  return word
}

/** Whether a folded word begins the name of an outlet or body that goes without a noun: رويترز، الكرملين، بي بي سي. */
export function isOutlet(folded: string): boolean {
  return outlets.has(folded)
}

/** Whether a bare word tells how many: البعض, عدد, 58 (في المئة): nobody who has been named. */
export function isQuantity(bare: string): boolean {
  return quantities.has(bare) || bare === 'كثيرين' || isNumber(bare)
}

/** Whether a bare word is a number in digits: one of how many speak only right after the verb. */
export function isNumber(bare: string): boolean {
  return /^\d[\d.,]*$/.test(bare)
}

/** Whether a bare word names those whom officials speak to, as outlets. */
export function isAudience(bare: string): boolean {
  return audiences.has(bare)
}

const TITLES = Kind.title | Kind.pair | Kind.many

/** What kind of noun a bare word is: وزير, وزارة, تقرير, مصدر. */
export const headOf = byForm(findHead)

/** باحثان → باحث, كاتبتان → كاتبه; null for what is no dual of a calling. */
export function singularOfDual(bare: string): string | null {
  if (!bare.endsWith('ان') || bare.length < 5 || bare === TALIBAN) return null
  const stem = bare.slice(0, -2)
  const one = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem
  return roles.has(one) || sources.has(one) ? one : null
}

const TALIBAN = 'طالبان'

/** لاعبي الفريق، مسؤولي الوزارة: a plural before what it belongs to, in the case of an object. */
export function isObliqueConstruct(bare: string): boolean {
  const one = bare.slice(0, -1)
  return bare.endsWith('ي') && !roles.has(bare) && !sources.has(bare) && (roles.has(one) || sources.has(one))
}

function findHead(bare: string): Head {
  if (sources.has(bare) || isQuantity(bare)) return 'source'
  if (roles.has(bare)) return 'role'
  if (bodies.has(bare)) return 'body'
  if (documents.has(bare)) return 'document'
  if (entryOf(bare).kinds & TITLES) return 'role'
  const pair = bare.replace(/ت(ي|ا|ان|ين)$/, 'ه')
  if (pair !== bare && (bodies.has(pair) || sources.has(pair))) return findHead(pair)
  const possessed = bare.replace(/ت(ه|ها|هم|هما|نا)$/, 'ه')
  if (possessed !== bare && (roles.has(possessed) || bodies.has(possessed))) return findHead(possessed)
  const one = singularOfDual(bare)
  if (one !== null) return findHead(one)
  const singular = bare.replace(/(ون|ين|ات|ي|و)$/, '')
  if (singular.length > 2 && singular !== bare) {
    if (sources.has(singular)) return 'source'
    if (roles.has(singular) || entryOf(singular).kinds & Kind.title) return 'role'
  }
  if (bare.length > 5 && bare.endsWith('هما')) return findHead(bare.slice(0, -3))
  const shorter = bare.endsWith('ا') ? bare.slice(0, -1) : bare.replace(PRONOUN_ENDING, '').replace(/ه$/, '')
  if (shorter === bare || shorter.length < 3) return 'other'
  if (bare.endsWith('ا') && documents.has(shorter)) return 'document'
  if (sources.has(shorter)) return 'source'
  return roles.has(shorter) ? 'role' : 'other'
}
