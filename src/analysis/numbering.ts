// A numbering: gives the members of a document that occur among very many the numbers 1, 2, 3 …. A sparse set after Briggs
// and Torczon (1993).

/**
 * By member: its number in the numbering that took it in last. Whether that is the one asked tells its own list, so
 * nothing is cleared between documents.
 */
let places = new Int32Array(1 << 14)

/** Numbers for members, which are whole numbers from 0 up themselves. */
export class Numbering {
  /** By number from 1 to before `size`: the member. */
  readonly members: Int32Array
  size = 1

  /** `most`: how many members it takes in at the most. */
  constructor(most: number) {
    this.members = new Int32Array(most + 1)
  }

  /** The number of a member, 0 where it has none. */
  numberOf(member: number): number {
    const place = places[member] ?? 0
    return place < this.size && this.members[place] === member ? place : 0
  }

  /** The number of a member, which gets the next one where it has none. */
  add(member: number): number {
    const known = this.numberOf(member)
    if (known > 0) return known
    if (member >= places.length) makeRoom(member)
    const number = this.size++
    this.members[number] = member
    places[member] = number
    return number
  }
}

function makeRoom(member: number): void {
  const before = places
  places = new Int32Array(member * 2)
  places.set(before)
}
