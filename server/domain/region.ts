/**
 * Administrative regions as chains from the largest to the smallest:
 * 甘肃省天水市秦州区 → 甘肃省, 天水市, 秦州区.
 */
export type RegionChain = readonly string[]

const SUFFIX = '特别行政区|自治[区州县旗]|地区|街道|[省市区县盟旗镇乡]'

/**
 * A name ends at its suffix, unless that belongs to it with the next character: 沙市区, 红旗区,
 * 津市市; but 济宁市市中区, 天水市市场监管局.
 */
const PART =
  `\\p{Script=Han}{1,12}?(?:${SUFFIX})(?![域块])` +
  '(?:(?<![市乡镇旗])|(?![区县])(?!市(?![中辖]区|场|政|容|民)))'

const PROVINCES =
  /^(北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)/

/** Peoples that autonomous prefectures and counties are named after. */
const PEOPLES =
  '回|藏|苗|彝|壮|侗|瑶|白|傣|黎|羌|满|土家|布依|哈尼|傈僳|景颇|朝鲜|蒙古|哈萨克|柯尔克孜'

/** Regions that begin with what elsewhere names a level. */
const LEVEL_LIKE = /^(?:市[中南北辖]区|镇江市|镇海区|镇[平赉远雄康宁坪安巴原]县|乡[宁城]县)/

const wholePart = new RegExp(PART, 'gu')
const leadingParts = new RegExp(`^(?:${PART})+`, 'u')

/** The chain that a region's full name spells out; whatever has no suffix is its last link. */
export function regionChain(region: string): RegionChain {
  const name = region.normalize('NFKC').replace(/\s/g, '')
  const parts = name.match(wholePart) ?? []
  const rest = name.slice(parts.join('').length)
  return parts.join('') + rest === name && rest !== '' ? [...parts, rest] : parts
}

/** The region names that a name begins with (天水市秦州区工信局 → 天水市, 秦州区), and what follows. */
export function leadingRegions(name: string): { chain: RegionChain; rest: string } {
  const [head = ''] =
    /^[省市区县州盟旗镇乡]/.test(name) && !LEVEL_LIKE.test(name)
      ? []
      : (leadingParts.exec(name) ?? [])
  return { chain: head.match(wholePart) ?? [], rest: name.slice(head.length) }
}

/** 秦州区 → 秦州, 广西壮族自治区 → 广西; null where nothing would be left that names it. */
export function shortRegion(part: string): string | null {
  const [province] = PROVINCES.exec(part) ?? []
  if (province !== undefined && regionTier(part) === 1) return province
  const bare = part
    .replace(new RegExp(`(?:新区|${SUFFIX})$`, 'u'), '')
    .replace(new RegExp(`(?:(?:${PEOPLES})族?)+$`, 'u'), '')
  return bare.length >= 2 && bare !== part ? bare : null
}

/** How far down a region of this suffix stands: 1 province … 4 town; null where it has no suffix. */
export function regionTier(part: string): number | null {
  if (/(?:省|自治区|特别行政区)$/.test(part) || /^(?:北京|上海|天津|重庆)市$/.test(part)) return 1
  if (/(?:市|自治州|盟|地区)$/.test(part)) return 2
  if (/[区县旗]$/.test(part)) return 3
  return /(?:镇|乡|街道)$/.test(part) ? 4 : null
}

/**
 * The full chain that region names stand for when a text of the region `within` uses them:
 * 天水市 in 甘肃省天水市秦州区 is 甘肃省, 天水市. Names that are not in the chain are taken as
 * standing below it, except provinces.
 */
export function resolveRegion(named: RegionChain, within: RegionChain): RegionChain {
  if (named.length === 0) return within
  for (let end = within.length; end >= named.length; end--)
    if (named.every((part, i) => part === within[end - named.length + i]))
      return within.slice(0, end)
  const [first] = named
  const shared = within.indexOf(first!)
  if (shared >= 0) return [...within.slice(0, shared), ...named]
  return isProvince(first!) ? named : [...within, ...named]
}

/** Whether a chain can begin with it: a province stands below no other region. */
export const isProvince = (part: string): boolean => PROVINCES.test(part) && regionTier(part) === 1

/** The chain down to its last part of this level (区, 市 …); the whole chain where it has none. */
export function chainToLevel(chain: RegionChain, level: string): RegionChain {
  const at = chain.findLastIndex((part) => part.endsWith(level))
  return at < 0 ? chain : chain.slice(0, at + 1)
}

/** The chain down to the part whose name or short form the name begins with; else the whole chain. */
export function chainToPrefix(chain: RegionChain, name: string): RegionChain {
  const at = chain.findLastIndex((part) => formsOf(part).some((form) => name.startsWith(form)))
  return at < 0 ? chain : chain.slice(0, at + 1)
}

/**
 * The chain down to the region that the name mentions anywhere, by name, short form or level
 * character (省市区县); the whole chain where the level is another's; null where it mentions none.
 */
export function chainToMention(chain: RegionChain, name: string): RegionChain | null {
  const named = chain.findLastIndex((part) => formsOf(part).some((form) => name.includes(form)))
  if (named >= 0) return chain.slice(0, named + 1)
  if (!/[省市区县]/.test(name)) return null
  const level = chain.findLastIndex(
    (part) => /[省市区县]$/.test(part) && name.includes(part.at(-1)!),
  )
  return level < 0 ? chain : chain.slice(0, level + 1)
}

/** The chain that a name of a place stands for; null where it is no place in or below the chain. */
export function chainOfPlace(chain: RegionChain, name: string): RegionChain | null {
  const short = chain.findIndex((part) => shortRegion(part) === name)
  if (short >= 0) return chain.slice(0, short + 1)
  const { chain: named, rest } = leadingRegions(name)
  if (named.length === 0 || rest !== '') return null
  const resolved = resolveRegion(named, chain)
  const [first] = named
  const known = chain.includes(first!) || isProvince(first!) || resolved.length <= chain.length
  if (known) return resolved
  const [above, own] = [regionTier(chain.at(-1) ?? ''), regionTier(first!)]
  return above !== null && own !== null && own > above ? resolved : null
}

const formsOf = (part: string): readonly string[] => [part, shortRegion(part) ?? part]
