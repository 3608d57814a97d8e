/** Items of a list, such as 电工电器、新型建材, are names up to this many signs. */
const LONGEST = 6

/** What of a Chinese text stays in one piece: items of its lists, 的 with the word before it, and what it ends in after 的. */
export function keptWords(text: string): readonly string[] {
  const items = text.split(/[、，和]/).slice(1)
  return [
    ...items.flatMap((item) => /^\p{Script=Han}{2,}?(?=等|$)/u.exec(item)?.[0] ?? []),
    ...Array.from(text.matchAll(/\p{Script=Han}{2}的(?=.)/gu), ([word]) => word),
    ...(/(?<=的)\p{Script=Han}{2,}$/u.exec(text) ?? []),
  ].filter(({ length }) => length <= LONGEST)
}
