import { createHash } from 'node:crypto'
import { packRecords, type PackFiles, type ReadPack } from '../../seed/pack/read-pack.ts'

/** A made-up chain that has a bit of everything that real tables have: each fault once. */
export const CHAIN = {
  'industries.csv': 'code,name\n10,电子\n1001,半导体\n100101,封测\n100102,硅料\n20,电气\n',
  'firms.csv': [
    'code,name,full_name,revenue,tags',
    '1,华芯,华芯股份有限公司,1200.5,高新技术;专精特新',
    '2,"天光,股份",天光半导体股份有限公司,,',
    '1,华芯,华芯(旧名)股份有限公司,,',
    '2,"天光,股份",天光半导体股份有限公司,,',
    ',无码公司,,,',
    '3,锦程,,x12,',
  ].join('\n'),
  'products.csv': 'name\n芯片\n硅片\n"多行\n产品"\n',
  'parents.csv': 'child,parent\n1001,10\n100101,1001\n100102,1001\n9999,10\n',
  'upstream.csv': 'industry,upstream,weight\n封测,硅料,3\n硅料,封测,1\n封测,没有,2\n封测,封测,1\n',
  'operates.csv': 'firm,industry\n1,100101\n2,100102\n7,100101\n',
  'produces.csv':
    'firm,product,share\n1,芯片,0.8\n1,硅片,-59.02\n1,芯片,0.8\n2,硅片,0.5\n2,硅片,0.6\n2,晶圆,0.1\n',
} as const

const FILES = [
  {
    file: 'industries.csv',
    nodes: 'Industry',
    columns: { code: 'code:ID(industry)', name: 'name:ID(industry-name)' },
  },
  {
    file: 'firms.csv',
    nodes: 'Enterprise',
    columns: {
      code: 'code:ID(firm)',
      name: 'name',
      full_name: 'full_name:alias',
      revenue: 'revenue:float',
      tags: 'innovation:string[]',
    },
  },
  { file: 'products.csv', nodes: 'Product', columns: { name: 'name:ID(product)' } },
  {
    file: 'parents.csv',
    relations: 'SUBINDUSTRY_OF',
    columns: { child: ':START_ID(industry)', parent: ':END_ID(industry)' },
  },
  {
    file: 'upstream.csv',
    relations: 'UPSTREAM_OF',
    columns: {
      upstream: ':START_ID(industry-name)',
      industry: ':END_ID(industry-name)',
      weight: 'weight',
    },
  },
  {
    file: 'operates.csv',
    relations: 'OPERATES_IN',
    columns: { firm: ':START_ID(firm)', industry: ':END_ID(industry)' },
  },
  {
    file: 'produces.csv',
    relations: 'PRODUCES',
    columns: { firm: ':START_ID(firm)', product: ':END_ID(product)', share: 'revenue_share:share' },
  },
]

const SMALL = {
  format: 'policy-pack/1',
  key: 'small-chain',
  title: '小产业链',
  dataset: 'small-chain',
  files: FILES,
}

export type Tables = Readonly<Record<string, string>>

export function packFiles(manifest: object, tables: Tables): PackFiles {
  const text = JSON.stringify(manifest)
  const hash = createHash('sha256')
    .update(JSON.stringify([text, tables]))
    .digest('hex')
  return { manifest: text, tables: new Map(Object.entries(tables)), hash }
}

const readPack = (files: PackFiles): ReadPack => ({
  files,
  records: packRecords(files, 'manifest.json'),
})

/** The small chain, perhaps with other tables or another manifest. */
export const smallFiles = (tables: Tables = {}, manifest: object = {}): PackFiles =>
  packFiles({ ...SMALL, ...manifest }, { ...CHAIN, ...tables })
export const smallPack = (tables: Tables = {}, manifest: object = {}): ReadPack =>
  readPack(smallFiles(tables, manifest))

/** The manifest of the small chain with one of its files told otherwise. */
export const withFile = (file: string, told: object): object => ({
  files: FILES.map((given) => (given.file === file ? { ...given, ...told } : given)),
})

/** What policy texts name, related to rows of the small chain. */
export const smallAlignment = (
  rows = '电子信息,1001,CONFIRMED,两者都指半导体\n没有的产业,1001,CONFIRMED,\n',
  onDangling: 'skip' | 'refuse' = 'skip',
): ReadPack =>
  readPack(
    packFiles(
      {
        format: 'policy-pack/1',
        key: 'small-alignment',
        title: '小对应表',
        dataset: 'small-alignment',
        spaces: {
          policy: { policy: 'Industry' },
          industry: { dataset: 'small-chain', kind: 'Industry', space: 'industry' },
        },
        files: [
          {
            file: 'same.csv',
            relations: 'CORRESPONDS_TO',
            columns: {
              industry: ':START_ID(policy)',
              code: ':END_ID(industry)',
              status: 'status',
              why: 'note',
            },
            onDangling,
          },
        ],
      },
      { 'same.csv': `industry,code,status,why\n${rows}` },
    ),
  )

/** Where a company of the small chain lies: in the region of the example. */
export const smallPlaces = (): ReadPack =>
  readPack(
    packFiles(
      {
        format: 'policy-pack/1',
        key: 'small-places',
        title: '小地点表',
        dataset: 'small-places',
        spaces: { firm: { dataset: 'small-chain', kind: 'Enterprise', space: 'firm' } },
        files: [
          {
            file: 'places.csv',
            nodes: 'Place',
            columns: { code: 'code:ID(place)', name: 'name' },
          },
          {
            file: 'located.csv',
            relations: 'LOCATED_IN',
            columns: { firm: ':START_ID(firm)', place: ':END_ID(place)' },
          },
        ],
      },
      { 'places.csv': 'code,name\n620502,秦州区\n', 'located.csv': 'firm,place\n1,620502\n' },
    ),
  )
