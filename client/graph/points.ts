import type { Point } from './picture.ts'

/** Whether two points are one, or both are missing. */
export const samePoint = (a: Point | undefined, b: Point | undefined): boolean =>
  a?.x === b?.x && a?.y === b?.y

/** Whether right-angled ways to two points leave a place in one direction. */
export const sameWay = (from: Point, a: Point, b: Point): boolean =>
  Math.sign(a.x - from.x) === Math.sign(b.x - from.x) &&
  Math.sign(a.y - from.y) === Math.sign(b.y - from.y)
