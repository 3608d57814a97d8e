/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  /** 企业 · Company */
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


export type GoalListQuery = { goals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: Kind, name: string, targetYear: number | null, due: Due, binding: Binding | null, modality: string | null, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null, coverage: { tasks: number, units: number, enterprises: number }, setBy: Array<
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

export type GoalRowFragment = { id: string, kind: Kind, name: string, targetYear: number | null, due: Due, binding: Binding | null, modality: string | null, measure: { metric: string, subjectText: string | null, comparator: Comparator, value: number, valueMax: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null } | null, coverage: { tasks: number, units: number, enterprises: number }, setBy: Array<
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

export type TraceQueryVariables = Exact<{
  from: string;
  options?: TraceOptions | null | undefined;
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
      , via: { id: string } | null, paths: Array<{ sentence: string, via: { id: string } | null, steps: Array<{ forward: boolean, relation: { id: string } }> }> }>, context: Array<{ id: string, kind: Kind, name: string, number: string, heading: string }>, graph: { nodes: Array<
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
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: ID!, $options: TraceOptions) {
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
      id
      kind
      name
      number
      heading
    }
    graph {
      nodes {
        ...TraceEntity
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
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;