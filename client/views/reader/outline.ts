export interface OutlinePassage {
  readonly id: string
  readonly number: string
  readonly heading?: string | null
  readonly role: string
  readonly parent?: { readonly id: string } | null
}

export interface OutlineRow<P> {
  readonly passage: P
  /** 1 for what stands under no other heading. */
  readonly level: number
  /** What its number adds to that of the heading above: 二(一)2.一是 → 一是. */
  readonly ownNumber: string
}

/** The headings of a document with their depth. One without a number is the title, and left out. */
export function outlineOf<P extends OutlinePassage>(
  passages: readonly P[],
): readonly OutlineRow<P>[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return passages
    .filter(({ heading, number }) => heading && number)
    .map((passage) => {
      const above = ancestorsOf(byId, passage)
      return { passage, level: above.length + 1, ownNumber: ownNumber(passage.number, above[0]) }
    })
}

/** The passages above one, the nearest first. */
export function ancestorsOf<P extends OutlinePassage>(
  byId: ReadonlyMap<string, P>,
  passage: P,
): readonly P[] {
  const above: P[] = []
  for (let id = passage.parent?.id; id !== undefined;) {
    const parent = byId.get(id)
    if (!parent || above.includes(parent)) break
    above.push(parent)
    id = parent.parent?.id
  }
  return above
}

function ownNumber(number: string, parent: OutlinePassage | undefined): string {
  const own =
    parent && number.startsWith(parent.number) ? number.slice(parent.number.length) : number
  return own.replace(/^\./, '') || number
}

/** The passage that bears the responsibility bracket of another: its own, else the nearest above. */
export function bracketOf<P extends OutlinePassage>(passages: readonly P[], passage: P): P | null {
  if (passage.role === 'RESPONSIBILITY') return passage
  const byId = new Map(passages.map((one) => [one.id, one]))
  for (const owner of [passage, ...ancestorsOf(byId, passage)]) {
    const bracket = passages.find(
      ({ role, parent }) => role === 'RESPONSIBILITY' && parent?.id === owner.id,
    )
    if (bracket) return bracket
  }
  return null
}
