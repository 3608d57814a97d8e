const FIGURE =
  /((?:达到|稳定在|保持在|不低于|不超过|突破|到)?\d[\d.]*(?:[十百千万亿]+)?[%元亩吨个家年户人]*(?:以上|以下|以内|左右)?)/

/** A text in parts, every second one a figure with its verb, unit and bound, which no line may end in. */
export const figureParts = (text: string): readonly string[] => text.split(FIGURE)
