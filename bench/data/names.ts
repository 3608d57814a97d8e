/** Made-up names: none of these firms, units and places is meant to be a real one. */
const PLACES =
  '云栖 青原 白塔 石泉 玉门滩 柳湾 金川口 临河 望江 东岭 西屏 南坪 北塬 长宁 永乐 安和 清水驿 凤台 龙潭 松岗'
const TRADES =
  '电子 电器 数控机床 新材料 航空维修 轴承 制药 果品加工 乳业 建材 智能传感 物流 半导体封装 风电装备 种业 饲料 包装 印刷 家具 纺织 电线电缆 工业软件'
const FORMS = '股份有限公司 有限责任公司 集团'
const OFFICES =
  '发改 工信 科技 财政 人社 自然资源 生态环境 住建 交通运输 水务 农业农村 商务 文旅 卫健 应急 审计 市场监管 统计 林草 金融 国资 招商 投资促进 供销 税务 气象 电力 邮政 乡村振兴 数据'

const words = (list: string): readonly string[] => list.split(' ')

/** 1,320 different firms, the same each time. */
export const firmNames = (): string[] =>
  words(FORMS).flatMap((form) =>
    words(TRADES).flatMap((trade) => words(PLACES).map((place) => place + trade + form)),
  )

/** 60 different units: the bureaus of a district, and those of its city. */
export const unitNames = (): string[] =>
  ['区', '市'].flatMap((level) => words(OFFICES).map((office) => `${level}${office}局`))

export const trades = (): readonly string[] => words(TRADES)

const DIGITS = '〇一二三四五六七八九'

/** Numerals as headings have them, up to 99: 三, 十, 十二, 二十一. */
export function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}
