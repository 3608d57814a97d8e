/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 成分凭什么得来:文件认定与系统推断分开列,从不混同。 What a component rests on; the two are never mixed. */
export type AnchorBasis =
  /** 文件认定:原文的措辞 · the words of a document */
  | 'DOCUMENT'
  /** 系统推断:由已载明的事实按公式算出 · computed by a formula from facts that sources state */
  | 'SYSTEM';

/** 得分的成分。 The components of a score. */
export type AnchorComponentName =
  /** 中介作用:企业、细分领域、产品关联图上的标准化中介中心性 · brokerage */
  | 'BROKERAGE'
  /** 链条跨度:其覆盖的细分领域占全部细分领域之比 · chain span */
  | 'CHAIN_SPAN'
  /** 不可替代:仅由其一家支撑的目标占全链目标之比 · criticality */
  | 'CRITICALITY'
  /** 文件措辞:链主、龙头为1,骨干、重点、依托、以…为主为0.6 · designation by a document */
  | 'DESIGNATION'
  /** 目标覆盖:其支撑的目标占全链目标之比,硬性目标加倍 · goal coverage */
  | 'GOAL_COVERAGE'
  /** 创新资质:资质个数,最多者为1 · innovation flags */
  | 'INNOVATION'
  /** 链内关联:其产业、产品在链内的上下游关系数,最多者为1 · linkage */
  | 'LINKAGE'
  /** 投资项目:项目个数,最多者为1 · projects */
  | 'PROJECTS'
  /** 企业规模:营业收入,最多者为1 · scale */
  | 'SCALE';

/** 各成分的权重:不为负,至少一个大于0;只看彼此之比,不给者取默认值。 Weights of the components: none negative, at least one above 0; only their ratios count, and what isn't given has its default. */
export type AnchorWeights = {
  /** 中介作用。 Brokerage. */
  brokerage?: number | null | undefined;
  /** 链条跨度。 Chain span. */
  chainSpan?: number | null | undefined;
  /** 不可替代。 Criticality. */
  criticality?: number | null | undefined;
  /** 文件措辞。 Designation. */
  designation?: number | null | undefined;
  /** 目标覆盖。 Goal coverage. */
  goalCoverage?: number | null | undefined;
  /** 创新资质。 Innovation flags. */
  innovation?: number | null | undefined;
  /** 链内关联。 Linkage. */
  linkage?: number | null | undefined;
  /** 投资项目。 Projects. */
  projects?: number | null | undefined;
  /** 企业规模。 Scale. */
  scale?: number | null | undefined;
};

/** 如何得知。 How it is known. */
export type Assertion =
  /** 由规则推得 · a rule concludes it */
  | 'DERIVED'
  /** 承自上级任务 · taken over from a task above */
  | 'INHERITED'
  /** 原文载明 · a source says it */
  | 'STATED';

/** 约束力。 How binding the wording is. */
export type Binding =
  /** 约束性:确保、不低于、必须 · hard */
  | 'HARD'
  /** 预期性:力争、争取、探索 · soft */
  | 'SOFT';

/** 陈述是否经人审定。 Whether a person judged a claim. */
export type ClaimStatus =
  /** 已确认:由人录入或审定 · confirmed by a person */
  | 'CONFIRMED'
  /** 待审:由规则找到 · proposed by a rule */
  | 'PROPOSED'
  /** 已否定:由人否定,留存以免再提 · rejected by a person, and kept */
  | 'REJECTED';

/** 比较方式。 How the figure is meant. */
export type Comparator =
  /** 左右 · about */
  | 'APPROX'
  /** 达到 · reaches */
  | 'EQ'
  /** 超过 · more than */
  | 'GT'
  /** 以上、不低于 · at least */
  | 'GTE'
  /** 低于 · less than */
  | 'LT'
  /** 不超过 · at most */
  | 'LTE'
  /** 区间 · range */
  | 'RANGE';

/** 文件是否认定。没有文件称其链主或龙头的企业,本系统也不作此称呼。 What a document designates it as; no company is called an anchor unless a document does. */
export type Designation =
  /** 文件称其链主或龙头 · a document calls it 链主 or 龙头 */
  | 'DOCUMENT_ANCHOR'
  /** 文件列为骨干、重点,或以其为依托、为主 · a document names it as key, or relies on it */
  | 'DOCUMENT_KEY'
  /** 没有文件认定 · no document designates it */
  | 'NONE';

/** 何时到期,按当天日期算。 Whether its year is over, computed against today's date. */
export type Due =
  /** 期限未到 · open */
  | 'OPEN'
  /** 期限已过,完成情况未载明 · past, and no source says how it ended */
  | 'PAST'
  /** 未写期限 · undated */
  | 'UNDATED';

/** 缺的是什么。 What is missing. */
export type GapKind =
  /** 口号未展开(“两个高于”) · a slogan that is not spelled out */
  | 'NOT_SPELLED_OUT'
  /** 未载明企业 · no company */
  | 'NO_ENTERPRISE'
  /** 任务未设目标 · no goal */
  | 'NO_GOAL'
  /** 未载明责任单位 · no unit */
  | 'NO_UNIT'
  /** 量化目标未写年份 · no year */
  | 'NO_YEAR';

/** 为何缺。 Why it is missing. */
export type GapReason =
  /** 文件未载明 · the document does not say */
  | 'NOT_IN_DOCUMENT'
  /** 尚未审阅 · not reviewed yet */
  | 'NOT_REVIEWED'
  /** 已存文本未载明,原文截断 · the stored text breaks off */
  | 'TEXT_CUT_OFF';

/** 实体是什么;它在一句话里做什么,由关系来说。 What an entity is; what it does in a sentence is told by relations. */
export type Kind =
  /** 单位 · Unit */
  | 'AGENCY'
  /** 品牌 · Brand */
  | 'BRAND'
  /** 文件 · Document */
  | 'DOCUMENT'
  /** 企业 · Firm */
  | 'ENTERPRISE'
  /** 目标 · Goal */
  | 'GOAL'
  /** 产业 · Industry */
  | 'INDUSTRY'
  /** 机构 · Institution */
  | 'INSTITUTION'
  /** 园区 · Park */
  | 'PARK'
  /** 地区 · Place */
  | 'PLACE'
  /** 产品 · Product */
  | 'PRODUCT'
  /** 项目 · Project */
  | 'PROJECT'
  /** 战略 · Strategy */
  | 'STRATEGY'
  /** 任务 · Task */
  | 'TASK';

/** 为何不能相加。 Why figures can't be added up. */
export type LedgerReason =
  /** 指标不同 · another metric */
  | 'DIFFERENT_METRIC'
  /** 对象不同:所计之物不含于目标所计 · it counts other things than the target */
  | 'DIFFERENT_SUBJECT'
  /** 单位不同,或不能折算 · another unit, or one that can't be converted */
  | 'DIFFERENT_UNIT'
  /** 年份或期限含义不同,或未写年份 · another year or sort of period, or none written */
  | 'DIFFERENT_YEAR'
  /** 指标不能相加(增速、占比、排名),或写作上限、区间 · a rate, share or rank, an upper bound or a range */
  | 'NOT_ADDITIVE'
  /** 目标没有数值 · the goal has no figure */
  | 'NO_MEASURE'
  /** 没有分项 · no goal below it has a figure */
  | 'NO_PARTS'
  /** 对象相同:是另一数值,不是其中一部分 · the same subject once more, no part of it */
  | 'SAME_SUBJECT';

/** 失去什么。 What a goal loses. */
export type LossKind =
  /** 仅有的企业 · its only company */
  | 'ONLY_ENTERPRISE'
  /** 仅有的牵头单位 · its only lead unit */
  | 'ONLY_LEAD';

/** 矩阵的列。 What stands in the columns of a matrix. */
export type MatrixColumns =
  /** 责任单位(括注所列,含园区、机构、企业) · whatever a bracket names as a unit */
  | 'AGENCY'
  /** 产业 · industries */
  | 'INDUSTRY';

/** 文段的作用。 What a passage is. */
export type PassageRole =
  /** 正文 · body */
  | 'BODY'
  /** 标题 · heading */
  | 'HEADING'
  /** 网页杂项 · web metadata and footers */
  | 'NOISE'
  /** 责任括注 · responsibility bracket */
  | 'RESPONSIBILITY';

/** 期限的含义。 What its year means. */
export type Period =
  /** 每年 · each year */
  | 'ANNUAL'
  /** 若干年累计 · over a span of years */
  | 'CUMULATIVE'
  /** 保持在某水平 · held at a level */
  | 'MAINTAIN'
  /** 到某时点 · by a date */
  | 'POINT';

/** 关系类型,有方向。 Types of relations; each has a direction. */
export type RelationType =
  /** 指标对象 · is about */
  | 'ABOUT'
  /** 主送 · addressed to */
  | 'ADDRESSED_TO'
  /** 依据 · based on */
  | 'BASED_ON'
  /** 建设 · builds */
  | 'BUILDS'
  /** 打造品牌 · builds brand */
  | 'BUILDS_BRAND'
  /** 配合 · cooperates on */
  | 'COOPERATES'
  /** 对应 · corresponds to */
  | 'CORRESPONDS_TO'
  /** 发展 · develops */
  | 'DEVELOPS'
  /** 设定目标 · sets goal */
  | 'HAS_GOAL'
  /** 设定指标 · sets target */
  | 'HAS_TARGET'
  /** 部署任务 · has task */
  | 'HAS_TASK'
  /** 实施 · implements */
  | 'IMPLEMENTS'
  /** 投资 · invests in */
  | 'INVESTS_IN'
  /** 制发 · issued by */
  | 'ISSUED_BY'
  /** 品类 · kind of */
  | 'KIND_OF'
  /** 牵头 · leads */
  | 'LEADS'
  /** 位于 · located in */
  | 'LOCATED_IN'
  /** 原料 · made from */
  | 'MADE_FROM'
  /** 所属产业 · operates in */
  | 'OPERATES_IN'
  /** 合作 · partners with */
  | 'PARTNERS_WITH'
  /** 隶属 · part of */
  | 'PART_OF'
  /** 生产 · produces */
  | 'PRODUCES'
  /** 印发 · publishes */
  | 'PUBLISHES'
  /** 发布 · released by */
  | 'RELEASED_BY'
  /** 依托 · relies on */
  | 'RELIES_ON'
  /** 负责 · is responsible for */
  | 'RESPONSIBLE'
  /** 细分于 · subindustry of */
  | 'SUBINDUSTRY_OF'
  /** 上级任务 · subtask of */
  | 'SUBTASK_OF'
  /** 废止 · supersedes */
  | 'SUPERSEDES'
  /** 上游 · upstream of */
  | 'UPSTREAM_OF';

/** 命中之处。 What the query matched. */
export type SearchField =
  /** 别称 · alias */
  | 'ALIAS'
  /** 拼音首字母 · initials */
  | 'INITIALS'
  /** 数值和单位 · figure and unit */
  | 'MEASURE'
  /** 名称 · name */
  | 'NAME'
  /** 拼音 · pinyin */
  | 'PINYIN';

/** 追溯的选项。 Options of a trace. */
export type TraceOptions = {
  /** 是否含配合单位。 Whether to list cooperating units. */
  cooperators?: boolean | null | undefined;
  /** 是否含承自上级任务的。 Whether to take over brackets of tasks above. */
  inherited?: boolean | null | undefined;
  /** 所有列表合计的项数上限,1 到 1000。 Items over all lists, 1 to 1000. */
  limit?: number | null | undefined;
  /** 只依据这些状态的陈述。 Only claims of these statuses. */
  status?: Array<ClaimStatus> | null | undefined;
};

export type AnchorIndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnchorIndustriesQuery = { anchorIndustries: Array<{ enterpriseCount: number, localCount: number, designatedCount: number, documentAnchorCount: number, industry: { id: string, kind: Kind, name: string } }> };

export type AnchorFirmsQueryVariables = Exact<{
  industry: string;
  place?: string | null | undefined;
  weights?: AnchorWeights | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AnchorFirmsQuery = { anchorFirms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { rank: number | null, tied: boolean, score: number | null, coverage: number, scoreRange: Array<number>, rankRange: Array<number> | null, designation: Designation, wording: string | null, mentions: number, local: boolean, computedAt: string | null, method: string, enterprise: { id: string, kind: Kind, name: string }, industry: { id: string }, components: Array<{ name: AnchorComponentName, value: number | null, weight: number, basis: AnchorBasis, explanation: string }> } }> } };

export type AnchorStandingQueryVariables = Exact<{
  industry: string;
  enterprise: string;
}>;


export type AnchorStandingQuery = { anchorFirms: { nodes: Array<{ position: number, rankedCount: number, rank: number | null, tied: boolean, score: number | null, coverage: number, scoreRange: Array<number>, rankRange: Array<number> | null, designation: Designation, wording: string | null, mentions: number, local: boolean, computedAt: string | null, method: string, enterprise: { id: string, kind: Kind, name: string }, industry: { id: string }, components: Array<{ name: AnchorComponentName, value: number | null, weight: number, basis: AnchorBasis, explanation: string }> }> } };

export type AnchorEvidenceQueryVariables = Exact<{
  industry: string;
  place?: string | null | undefined;
  weights?: AnchorWeights | null | undefined;
  after?: string | null | undefined;
}>;


export type AnchorEvidenceQuery = { anchorFirms: { nodes: Array<{ enterprise: { id: string, mentions: { nodes: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > } }, components: Array<{ name: AnchorComponentName, evidence: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }> }> } };

export type AnchorGroundQueryVariables = Exact<{
  industry: string;
}>;


export type AnchorGroundQuery = { trace: { goals: Array<{ assertion: Assertion, entity:
        | { __typename: 'Agency', id: string, kind: Kind, name: string }
        | { __typename: 'Brand', id: string, kind: Kind, name: string }
        | { __typename: 'Document', id: string, kind: Kind, name: string }
        | { __typename: 'Enterprise', id: string, kind: Kind, name: string }
        | { __typename: 'Goal', id: string, kind: Kind, name: string, measure: { metric: string } | null }
        | { __typename: 'Industry', id: string, kind: Kind, name: string }
        | { __typename: 'Institution', id: string, kind: Kind, name: string }
        | { __typename: 'Park', id: string, kind: Kind, name: string }
        | { __typename: 'Place', id: string, kind: Kind, name: string }
        | { __typename: 'Product', id: string, kind: Kind, name: string }
        | { __typename: 'Project', id: string, kind: Kind, name: string }
        | { __typename: 'Strategy', id: string, kind: Kind, name: string }
        | { __typename: 'Task', id: string, kind: Kind, name: string }
       }>, parks: Array<{ assertion: Assertion, entity:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }>, enterprises: Array<{ assertion: Assertion, paths: Array<{ steps: Array<{ relation: { id: string, type: RelationType, wording: string | null, evidence: Array<
              | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
              | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
            > } }> }>, entity:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }>, tasks: Array<{ assertion: Assertion, entity:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { entities: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > } };

export type NamedBackingFragment = { assertion: Assertion, entity:
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
    | { id: string, kind: Kind, name: string }
   };

export type AnchorRowFragment = { rank: number | null, tied: boolean, score: number | null, coverage: number, scoreRange: Array<number>, rankRange: Array<number> | null, designation: Designation, wording: string | null, mentions: number, local: boolean, computedAt: string | null, method: string, enterprise: { id: string, kind: Kind, name: string }, industry: { id: string }, components: Array<{ name: AnchorComponentName, value: number | null, weight: number, basis: AnchorBasis, explanation: string }> };

export type ChainQueryVariables = Exact<{
  industry: string;
  depth?: number | null | undefined;
  minWeight?: number | null | undefined;
}>;


export type ChainQuery = { industryChain: { nationalEnterpriseCount: number, regions: Array<string>, truncated: boolean, industry: { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }, parents: Array<{ id: string, kind: Kind, name: string }>, counterparts: Array<{ industry: { id: string, kind: Kind, name: string }, relation: { id: string } }>, tasks: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, goals: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, leads: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, enterprises: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, parks: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, products: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, segments: Array<{ assertion: Assertion, rule: string | null, nationalEnterpriseCount: number, empty: boolean, industry: { id: string, kind: Kind, name: string }, relation: { id: string }, enterprises: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }> }>, productSegments: Array<{ assertion: Assertion, rule: string | null, nationalEnterpriseCount: number, empty: boolean, product: { id: string, kind: Kind, name: string }, relation: { id: string }, enterprises: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }> }>, upstream: Array<{ depth: number, weight: number | null, mutual: boolean, enterpriseCount: number, nationalEnterpriseCount: number, industry: { id: string, kind: Kind, name: string }, path: { sentence: string, steps: Array<{ forward: boolean, relation: { id: string } }> } }>, downstream: Array<{ depth: number, weight: number | null, mutual: boolean, enterpriseCount: number, nationalEnterpriseCount: number, industry: { id: string, kind: Kind, name: string }, path: { sentence: string, steps: Array<{ forward: boolean, relation: { id: string } }> } }>, bottlenecks: Array<{ reason: string, enterpriseCount: number, nationalEnterpriseCount: number, industry: { id: string, kind: Kind, name: string }, dependents: Array<{ id: string, kind: Kind, name: string }> }>, supplyGaps: Array<{ segment:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
      , downstream:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
      , relation: { share: number | null, shareDoubtful: boolean, weight: number | null, note: string | null, id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, enterprises: Array<{ id: string, kind: Kind, name: string }> }>, graph: { nodes: Array<
        | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Document', docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Goal', targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
        | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Task', number: string, heading: string, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      >, relations: Array<{ share: number | null, shareDoubtful: boolean, weight: number | null, note: string | null, id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }> }, omitted: { segments: number, upstream: number, downstream: number, backings: number, belowWeight: number } } };

export type ChainFirmsQueryVariables = Exact<{
  industry: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ChainFirmsQuery = { industryChain: { nationalEnterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ productCount: number, enterprise: { id: string, kind: Kind, name: string }, industry: { id: string, kind: Kind, name: string }, relation: { share: number | null, shareDoubtful: boolean, weight: number | null, note: string | null, id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }, products: Array<{ product: { id: string, kind: Kind, name: string }, relation: { share: number | null, shareDoubtful: boolean, weight: number | null, note: string | null, id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , evidence: Array<
              | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
              | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
            > } }> }> } } };

export type ChainChoicesQueryVariables = Exact<{
  first: number;
}>;


export type ChainChoicesQuery = { anchorIndustries: Array<{ industry: { id: string, kind: Kind, name: string } }>, goalMatrix: { columns: Array<
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
    >, cells: Array<{ row: number, column: number }> } };

export type IndustriesForQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type IndustriesForQuery = { search: { totalCount: number, edges: Array<{ matched: SearchField, highlight: string, node:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }> } };

type ChainName_Agency_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Brand_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Document_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Enterprise_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Goal_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Industry_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Institution_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Park_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Place_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Product_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Project_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Strategy_Fragment = { id: string, kind: Kind, name: string };

type ChainName_Task_Fragment = { id: string, kind: Kind, name: string };

export type ChainNameFragment =
  | ChainName_Agency_Fragment
  | ChainName_Brand_Fragment
  | ChainName_Document_Fragment
  | ChainName_Enterprise_Fragment
  | ChainName_Goal_Fragment
  | ChainName_Industry_Fragment
  | ChainName_Institution_Fragment
  | ChainName_Park_Fragment
  | ChainName_Place_Fragment
  | ChainName_Product_Fragment
  | ChainName_Project_Fragment
  | ChainName_Strategy_Fragment
  | ChainName_Task_Fragment
;

export type ChainBackingFragment = { role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , via: { id: string } | null, paths: Array<{ via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> };

export type ChainLinkFactsFragment = { depth: number, weight: number | null, mutual: boolean, enterpriseCount: number, nationalEnterpriseCount: number, industry: { id: string, kind: Kind, name: string }, path: { sentence: string, steps: Array<{ forward: boolean, relation: { id: string } }> } };

export type ChainRelationFragment = { share: number | null, shareDoubtful: boolean, weight: number | null, note: string | null, id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: Array<
    | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
    | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
  > };

export type GoalsByUnitQueryVariables = Exact<{
  of: string;
}>;


export type GoalsByUnitQuery = { goalMatrix: { totalCount: number, truncated: boolean, goals: Array<{ id: string, kind: Kind, name: string }>, columns: Array<
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
    >, cells: Array<{ row: number, column: number, role: RelationType, assertion: Assertion, backing: { order: number | null } }> } };

export type ReaderQueryVariables = Exact<{
  id: string;
}>;


export type ReaderQuery = { entity:
    | { __typename: 'Agency' }
    | { __typename: 'Brand' }
    | { __typename: 'Document', indexNumber: string | null, validity: string | null, text: string, id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null, region: string | null, sourceUrl: string | null, truncatedAt: number | null, start: number, end: number, issuers: Array<{ id: string, kind: Kind, name: string }>, relations: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> }, publishedBy: { id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null } | null }
    | { __typename: 'Enterprise' }
    | { __typename: 'Goal' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Park' }
    | { __typename: 'Place' }
    | { __typename: 'Product' }
    | { __typename: 'Project' }
    | { __typename: 'Strategy' }
    | { __typename: 'Task' }
   | null };

export type ReaderPassagesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReaderPassagesQuery = { entity:
    | { __typename: 'Agency' }
    | { __typename: 'Brand' }
    | { __typename: 'Document', passages: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, heading: string | null, role: PassageRole, start: number, end: number, parent: { id: string } | null, mentions: Array<{ id: string, start: number, end: number, entity:
              | { __typename: 'Agency', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Brand', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Document', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Enterprise', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Goal', due: Due, id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Industry', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Institution', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Park', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Place', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Product', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Project', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Strategy', id: string, kind: Kind, name: string, aliases: Array<string> }
              | { __typename: 'Task', number: string, id: string, kind: Kind, name: string, aliases: Array<string> }
             }> }> } }
    | { __typename: 'Enterprise' }
    | { __typename: 'Goal' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Park' }
    | { __typename: 'Place' }
    | { __typename: 'Product' }
    | { __typename: 'Project' }
    | { __typename: 'Strategy' }
    | { __typename: 'Task' }
   | null };

export type DocumentFactsFragment = { indexNumber: string | null, validity: string | null, text: string, id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null, region: string | null, sourceUrl: string | null, truncatedAt: number | null, start: number, end: number, issuers: Array<{ id: string, kind: Kind, name: string }>, relations: { nodes: Array<{ to:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }> }, publishedBy: { id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null } | null };

export type ReaderPassageFragment = { id: string, number: string, heading: string | null, role: PassageRole, start: number, end: number, parent: { id: string } | null, mentions: Array<{ id: string, start: number, end: number, entity:
      | { __typename: 'Agency', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Brand', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Document', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Enterprise', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Goal', due: Due, id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Industry', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Institution', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Park', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Place', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Product', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Project', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Strategy', id: string, kind: Kind, name: string, aliases: Array<string> }
      | { __typename: 'Task', number: string, id: string, kind: Kind, name: string, aliases: Array<string> }
     }> };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { entity:
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
    | { id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, mentions: { totalCount: number, nodes: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , to:
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
            | { kind: Kind, name: string, id: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> } }
   | null };

export type GoalListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GoalListQuery = { goals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: Kind, name: string, targetYear: number | null, due: Due, binding: Binding | null, modality: string | null, regions: Array<string>, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null, coverage: { tasks: number, units: number, enterprises: number }, setBy: Array<
        | { __typename: 'Agency', id: string, name: string, kind: Kind }
        | { __typename: 'Brand', id: string, name: string, kind: Kind }
        | { __typename: 'Document', id: string, name: string, kind: Kind }
        | { __typename: 'Enterprise', id: string, name: string, kind: Kind }
        | { __typename: 'Goal', id: string, name: string, kind: Kind }
        | { __typename: 'Industry', id: string, name: string, kind: Kind }
        | { __typename: 'Institution', id: string, name: string, kind: Kind }
        | { __typename: 'Park', id: string, name: string, kind: Kind }
        | { __typename: 'Place', id: string, name: string, kind: Kind }
        | { __typename: 'Product', id: string, name: string, kind: Kind }
        | { __typename: 'Project', id: string, name: string, kind: Kind }
        | { __typename: 'Strategy', id: string, name: string, kind: Kind }
        | { __typename: 'Task', id: string, name: string, kind: Kind, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string } | null } | null } | null }
      > }> } };

export type GoalRowFragment = { id: string, kind: Kind, name: string, targetYear: number | null, due: Due, binding: Binding | null, modality: string | null, regions: Array<string>, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null, coverage: { tasks: number, units: number, enterprises: number }, setBy: Array<
    | { __typename: 'Agency', id: string, name: string, kind: Kind }
    | { __typename: 'Brand', id: string, name: string, kind: Kind }
    | { __typename: 'Document', id: string, name: string, kind: Kind }
    | { __typename: 'Enterprise', id: string, name: string, kind: Kind }
    | { __typename: 'Goal', id: string, name: string, kind: Kind }
    | { __typename: 'Industry', id: string, name: string, kind: Kind }
    | { __typename: 'Institution', id: string, name: string, kind: Kind }
    | { __typename: 'Park', id: string, name: string, kind: Kind }
    | { __typename: 'Place', id: string, name: string, kind: Kind }
    | { __typename: 'Product', id: string, name: string, kind: Kind }
    | { __typename: 'Project', id: string, name: string, kind: Kind }
    | { __typename: 'Strategy', id: string, name: string, kind: Kind }
    | { __typename: 'Task', id: string, name: string, kind: Kind, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string } | null } | null } | null }
  > };

export type SectionPlaceFragment = { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string, parent: { id: string, number: string, heading: string } | null } | null } | null };

export type MeasureFactsFragment = { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { entities: number, relations: number, claims: number, documents: number, shareWithEvidence: number, dataVersion: string, countsByKind: Array<{ kind: Kind, count: number, generic: number }> } };

export type UnitGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitGapsQuery = { gaps: { nodes: Array<{ reason: GapReason, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type SegmentsByFirmsQueryVariables = Exact<{
  industry: string;
}>;


export type SegmentsByFirmsQuery = { industryChain: { segments: Array<{ empty: boolean, industry: { id: string } }> } };

export type DocumentListQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentListQuery = { documents: { totalCount: number, nodes: Array<{ id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null, region: string | null, sourceUrl: string | null, truncatedAt: number | null, start: number, end: number, publishedBy: { id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null } | null }> } };

export type DocumentRowFragment = { id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null, region: string | null, sourceUrl: string | null, truncatedAt: number | null, start: number, end: number, publishedBy: { id: string, name: string, docNumber: string | null, issuedOn: string | null, publisher: string | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: SearchField, highlight: string, node:
        | { __typename: 'Agency', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Brand', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Document', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Enterprise', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Goal', due: Due, targetYear: number | null, id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Industry', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Institution', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Park', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Place', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Product', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Project', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Strategy', id: string, kind: Kind, name: string, generic: boolean }
        | { __typename: 'Task', number: string, id: string, kind: Kind, name: string, generic: boolean }
       }> } };

export type RemovalQueryVariables = Exact<{
  of: string;
}>;


export type RemovalQuery = { removal: { truncated: boolean, goals: Array<{ kind: LossKind, goal: { id: string, kind: Kind, name: string }, backing: { role: RelationType, assertion: Assertion, paths: Array<{ sentence: string }> } }> } };

export type LedgerQueryVariables = Exact<{
  goal: string;
}>;


export type LedgerQuery = { ledger: { target: number | null, sum: number | null, rest: number | null, unit: string | null, reason: LedgerReason | null, truncated: boolean, parts: Array<{ value: number | null, share: number | null, comparable: boolean, counted: boolean, reason: LedgerReason | null, goal: { id: string, kind: Kind, name: string } }> } };

export type GoalMatrixQueryVariables = Exact<{
  columns: MatrixColumns;
  of: string;
}>;


export type GoalMatrixQuery = { goalMatrix: { totalCount: number, truncated: boolean, goals: Array<{ id: string, kind: Kind, name: string }>, columns: Array<
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
      | { id: string, kind: Kind, name: string }
    >, cells: Array<{ row: number, column: number, role: RelationType, assertion: Assertion, backing: { order: number | null, paths: Array<{ sentence: string }> } }> } };

export type CorrespondencesQueryVariables = Exact<{
  id: string;
}>;


export type CorrespondencesQuery = { entity:
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
    | { id: string, correspondences: { totalCount: number, nodes: Array<{ id: string, status: ClaimStatus, note: string | null, from:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
          , evidence: Array<
            | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
            | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
          > }> }, operates: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
            | { id: string, kind: Kind, name: string }
           }> } }
   | null };

export type SupplyGapsQueryVariables = Exact<{
  of: string;
}>;


export type SupplyGapsQuery = { supplyGaps: { relationCount: number, truncated: boolean, industries: Array<{ id: string, kind: Kind, name: string }>, gaps: Array<{ industry: { id: string, kind: Kind, name: string }, segment:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
      , downstream:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
      , enterprises: Array<{ id: string, kind: Kind, name: string }>, relation: { id: string, type: RelationType, weight: number | null, from:
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
        , to:
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
          | { id: string, kind: Kind, name: string }
        , evidence: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > } }> } };

type SupplyName_Agency_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Brand_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Document_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Enterprise_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Goal_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Industry_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Institution_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Park_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Place_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Product_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Project_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Strategy_Fragment = { id: string, kind: Kind, name: string };

type SupplyName_Task_Fragment = { id: string, kind: Kind, name: string };

export type SupplyNameFragment =
  | SupplyName_Agency_Fragment
  | SupplyName_Brand_Fragment
  | SupplyName_Document_Fragment
  | SupplyName_Enterprise_Fragment
  | SupplyName_Goal_Fragment
  | SupplyName_Industry_Fragment
  | SupplyName_Institution_Fragment
  | SupplyName_Park_Fragment
  | SupplyName_Place_Fragment
  | SupplyName_Product_Fragment
  | SupplyName_Project_Fragment
  | SupplyName_Strategy_Fragment
  | SupplyName_Task_Fragment
;

export type EveryTextQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryTextQuery = { documents: { nodes: Array<{ id: string, start: number, text: string }> } };

export type TraceQueryVariables = Exact<{
  from: string;
  options?: TraceOptions | null | undefined;
  units?: boolean | null | undefined;
}>;


export type TraceQuery = { trace: { truncated: boolean, from:
      | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Document', docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Goal', targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
      | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
      | { __typename: 'Task', number: string, heading: string, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    , tasks: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, leads: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, cooperators: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, responsible: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, enterprises: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, parks: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, projects: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, institutions: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, industries: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, products: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, strategies: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, goals: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, documents: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, context: Array<{ id: string, kind: Kind, name: string, number: string, heading: string, children: Array<{ id: string, kind: Kind, name: string, number: string, heading: string, set: { nodes: Array<{ id: string, evidence: Array<
              | { __typename: 'DataRow' }
              | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
            > }> }, under: { nodes: Array<{ id: string, evidence: Array<
              | { __typename: 'DataRow' }
              | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
            > }> } }>, set: { nodes: Array<{ id: string, evidence: Array<
            | { __typename: 'DataRow' }
            | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
          > }> }, under: { nodes: Array<{ id: string, evidence: Array<
            | { __typename: 'DataRow' }
            | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
          > }> } }>, graph: { nodes: Array<
        | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Document', docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Goal', targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
        | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
        | { __typename: 'Task', number: string, heading: string, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, responsibility?: { leads: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
                | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Document', id: string, docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Goal', id: string, targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
                | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Task', id: string, number: string, heading: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
              , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, cooperators: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
                | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Document', id: string, docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Goal', id: string, targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
                | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Task', id: string, number: string, heading: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
              , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, responsible: Array<{ role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
                | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Document', id: string, docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Goal', id: string, targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
                | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
                | { __typename: 'Task', id: string, number: string, heading: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
              , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, inheritedFrom: { id: string } | null } }
      >, relations: Array<{ id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<
          | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
          | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
        > }> }, gaps: Array<{ kind: GapKind, reason: GapReason, subject:
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
        | { id: string, kind: Kind, name: string }
       }> } };

type TraceEntity_Agency_Fragment = { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Brand_Fragment = { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Document_Fragment = { __typename: 'Document', docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Enterprise_Fragment = { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Goal_Fragment = { __typename: 'Goal', targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null };

type TraceEntity_Industry_Fragment = { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Institution_Fragment = { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Park_Fragment = { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Place_Fragment = { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Product_Fragment = { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Project_Fragment = { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Strategy_Fragment = { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

type TraceEntity_Task_Fragment = { __typename: 'Task', number: string, heading: string, id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean };

export type TraceEntityFragment =
  | TraceEntity_Agency_Fragment
  | TraceEntity_Brand_Fragment
  | TraceEntity_Document_Fragment
  | TraceEntity_Enterprise_Fragment
  | TraceEntity_Goal_Fragment
  | TraceEntity_Industry_Fragment
  | TraceEntity_Institution_Fragment
  | TraceEntity_Park_Fragment
  | TraceEntity_Place_Fragment
  | TraceEntity_Product_Fragment
  | TraceEntity_Project_Fragment
  | TraceEntity_Strategy_Fragment
  | TraceEntity_Task_Fragment
;

export type TraceBackingFragment = { role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> };

export type UnitBackingFragment = { role: RelationType, assertion: Assertion, rule: string | null, order: number | null, entity:
    | { __typename: 'Agency', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Brand', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Document', id: string, docNumber: string | null, issuedOn: string | null, start: number, end: number, truncatedAt: number | null, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Enterprise', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Goal', id: string, targetYear: number | null, periodStart: number | null, period: Period | null, modality: string | null, binding: Binding | null, condition: string | null, raw: string, note: string | null, due: Due, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null }
    | { __typename: 'Industry', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Institution', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Park', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Place', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Product', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Project', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Strategy', id: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
    | { __typename: 'Task', id: string, number: string, heading: string, formerIds: Array<string>, kind: Kind, name: string, aliases: Array<string>, generic: boolean }
  , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> };

export type TraceRelationFragment = { id: string, type: RelationType, status: ClaimStatus, order: number | null, wording: string | null, openEnded: boolean, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: Array<
    | { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number }
    | { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } }
  > };

type EvidenceFacts_DataRow_Fragment = { __typename: 'DataRow', claimId: string, status: ClaimStatus, dataset: string, file: string, row: number };

type EvidenceFacts_Quotation_Fragment = { __typename: 'Quotation', claimId: string, status: ClaimStatus, start: number, end: number, quote: string, document: { id: string, name: string }, passage: { id: string, number: string, heading: string | null, role: PassageRole, start: number, text: string } };

export type EvidenceFactsFragment =
  | EvidenceFacts_DataRow_Fragment
  | EvidenceFacts_Quotation_Fragment
;

export type ContextTaskFragment = { id: string, kind: Kind, name: string, number: string, heading: string, set: { nodes: Array<{ id: string, evidence: Array<
        | { __typename: 'DataRow' }
        | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
      > }> }, under: { nodes: Array<{ id: string, evidence: Array<
        | { __typename: 'DataRow' }
        | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
      > }> } };

export type TaskPlaceFragment = { id: string, evidence: Array<
    | { __typename: 'DataRow' }
    | { __typename: 'Quotation', start: number, end: number, document: { id: string } }
  > };

export type DocumentWordsQueryVariables = Exact<{
  id: string;
  start: number;
  end: number;
}>;


export type DocumentWordsQuery = { entity:
    | { __typename: 'Agency' }
    | { __typename: 'Brand' }
    | { __typename: 'Document', text: string }
    | { __typename: 'Enterprise' }
    | { __typename: 'Goal' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Park' }
    | { __typename: 'Place' }
    | { __typename: 'Product' }
    | { __typename: 'Project' }
    | { __typename: 'Strategy' }
    | { __typename: 'Task' }
   | null };

export type CitedDocumentQueryVariables = Exact<{
  id: string;
}>;


export type CitedDocumentQuery = { entity:
    | { __typename: 'Agency' }
    | { __typename: 'Brand' }
    | { __typename: 'Document', name: string, docNumber: string | null, issuedOn: string | null, publishedBy: { docNumber: string | null, issuedOn: string | null } | null }
    | { __typename: 'Enterprise' }
    | { __typename: 'Goal' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Park' }
    | { __typename: 'Place' }
    | { __typename: 'Product' }
    | { __typename: 'Project' }
    | { __typename: 'Strategy' }
    | { __typename: 'Task' }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedBackingFragmentDoc = new TypedDocumentString(`
    fragment NamedBacking on Backing {
  assertion
  entity {
    id
    kind
    name
  }
}
    `, {"fragmentName":"NamedBacking"}) as unknown as TypedDocumentString<NamedBackingFragment, unknown>;
export const AnchorRowFragmentDoc = new TypedDocumentString(`
    fragment AnchorRow on AnchorFirm {
  enterprise {
    id
    kind
    name
  }
  industry {
    id
  }
  rank
  tied
  score
  coverage
  scoreRange
  rankRange
  designation
  wording
  mentions
  local
  computedAt
  method
  components {
    name
    value
    weight
    basis
    explanation
  }
}
    `, {"fragmentName":"AnchorRow"}) as unknown as TypedDocumentString<AnchorRowFragment, unknown>;
export const ChainBackingFragmentDoc = new TypedDocumentString(`
    fragment ChainBacking on Backing {
  role
  assertion
  rule
  order
  entity {
    id
  }
  via {
    id
  }
  paths {
    via {
      id
    }
    steps {
      forward
      relation {
        id
      }
    }
  }
}
    `, {"fragmentName":"ChainBacking"}) as unknown as TypedDocumentString<ChainBackingFragment, unknown>;
export const ChainNameFragmentDoc = new TypedDocumentString(`
    fragment ChainName on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"ChainName"}) as unknown as TypedDocumentString<ChainNameFragment, unknown>;
export const ChainLinkFactsFragmentDoc = new TypedDocumentString(`
    fragment ChainLinkFacts on ChainLink {
  industry {
    ...ChainName
  }
  depth
  weight
  mutual
  enterpriseCount
  nationalEnterpriseCount
  path {
    sentence
    steps {
      forward
      relation {
        id
      }
    }
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}`, {"fragmentName":"ChainLinkFacts"}) as unknown as TypedDocumentString<ChainLinkFactsFragment, unknown>;
export const EvidenceFactsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}
    `, {"fragmentName":"EvidenceFacts"}) as unknown as TypedDocumentString<EvidenceFactsFragment, unknown>;
export const TraceRelationFragmentDoc = new TypedDocumentString(`
    fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
    fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`, {"fragmentName":"TraceRelation"}) as unknown as TypedDocumentString<TraceRelationFragment, unknown>;
export const ChainRelationFragmentDoc = new TypedDocumentString(`
    fragment ChainRelation on Relation {
  ...TraceRelation
  share
  shareDoubtful
  weight
  note
}
    fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`, {"fragmentName":"ChainRelation"}) as unknown as TypedDocumentString<ChainRelationFragment, unknown>;
export const DocumentRowFragmentDoc = new TypedDocumentString(`
    fragment DocumentRow on Document {
  id
  name
  docNumber
  issuedOn
  publisher
  region
  sourceUrl
  truncatedAt
  start
  end
  publishedBy {
    id
    name
    docNumber
    issuedOn
    publisher
  }
}
    `, {"fragmentName":"DocumentRow"}) as unknown as TypedDocumentString<DocumentRowFragment, unknown>;
export const DocumentFactsFragmentDoc = new TypedDocumentString(`
    fragment DocumentFacts on Document {
  ...DocumentRow
  indexNumber
  validity
  text
  issuers {
    id
    kind
    name
  }
  relations(types: [PUBLISHES], direction: OUT, first: 20) {
    nodes {
      to {
        id
        kind
        name
      }
    }
  }
}
    fragment DocumentRow on Document {
  id
  name
  docNumber
  issuedOn
  publisher
  region
  sourceUrl
  truncatedAt
  start
  end
  publishedBy {
    id
    name
    docNumber
    issuedOn
    publisher
  }
}`, {"fragmentName":"DocumentFacts"}) as unknown as TypedDocumentString<DocumentFactsFragment, unknown>;
export const ReaderPassageFragmentDoc = new TypedDocumentString(`
    fragment ReaderPassage on Passage {
  id
  number
  heading
  role
  start
  end
  parent {
    id
  }
  mentions {
    id
    start
    end
    entity {
      __typename
      id
      kind
      name
      aliases
      ... on Goal {
        due
      }
      ... on Task {
        number
      }
    }
  }
}
    `, {"fragmentName":"ReaderPassage"}) as unknown as TypedDocumentString<ReaderPassageFragment, unknown>;
export const MeasureFactsFragmentDoc = new TypedDocumentString(`
    fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}
    `, {"fragmentName":"MeasureFacts"}) as unknown as TypedDocumentString<MeasureFactsFragment, unknown>;
export const SectionPlaceFragmentDoc = new TypedDocumentString(`
    fragment SectionPlace on Task {
  id
  number
  heading
  parent {
    id
    number
    heading
    parent {
      id
      number
      heading
      parent {
        id
        number
        heading
      }
    }
  }
}
    `, {"fragmentName":"SectionPlace"}) as unknown as TypedDocumentString<SectionPlaceFragment, unknown>;
export const GoalRowFragmentDoc = new TypedDocumentString(`
    fragment GoalRow on Goal {
  id
  kind
  name
  targetYear
  due
  binding
  modality
  regions
  measure {
    ...MeasureFacts
  }
  coverage {
    tasks
    units
    enterprises
  }
  setBy {
    __typename
    id
    name
    kind
    ... on Task {
      ...SectionPlace
    }
  }
}
    fragment SectionPlace on Task {
  id
  number
  heading
  parent {
    id
    number
    heading
    parent {
      id
      number
      heading
      parent {
        id
        number
        heading
      }
    }
  }
}
fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}`, {"fragmentName":"GoalRow"}) as unknown as TypedDocumentString<GoalRowFragment, unknown>;
export const SupplyNameFragmentDoc = new TypedDocumentString(`
    fragment SupplyName on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"SupplyName"}) as unknown as TypedDocumentString<SupplyNameFragment, unknown>;
export const TraceBackingFragmentDoc = new TypedDocumentString(`
    fragment TraceBacking on Backing {
  role
  assertion
  rule
  order
  entity {
    id
  }
  via {
    id
  }
  paths {
    sentence
    via {
      id
    }
    steps {
      forward
      relation {
        id
      }
    }
  }
}
    `, {"fragmentName":"TraceBacking"}) as unknown as TypedDocumentString<TraceBackingFragment, unknown>;
export const TraceEntityFragmentDoc = new TypedDocumentString(`
    fragment TraceEntity on Entity {
  __typename
  id
  formerIds
  kind
  name
  aliases
  generic
  ... on Goal {
    measure {
      ...MeasureFacts
    }
    targetYear
    periodStart
    period
    modality
    binding
    condition
    raw
    note
    due
  }
  ... on Task {
    number
    heading
  }
  ... on Document {
    docNumber
    issuedOn
    start
    end
    truncatedAt
  }
}
    fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}`, {"fragmentName":"TraceEntity"}) as unknown as TypedDocumentString<TraceEntityFragment, unknown>;
export const UnitBackingFragmentDoc = new TypedDocumentString(`
    fragment UnitBacking on Backing {
  ...TraceBacking
  entity {
    ...TraceEntity
  }
}
    fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}
fragment TraceEntity on Entity {
  __typename
  id
  formerIds
  kind
  name
  aliases
  generic
  ... on Goal {
    measure {
      ...MeasureFacts
    }
    targetYear
    periodStart
    period
    modality
    binding
    condition
    raw
    note
    due
  }
  ... on Task {
    number
    heading
  }
  ... on Document {
    docNumber
    issuedOn
    start
    end
    truncatedAt
  }
}
fragment TraceBacking on Backing {
  role
  assertion
  rule
  order
  entity {
    id
  }
  via {
    id
  }
  paths {
    sentence
    via {
      id
    }
    steps {
      forward
      relation {
        id
      }
    }
  }
}`, {"fragmentName":"UnitBacking"}) as unknown as TypedDocumentString<UnitBackingFragment, unknown>;
export const TaskPlaceFragmentDoc = new TypedDocumentString(`
    fragment TaskPlace on Relation {
  id
  evidence {
    __typename
    ... on Quotation {
      start
      end
      document {
        id
      }
    }
  }
}
    `, {"fragmentName":"TaskPlace"}) as unknown as TypedDocumentString<TaskPlaceFragment, unknown>;
export const ContextTaskFragmentDoc = new TypedDocumentString(`
    fragment ContextTask on Task {
  id
  kind
  name
  number
  heading
  set: relations(types: [HAS_TASK], direction: IN, first: 1) {
    nodes {
      ...TaskPlace
    }
  }
  under: relations(types: [SUBTASK_OF], direction: OUT, first: 1) {
    nodes {
      ...TaskPlace
    }
  }
}
    fragment TaskPlace on Relation {
  id
  evidence {
    __typename
    ... on Quotation {
      start
      end
      document {
        id
      }
    }
  }
}`, {"fragmentName":"ContextTask"}) as unknown as TypedDocumentString<ContextTaskFragment, unknown>;
export const AnchorIndustriesDocument = new TypedDocumentString(`
    query AnchorIndustries {
  anchorIndustries {
    industry {
      id
      kind
      name
    }
    enterpriseCount
    localCount
    designatedCount
    documentAnchorCount
  }
}
    `) as unknown as TypedDocumentString<AnchorIndustriesQuery, AnchorIndustriesQueryVariables>;
export const AnchorFirmsDocument = new TypedDocumentString(`
    query AnchorFirms($industry: ID!, $place: ID, $weights: AnchorWeights, $first: Int!, $after: String) {
  anchorFirms(
    industry: $industry
    place: $place
    weights: $weights
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...AnchorRow
      }
    }
  }
}
    fragment AnchorRow on AnchorFirm {
  enterprise {
    id
    kind
    name
  }
  industry {
    id
  }
  rank
  tied
  score
  coverage
  scoreRange
  rankRange
  designation
  wording
  mentions
  local
  computedAt
  method
  components {
    name
    value
    weight
    basis
    explanation
  }
}`) as unknown as TypedDocumentString<AnchorFirmsQuery, AnchorFirmsQueryVariables>;
export const AnchorStandingDocument = new TypedDocumentString(`
    query AnchorStanding($industry: ID!, $enterprise: ID!) {
  anchorFirms(industry: $industry, enterprise: $enterprise, first: 1) {
    nodes {
      ...AnchorRow
      position
      rankedCount
    }
  }
}
    fragment AnchorRow on AnchorFirm {
  enterprise {
    id
    kind
    name
  }
  industry {
    id
  }
  rank
  tied
  score
  coverage
  scoreRange
  rankRange
  designation
  wording
  mentions
  local
  computedAt
  method
  components {
    name
    value
    weight
    basis
    explanation
  }
}`) as unknown as TypedDocumentString<AnchorStandingQuery, AnchorStandingQueryVariables>;
export const AnchorEvidenceDocument = new TypedDocumentString(`
    query AnchorEvidence($industry: ID!, $place: ID, $weights: AnchorWeights, $after: String) {
  anchorFirms(
    industry: $industry
    place: $place
    weights: $weights
    first: 1
    after: $after
  ) {
    nodes {
      enterprise {
        id
        mentions(first: 1) {
          nodes {
            ...EvidenceFacts
          }
        }
      }
      components {
        name
        evidence {
          ...EvidenceFacts
        }
      }
    }
  }
}
    fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<AnchorEvidenceQuery, AnchorEvidenceQueryVariables>;
export const AnchorGroundDocument = new TypedDocumentString(`
    query AnchorGround($industry: ID!) {
  trace(from: $industry, options: {cooperators: false}) {
    goals {
      assertion
      entity {
        __typename
        id
        kind
        name
        ... on Goal {
          measure {
            metric
          }
        }
      }
    }
    parks {
      ...NamedBacking
    }
    enterprises {
      ...NamedBacking
      paths {
        steps {
          relation {
            id
            type
            wording
            evidence {
              ...EvidenceFacts
            }
          }
        }
      }
    }
    tasks {
      ...NamedBacking
    }
  }
}
    fragment NamedBacking on Backing {
  assertion
  entity {
    id
    kind
    name
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<AnchorGroundQuery, AnchorGroundQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  entities(kind: PLACE, first: 50) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($industry: ID!, $depth: Int, $minWeight: Float) {
  industryChain(industry: $industry, depth: $depth, minWeight: $minWeight) {
    industry {
      ...TraceEntity
    }
    parents {
      ...ChainName
    }
    counterparts {
      industry {
        ...ChainName
      }
      relation {
        id
      }
    }
    tasks {
      ...ChainBacking
    }
    goals {
      ...ChainBacking
    }
    leads {
      ...ChainBacking
    }
    enterprises {
      ...ChainBacking
    }
    parks {
      ...ChainBacking
    }
    products {
      ...ChainBacking
    }
    segments {
      industry {
        ...ChainName
      }
      relation {
        id
      }
      assertion
      rule
      enterprises {
        ...ChainBacking
      }
      nationalEnterpriseCount
      empty
    }
    productSegments {
      product {
        ...ChainName
      }
      relation {
        id
      }
      assertion
      rule
      enterprises {
        ...ChainBacking
      }
      nationalEnterpriseCount
      empty
    }
    upstream {
      ...ChainLinkFacts
    }
    downstream {
      ...ChainLinkFacts
    }
    nationalEnterpriseCount
    bottlenecks {
      industry {
        ...ChainName
      }
      reason
      enterpriseCount
      nationalEnterpriseCount
      dependents {
        ...ChainName
      }
    }
    supplyGaps {
      segment {
        ...ChainName
      }
      downstream {
        ...ChainName
      }
      relation {
        ...ChainRelation
      }
      enterprises {
        ...ChainName
      }
    }
    regions
    graph {
      nodes {
        ...TraceEntity
      }
      relations {
        ...ChainRelation
      }
    }
    omitted {
      segments
      upstream
      downstream
      backings
      belowWeight
    }
    truncated
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}
fragment ChainBacking on Backing {
  role
  assertion
  rule
  order
  entity {
    id
  }
  via {
    id
  }
  paths {
    via {
      id
    }
    steps {
      forward
      relation {
        id
      }
    }
  }
}
fragment ChainLinkFacts on ChainLink {
  industry {
    ...ChainName
  }
  depth
  weight
  mutual
  enterpriseCount
  nationalEnterpriseCount
  path {
    sentence
    steps {
      forward
      relation {
        id
      }
    }
  }
}
fragment ChainRelation on Relation {
  ...TraceRelation
  share
  shareDoubtful
  weight
  note
}
fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}
fragment TraceEntity on Entity {
  __typename
  id
  formerIds
  kind
  name
  aliases
  generic
  ... on Goal {
    measure {
      ...MeasureFacts
    }
    targetYear
    periodStart
    period
    modality
    binding
    condition
    raw
    note
    due
  }
  ... on Task {
    number
    heading
  }
  ... on Document {
    docNumber
    issuedOn
    start
    end
    truncatedAt
  }
}
fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const ChainFirmsDocument = new TypedDocumentString(`
    query ChainFirms($industry: ID!, $first: Int!, $after: String) {
  industryChain(industry: $industry) {
    nationalEnterprises(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        enterprise {
          ...ChainName
        }
        industry {
          ...ChainName
        }
        relation {
          ...ChainRelation
        }
        products {
          product {
            ...ChainName
          }
          relation {
            ...ChainRelation
          }
        }
        productCount
      }
    }
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}
fragment ChainRelation on Relation {
  ...TraceRelation
  share
  shareDoubtful
  weight
  note
}
fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<ChainFirmsQuery, ChainFirmsQueryVariables>;
export const ChainChoicesDocument = new TypedDocumentString(`
    query ChainChoices($first: Int!) {
  anchorIndustries {
    industry {
      ...ChainName
    }
  }
  goalMatrix(columns: INDUSTRY, first: $first) {
    columns {
      ...ChainName
    }
    cells {
      row
      column
    }
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ChainChoicesQuery, ChainChoicesQueryVariables>;
export const IndustriesForDocument = new TypedDocumentString(`
    query IndustriesFor($text: String!, $first: Int!) {
  search(text: $text, kinds: [INDUSTRY], first: $first) {
    totalCount
    edges {
      matched
      highlight
      node {
        ...ChainName
      }
    }
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<IndustriesForQuery, IndustriesForQueryVariables>;
export const GoalsByUnitDocument = new TypedDocumentString(`
    query GoalsByUnit($of: ID!) {
  goalMatrix(columns: AGENCY, of: $of, first: 60) {
    goals {
      ...ChainName
    }
    columns {
      ...ChainName
    }
    cells {
      row
      column
      role
      assertion
      backing {
        order
      }
    }
    totalCount
    truncated
  }
}
    fragment ChainName on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<GoalsByUnitQuery, GoalsByUnitQueryVariables>;
export const ReaderDocument = new TypedDocumentString(`
    query Reader($id: ID!) {
  entity(id: $id) {
    __typename
    ... on Document {
      ...DocumentFacts
    }
  }
}
    fragment DocumentFacts on Document {
  ...DocumentRow
  indexNumber
  validity
  text
  issuers {
    id
    kind
    name
  }
  relations(types: [PUBLISHES], direction: OUT, first: 20) {
    nodes {
      to {
        id
        kind
        name
      }
    }
  }
}
fragment DocumentRow on Document {
  id
  name
  docNumber
  issuedOn
  publisher
  region
  sourceUrl
  truncatedAt
  start
  end
  publishedBy {
    id
    name
    docNumber
    issuedOn
    publisher
  }
}`) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const ReaderPassagesDocument = new TypedDocumentString(`
    query ReaderPassages($id: ID!, $after: String) {
  entity(id: $id) {
    __typename
    ... on Document {
      passages(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ReaderPassage
        }
      }
    }
  }
}
    fragment ReaderPassage on Passage {
  id
  number
  heading
  role
  start
  end
  parent {
    id
  }
  mentions {
    id
    start
    end
    entity {
      __typename
      id
      kind
      name
      aliases
      ... on Goal {
        due
      }
      ... on Task {
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<ReaderPassagesQuery, ReaderPassagesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entity(id: $id) {
    id
    formerIds
    kind
    name
    aliases
    generic
    mentions(first: 100) {
      totalCount
      nodes {
        ...EvidenceFacts
      }
    }
    relations(first: 200) {
      totalCount
      nodes {
        ...TraceRelation
        from {
          kind
          name
        }
        to {
          kind
          name
        }
      }
    }
  }
}
    fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const GoalListDocument = new TypedDocumentString(`
    query GoalList($after: String) {
  goals(first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...GoalRow
    }
  }
}
    fragment GoalRow on Goal {
  id
  kind
  name
  targetYear
  due
  binding
  modality
  regions
  measure {
    ...MeasureFacts
  }
  coverage {
    tasks
    units
    enterprises
  }
  setBy {
    __typename
    id
    name
    kind
    ... on Task {
      ...SectionPlace
    }
  }
}
fragment SectionPlace on Task {
  id
  number
  heading
  parent {
    id
    number
    heading
    parent {
      id
      number
      heading
      parent {
        id
        number
        heading
      }
    }
  }
}
fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}`) as unknown as TypedDocumentString<GoalListQuery, GoalListQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    entities
    relations
    claims
    documents
    shareWithEvidence
    dataVersion
    countsByKind {
      kind
      count
      generic
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const UnitGapsDocument = new TypedDocumentString(`
    query UnitGaps {
  gaps(kinds: [NO_UNIT], first: 200) {
    nodes {
      reason
      subject {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitGapsQuery, UnitGapsQueryVariables>;
export const SegmentsByFirmsDocument = new TypedDocumentString(`
    query SegmentsByFirms($industry: ID!) {
  industryChain(industry: $industry, depth: 0) {
    segments {
      industry {
        id
      }
      empty
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsByFirmsQuery, SegmentsByFirmsQueryVariables>;
export const DocumentListDocument = new TypedDocumentString(`
    query DocumentList {
  documents(first: 100) {
    totalCount
    nodes {
      ...DocumentRow
    }
  }
}
    fragment DocumentRow on Document {
  id
  name
  docNumber
  issuedOn
  publisher
  region
  sourceUrl
  truncatedAt
  start
  end
  publishedBy {
    id
    name
    docNumber
    issuedOn
    publisher
  }
}`) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      matched
      highlight
      node {
        __typename
        id
        kind
        name
        generic
        ... on Goal {
          due
          targetYear
        }
        ... on Task {
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RemovalDocument = new TypedDocumentString(`
    query Removal($of: ID!) {
  removal(of: $of) {
    truncated
    goals {
      kind
      goal {
        id
        kind
        name
      }
      backing {
        role
        assertion
        paths {
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemovalQuery, RemovalQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($goal: ID!) {
  ledger(goal: $goal) {
    target
    sum
    rest
    unit
    reason
    truncated
    parts {
      value
      share
      comparable
      counted
      reason
      goal {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const GoalMatrixDocument = new TypedDocumentString(`
    query GoalMatrix($columns: MatrixColumns!, $of: ID!) {
  goalMatrix(columns: $columns, of: $of, first: 100) {
    totalCount
    truncated
    goals {
      id
      kind
      name
    }
    columns {
      id
      kind
      name
    }
    cells {
      row
      column
      role
      assertion
      backing {
        order
        paths {
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalMatrixQuery, GoalMatrixQueryVariables>;
export const CorrespondencesDocument = new TypedDocumentString(`
    query Correspondences($id: ID!) {
  entity(id: $id) {
    id
    correspondences: relations(types: [CORRESPONDS_TO], first: 20) {
      totalCount
      nodes {
        id
        status
        note
        from {
          id
          kind
          name
        }
        to {
          id
          kind
          name
        }
        evidence {
          ...EvidenceFacts
        }
      }
    }
    operates: relations(types: [OPERATES_IN], direction: OUT, first: 3) {
      nodes {
        to {
          id
          kind
          name
        }
      }
    }
  }
}
    fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<CorrespondencesQuery, CorrespondencesQueryVariables>;
export const SupplyGapsDocument = new TypedDocumentString(`
    query SupplyGaps($of: ID!) {
  supplyGaps(of: $of) {
    relationCount
    truncated
    industries {
      ...SupplyName
    }
    gaps {
      industry {
        ...SupplyName
      }
      segment {
        ...SupplyName
      }
      downstream {
        ...SupplyName
      }
      enterprises {
        ...SupplyName
      }
      relation {
        id
        type
        weight
        from {
          ...SupplyName
        }
        to {
          ...SupplyName
        }
        evidence {
          ...EvidenceFacts
        }
      }
    }
  }
}
    fragment SupplyName on Entity {
  id
  kind
  name
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}`) as unknown as TypedDocumentString<SupplyGapsQuery, SupplyGapsQueryVariables>;
export const EveryTextDocument = new TypedDocumentString(`
    query EveryText {
  documents(first: 100) {
    nodes {
      id
      start
      text
    }
  }
}
    `) as unknown as TypedDocumentString<EveryTextQuery, EveryTextQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: ID!, $options: TraceOptions, $units: Boolean = false) {
  trace(from: $from, options: $options) {
    from {
      ...TraceEntity
    }
    tasks {
      ...TraceBacking
    }
    leads {
      ...TraceBacking
    }
    cooperators {
      ...TraceBacking
    }
    responsible {
      ...TraceBacking
    }
    enterprises {
      ...TraceBacking
    }
    parks {
      ...TraceBacking
    }
    projects {
      ...TraceBacking
    }
    institutions {
      ...TraceBacking
    }
    industries {
      ...TraceBacking
    }
    products {
      ...TraceBacking
    }
    strategies {
      ...TraceBacking
    }
    goals {
      ...TraceBacking
    }
    documents {
      ...TraceBacking
    }
    context {
      ...ContextTask
      children {
        ...ContextTask
      }
    }
    graph {
      nodes {
        ...TraceEntity
        ... on Task {
          responsibility @include(if: $units) {
            leads {
              ...UnitBacking
            }
            cooperators {
              ...UnitBacking
            }
            responsible {
              ...UnitBacking
            }
            inheritedFrom {
              id
            }
          }
        }
      }
      relations {
        ...TraceRelation
      }
    }
    gaps {
      kind
      reason
      subject {
        id
        kind
        name
      }
    }
    truncated
  }
}
    fragment MeasureFacts on Measure {
  metric
  subjectText
  comparator
  value
  valueMax
  unit
  canonicalValue
  canonicalUnit
}
fragment TraceEntity on Entity {
  __typename
  id
  formerIds
  kind
  name
  aliases
  generic
  ... on Goal {
    measure {
      ...MeasureFacts
    }
    targetYear
    periodStart
    period
    modality
    binding
    condition
    raw
    note
    due
  }
  ... on Task {
    number
    heading
  }
  ... on Document {
    docNumber
    issuedOn
    start
    end
    truncatedAt
  }
}
fragment TraceBacking on Backing {
  role
  assertion
  rule
  order
  entity {
    id
  }
  via {
    id
  }
  paths {
    sentence
    via {
      id
    }
    steps {
      forward
      relation {
        id
      }
    }
  }
}
fragment UnitBacking on Backing {
  ...TraceBacking
  entity {
    ...TraceEntity
  }
}
fragment TraceRelation on Relation {
  id
  type
  status
  order
  wording
  openEnded
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment EvidenceFacts on Evidence {
  __typename
  ... on Quotation {
    claimId
    status
    start
    end
    quote
    document {
      id
      name
    }
    passage {
      id
      number
      heading
      role
      start
      text
    }
  }
  ... on DataRow {
    claimId
    status
    dataset
    file
    row
  }
}
fragment ContextTask on Task {
  id
  kind
  name
  number
  heading
  set: relations(types: [HAS_TASK], direction: IN, first: 1) {
    nodes {
      ...TaskPlace
    }
  }
  under: relations(types: [SUBTASK_OF], direction: OUT, first: 1) {
    nodes {
      ...TaskPlace
    }
  }
}
fragment TaskPlace on Relation {
  id
  evidence {
    __typename
    ... on Quotation {
      start
      end
      document {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const DocumentWordsDocument = new TypedDocumentString(`
    query DocumentWords($id: ID!, $start: Int!, $end: Int!) {
  entity(id: $id) {
    __typename
    ... on Document {
      text(start: $start, end: $end)
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentWordsQuery, DocumentWordsQueryVariables>;
export const CitedDocumentDocument = new TypedDocumentString(`
    query CitedDocument($id: ID!) {
  entity(id: $id) {
    __typename
    ... on Document {
      name
      docNumber
      issuedOn
      publishedBy {
        docNumber
        issuedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedDocumentQuery, CitedDocumentQueryVariables>;