/** What is asked of the loaded chain, as a client asks it. */
export interface Question {
  readonly name: string
  readonly query: string
  /** Names of what its variables stand for: kind and name, as search finds them. */
  readonly ids: Readonly<Record<string, readonly [kind: string, name: string]>>
}

const BACKING = '{ entity { id name } role assertion rule order }'
const TRACE = `query ($id: ID!) { trace(from: $id) { leads ${BACKING} enterprises ${BACKING}
  goals ${BACKING} tasks ${BACKING} industries ${BACKING} gaps { kind reason } truncated } }`
const CHAIN = `query ($id: ID!) { industryChain(industry: $id, depth: 2) {
  goals ${BACKING} leads ${BACKING} enterprises ${BACKING} parks ${BACKING} nationalEnterpriseCount
  segments { industry { id name } assertion rule nationalEnterpriseCount empty }
  productSegments { product { id name } empty }
  upstream { industry { id name } depth weight mutual enterpriseCount }
  downstream { industry { id name } depth weight mutual enterpriseCount }
  bottlenecks { industry { id name } reason } truncated } }`
const ANCHORS = `query ($id: ID!) { anchorFirms(industry: $id, first: 20) { totalCount edges { node {
  enterprise { id name } rank score coverage scoreRange rankRange designation local tied
  components { name value weight explanation } } } } }`
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
  length sentence steps { forward relation { id type } } } }`
const SEARCH = (text: string) => `{ search(text: ${JSON.stringify(text)}, first: 10) { totalCount
  edges { score matched highlight node { id kind name } } } }`

export const QUESTIONS: readonly Question[] = [
  { name: 'search 半导体', query: SEARCH('半导体'), ids: {} },
  { name: 'search huatian', query: SEARCH('huatian'), ids: {} },
  { name: 'search 企业:华天', query: SEARCH('企业:华天'), ids: {} },
  { name: 'industryChain 半导体', query: CHAIN, ids: { id: ['INDUSTRY', '半导体'] } },
  { name: 'industryChain 电子信息', query: CHAIN, ids: { id: ['INDUSTRY', '电子信息'] } },
  { name: 'anchorFirms 电子信息', query: ANCHORS, ids: { id: ['INDUSTRY', '电子信息'] } },
  { name: 'anchorFirms 半导体', query: ANCHORS, ids: { id: ['INDUSTRY', '半导体'] } },
  {
    name: 'paths 半导体 to 华天科技',
    query: PATHS,
    ids: { from: ['INDUSTRY', '半导体'], to: ['ENTERPRISE', '华天科技'] },
  },
  {
    name: 'paths 鸡蛋 to 豆腐',
    query: PATHS,
    ids: { from: ['PRODUCT', '鸡蛋'], to: ['PRODUCT', '豆腐'] },
  },
  { name: 'trace 电子信息', query: TRACE, ids: { id: ['INDUSTRY', '电子信息'] } },
  { name: 'trace 区工信局', query: TRACE, ids: { id: ['AGENCY', '区工信局'] } },
]
