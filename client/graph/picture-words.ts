import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import type { Blank, Lane } from './picture.ts'

/** What a picture says in words; the page gives them in its language. */
export interface PictureWords {
  readonly glyph: (kind: Kind) => string
  readonly laneTitle: (lane: Lane) => string
  readonly verb: (type: RelationType) => string
  readonly more: (count: number) => string
  readonly blank: (blank: Blank) => readonly [title: string, reason: string]
  readonly noLine: string
  readonly principal: string
  readonly again: string
}
