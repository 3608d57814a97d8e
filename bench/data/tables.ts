import { random } from './random.ts'

/** Firms of the made-up chain; all else keeps the proportions of a national one. */
const FIRMS = 1_000
const [INDUSTRIES, PRODUCTS] = [FIRMS / 10, FIRMS * 20]

const PARTS = ['新型', '高端', '精密', '智能', '特种', '环保', '通用', '工业', '医用', '车载']
const THINGS = ['芯片', '轴承', '涂料', '电机', '阀门', '薄膜', '传感器', '钢材', '药剂', '线缆']

/** A made-up chain in tables as the manifest of the national one reads them; the same for one seed. */
export function chainTables(seed: number): ReadonlyMap<string, string> {
  const { below } = random(seed)
  const all = (count: number, row: (nth: number) => string): string[] =>
    Array.from({ length: count }, (_, nth) => row(nth))
  const industry = (nth: number) => `${100_000 + nth}`
  const firm = (nth: number) => `${300_000 + nth}`
  const product = (nth: number) =>
    `${PARTS[nth % 10]}${THINGS[Math.floor(nth / 10) % 10]}${Math.floor(nth / 100)}型`
  // A square favours the first: hubs, as real ones have.
  const hub = (count: number) => Math.floor(below(count) ** 2 / count)
  const table = (columns: string, rows: readonly string[]) => `${[columns, ...rows].join('\n')}\n`
  const pairs = (count: number, row: () => string) => [...new Set(all(count, row))]
  return new Map([
    [
      'industries.csv',
      table(
        'code,name',
        all(INDUSTRIES, (n) => `${industry(n)},行业${n}`),
      ),
    ],
    [
      'companies.csv',
      table(
        'code,name,full_name,exchange,listed_on',
        all(FIRMS, (n) => `${firm(n)},企业${n},云原企业${n}股份有限公司,交易所,2021-10-19`),
      ),
    ],
    ['products.csv', table('name', all(PRODUCTS, product))],
    [
      'industry_parent.csv',
      table(
        'industry_code,parent_code',
        all(INDUSTRIES - 1, (n) => `${industry(n + 1)},${industry(Math.floor(n / 8))}`),
      ),
    ],
    [
      'industry_upstream.csv',
      table(
        'industry,upstream_industry,weight',
        pairs(FIRMS, () => `行业${below(INDUSTRIES)},行业${below(INDUSTRIES)}`).map(
          (pair, n) => `${pair},${n % 6}`,
        ),
      ),
    ],
    [
      'company_industry.csv',
      table(
        'company_code,industry_code',
        all(FIRMS, (n) => `${firm(n)},${industry(hub(INDUSTRIES))}`),
      ),
    ],
    [
      'company_product.csv',
      table(
        'company_code,product,revenue_share',
        pairs(FIRMS * 12, () => `${firm(below(FIRMS))},${product(hub(PRODUCTS))}`).map(
          (pair, n) => `${pair},0.${100 + (n % 900)}`,
        ),
      ),
    ],
    ...['kind', 'upstream_product', 'downstream_product'].map((other, nth): [string, string] => [
      `product_${other.replace('_product', '')}.csv`,
      table(
        `product,${other}`,
        pairs([FIRMS * 11, FIRMS * 12, 80][nth]!, () =>
          [product(hub(PRODUCTS)), product(below(PRODUCTS))].join(),
        ),
      ),
    ]),
  ])
}
