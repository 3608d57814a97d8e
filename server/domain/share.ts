/**
 * Whether a share can be none: a part of a whole lies between 0 and 1. Data sets hold others, such
 * as revenue shares from corrections of other years; they are shown as they are and never added up.
 */
export const isShareDoubtful = (share: number | null): boolean =>
  share !== null && !(share >= 0 && share <= 1)
