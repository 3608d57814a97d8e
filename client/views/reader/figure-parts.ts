const FIGURE = /(\d[\d.]*(?:[十百千万亿]+)?[%元亩吨个家年户人]*(?:以上|以下|以内|左右)?)/

/** A text in parts, every second one a figure with its unit and bound, which no line may end in. */
export const figureParts = (text: string): readonly string[] => text.split(FIGURE)
