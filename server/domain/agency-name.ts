import {
  chainToLevel,
  chainToPrefix,
  leadingRegions,
  resolveRegion,
  type RegionChain,
} from './region.ts'

export interface AgencyName {
  /** The region whose unit it is; null for a unit of the whole country. */
  readonly chain: RegionChain | null
  /** Level and unit, in the one form that all true synonyms share: 区工信局, 区政府, 区委. */
  readonly name: string
}

/** Words that begin with a level character and name no level. */
const NO_LEVEL =
  /^(?:市场|市容|市民(?:中心|服务)|市政(?!府|协|法委|务)|区域|区块|县域|乡村|乡镇|镇村|旗舰|州际|省际)/

const LEVEL = /^[省市区县州盟旗镇乡]/

/** Units of the whole country, which stand in no region. */
const NATIONAL =
  /^(?:国家|国务院|全国|中国|中央|中共中央|中华)|^(?:外交|教育|科学技术|科技|工业和信息化|工信|公安|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|住房(?:和)?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$/

/**
 * Fields of work and the short form that names the same unit. Only pairs where within one region
 * one unit bears both: 发展和改革局 is 发改局.
 */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^发展(?:和)?改革(?=[局委])/, '发改'],
  [/^工业(?:和)?信息化(?=[局委厅])/, '工信'],
  [/^经济(?:和)?信息(?:化)?(?=[局委])/, '经信'],
  [/^科学技术(?=[局厅])/, '科技'],
  [/^科学技术(?=委)/, '科'],
  [/^教育(?=委)/, '教'],
  [/^卫生健康(?=[局委])/, '卫健'],
  [/^人力(?:资源)?(?:和)?社(?:会保障|保)(?=[局厅])/, '人社'],
  [/^住房(?:和)?城乡建设(?:管理)?(?=[局委厅])/, '住建'],
  [/^市场监督管理(?=局)/, '市场监管'],
  [/^药品监(?:督管理|管)(?=局)/, '药监'],
  [/^文化(?:和)?旅游(?=[局委厅])/, '文旅'],
  [/^林业(?:和)?草原(?=局)/, '林草'],
  [/^医疗保障(?=局)/, '医保'],
  [/^应急管理(?=局)/, '应急'],
  [/^国有资产监督管理(?=委)/, '国资'],
  [/^地方金融监督管理(?=局)/, '地方金融监管'],
  [/^人民代表大会常务委(?:员会)?/, '人大常委会'],
]

/** 人民政府办公室 → 政府办, 发展和改革委员会 → 发改委, 委员会 → 委. */
function shortUnit(unit: string): string {
  const plain = unit
    .replace(/^人民政府/, '政府')
    .replace(/^委员会(?=$|办公室|宣传部|组织部|统战部)/, '委')
    .replace(/^(政府|委)办公[室厅]$/, '$1办')
  const [field, short] = FIELDS.find(([pattern]) => pattern.test(plain)) ?? []
  const named = field ? plain.replace(field, short!) : plain
  return /^(?:发改|工信|经信|科|教|卫健|住建|国资|商务|文旅|交通)委员会$/.test(named)
    ? named.replace(/员会$/, '')
    : named
}

/**
 * The region and the identifying name of a unit that a text of the region `within` names:
 * 天水市秦州区工业和信息化局, 秦州区工信局 and 区工信局 are 区工信局 of 甘肃省天水市秦州区.
 * `name` is free of white space and quotation marks.
 */
export function agencyName(name: string, within: RegionChain): AgencyName {
  if (NATIONAL.test(name)) return { chain: null, name }
  const plain = name.replace(/^中共(?=.+委)/, '')
  const { chain: named, rest } = leadingRegions(plain)
  if (named.length > 0 && rest !== '') {
    const level = named.at(-1)!.slice(-1)
    return { chain: resolveRegion(named, within), name: level + shortUnit(rest) }
  }
  if (LEVEL.test(plain) && !NO_LEVEL.test(plain) && plain.length > 1) {
    const level = plain[0]!
    return { chain: chainToLevel(within, level), name: level + shortUnit(plain.slice(1)) }
  }
  return { chain: chainToPrefix(within, plain), name: shortUnit(plain) }
}
