// Groups of words that a question and its answer use for the same thing.

import { stemsOf } from '../../arabic/stems.ts'
import { splitWords } from '../../arabic/words.ts'
import { SYNONYMS } from './synonyms.data.ts'

let groups: ReadonlyMap<string, readonly number[]> | undefined

/** The numbers of the groups to which a word with these light stems belongs. */
export function groupsOf(lights: readonly string[]): readonly number[] {
  groups ??= readGroups()
  const found: number[] = []
  for (const light of lights) found.push(...(groups.get(light) ?? []))
  return found
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  SYNONYMS.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const { folded } of splitWords(line)) {
        const [light = folded] = stemsOf(folded).lights
        map.set(light, [...(map.get(light) ?? []), group])
      }
    })
  return map
}
