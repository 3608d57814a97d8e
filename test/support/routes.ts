import { askSite, chainPath, idOf, tracePath } from './site.ts'

/** A place of each kind that the page has, by a name for it. */
export async function everyRoute(): Promise<Readonly<Record<string, string>>> {
  const { documents } = await askSite<{ documents: { nodes: { id: string }[] } }>(
    '{ documents(first: 10) { nodes { id } } }',
  )
  const [first, ...others] = documents.nodes.map(({ id }) => `/docs/${id}`)
  return {
    home: '/',
    goals: '/trace',
    goal: await tracePath('GOAL', '达到200亿元'),
    'goal-of-document': await tracePath('GOAL', '达到300亿元以上'),
    task: await tracePath('TASK', '着力促进工业集聚发展'),
    unit: await tracePath('AGENCY', '区工信局'),
    firm: await tracePath('ENTERPRISE', '华天电子集团'),
    park: await tracePath('PARK', '暖和湾园区'),
    strategy: await tracePath('STRATEGY', '“工业强区”战略'),
    industry: await tracePath('INDUSTRY', '电子信息'),
    anchors: '/anchors',
    chains: '/chain',
    chain: await chainPath('电子信息'),
    'chain-evidence': `${await chainPath('电子信息')}?sel=${await idOf('ENTERPRISE', '华天电子集团')}`,
    'chain-gaps': `${await chainPath('电子信息')}?empty=1`,
    'chain-compared': `${await chainPath('电子信息')}?with=${await idOf('INDUSTRY', '电工电器')}`,
    documents: '/docs',
    notice: first!,
    plan: `${others.at(-1)!}#s=2517-2538`,
    product: `/entity/${await idOf('PRODUCT', '粮食')}`,
    missing: '/nowhere',
  }
}

/** The same address in a language of the page. */
export const inLanguage = (path: string, lang: string): string =>
  path.replace(/(?=#|$)/, `${path.includes('?') ? '&' : '?'}lang=${lang}`)
