import type { GraphQLResolveInfo } from 'graphql';
import type { Entity as EntityModel, Goal as GoalModel, Task as TaskModel, PolicyDocument as DocumentModel, PlainEntity as PlainEntityModel } from '../domain/entity.ts';
import type { MeasureModel, NamedPlaceModel, QuotationModel, DataRowModel, SubgraphModel } from '../resolvers/models.ts';
import type { PassageRecord as PassageModel } from '../domain/records.ts';
import type { Relation as RelationModel, Trace as TraceModel, Backing as BackingModel, TracePath as PathModel, Gap as GapModel } from '../domain/graph.ts';
import type { Responsibility as ResponsibilityModel } from '../domain/responsibility.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** 党政机关、部门或泛指的单位。 A public unit, or a generic name for several. */
export type Agency = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 党政机关、部门或泛指的单位。 A public unit, or a generic name for several. */
export type AgencyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关、部门或泛指的单位。 A public unit, or a generic name for several. */
export type AgencyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 如何得知。 How it is known. */
export type Assertion =
  /** 由规则推得 · a rule concludes it */
  | 'DERIVED'
  /** 承自上级任务 · taken over from a task above */
  | 'INHERITED'
  /** 原文载明 · a source says it */
  | 'STATED';

/** 背后的一个实体:同一作用只列一次,取最可信的说法。 One entity behind the start: once per role, with its best assertion. */
export type Backing = {
  /** 如何得知。 How it is known. */
  readonly assertion: Assertion;
  /** 该实体。 The entity. */
  readonly entity: Entity;
  /** 是否承自上级任务。 Whether it is taken over from a task above. */
  readonly inherited: Scalars['Boolean']['output'];
  /** 在其列举中的位次,从 1 起。 Place in its list, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** 各条路径,最可信者在前。 Every path, the best first. */
  readonly paths: ReadonlyArray<Path>;
  /** 它所起的作用。 The role that it plays. */
  readonly role: RelationType;
  /** 推得时所用的规则:subtask、same-task。 The rule, where it is DERIVED: subtask, same-task. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** 首条路径所经的任务:括注或原文所在。 The task of the first path whose words name it. */
  readonly via?: Maybe<Task>;
};

/** 约束力。 How binding the wording is. */
export type Binding =
  /** 约束性:确保、不低于、必须 · hard */
  | 'HARD'
  /** 预期性:力争、争取、探索 · soft */
  | 'SOFT';

/** 品牌。 A brand. */
export type Brand = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 品牌。 A brand. */
export type BrandMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 品牌。 A brand. */
export type BrandRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

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

/** 目标背后有多少。 How much stands behind a goal. */
export type Coverage = {
  /** 企业数。 Distinct companies. */
  readonly enterprises: Scalars['Int']['output'];
  /** 任务数。 Distinct tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** 责任单位数,含配合单位。 Distinct units, cooperating ones among them. */
  readonly units: Scalars['Int']['output'];
};

/** 数据集的一行。 A row of a data set. */
export type DataRow = {
  /** 该处陈述的编号。 Id of the claim. */
  readonly claimId: Scalars['ID']['output'];
  /** 数据集。 The data set. */
  readonly dataset: Scalars['String']['output'];
  /** 文件。 The file. */
  readonly file: Scalars['String']['output'];
  /** 行号,数据行从 1 起。 The row, counted from 1 without the header. */
  readonly row: Scalars['Int']['output'];
  /** 状态。 Its status. */
  readonly status: ClaimStatus;
};

/** 从实体看,关系是由它出发还是指向它。 Which way a relation runs, seen from the entity. */
export type Direction =
  /** 两者 · both */
  | 'BOTH'
  /** 指向它 · to it */
  | 'IN'
  /** 由它出发 · from it */
  | 'OUT';

/** 一份政策文件;一个来源可含数份。 A policy document; one source may hold several. */
export type Document = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 文号。 Document number. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
  /** 在来源文本中的终点,不含。 Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** 索引号。 Index number. */
  readonly indexNumber?: Maybe<Scalars['String']['output']>;
  /** 成文日期,YYYY-MM-DD。 Date of issue, YYYY-MM-DD. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** 制发单位。 The units that issued it. */
  readonly issuers: ReadonlyArray<Agency>;
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  /** 标题骨架:带标题的各段。 Its headings: every passage that has one, in the order of the text. */
  readonly outline: ReadonlyArray<Passage>;
  /** 逐段。 Its passages, in the order of the text. */
  readonly passages: PassageConnection;
  /** 印发它的通知。 The notice that publishes it. */
  readonly publishedBy?: Maybe<Document>;
  /** 发布机构。 Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** 地区。 Region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  /** 来源网址。 Where the text was taken from. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** 在来源文本中的起点(UTF-16 码元)。 Where it begins in the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  readonly status: ClaimStatus;
  /** 原文,缺省为全文;起止按来源文本的 UTF-16 码元计。 Its text, whole by default; offsets count UTF-16 code units of the source. */
  readonly text: Scalars['String']['output'];
  /** 存文在此处中断;完整则为空。 Where the stored text breaks off; null where it is whole. */
  readonly truncatedAt?: Maybe<Scalars['Int']['output']>;
  /** 效力。 Whether it is in force. */
  readonly validity?: Maybe<Scalars['String']['output']>;
};


/** 一份政策文件;一个来源可含数份。 A policy document; one source may hold several. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 一份政策文件;一个来源可含数份。 A policy document; one source may hold several. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 一份政策文件;一个来源可含数份。 A policy document; one source may hold several. */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 一份政策文件;一个来源可含数份。 A policy document; one source may hold several. */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** 文件的一页。 One page of documents. */
export type DocumentConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 文件的一项。 One item of documents. */
export type DocumentEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Document;
};

/** 何时到期,按当天日期算。 Whether its year is over, computed against today's date. */
export type Due =
  /** 期限未到 · open */
  | 'OPEN'
  /** 期限已过,完成情况未载明 · past, and no source says how it ended */
  | 'PAST'
  /** 未写期限 · undated */
  | 'UNDATED';

/** 企业。 A company. */
export type Enterprise = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 企业。 A company. */
export type EnterpriseMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业。 A company. */
export type EnterpriseRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 政策文本中点名的一个对象。 A thing that policy documents name. */
export type Entity = {
  /** 别称。 Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 曾用编号,仍指向本实体。 Ids that once named this entity and still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 是否泛指(各镇、区直相关部门)。 Whether it names nobody in particular (各镇, 区直相关部门). */
  readonly generic: Scalars['Boolean']['output'];
  /** 由内容算出的编号,如 enterprise-…。 An id computed from the content, such as enterprise-…. */
  readonly id: Scalars['ID']['output'];
  /** 种类。 Its kind. */
  readonly kind: Kind;
  /** 文本中提到它的地方,按可信次序。 Where texts mention it, in the order of trust; at most 200 a page. */
  readonly mentions: EvidenceConnection;
  /** 名称。 Its name. */
  readonly name: Scalars['String']['output'];
  /** 已确认的关系按类型、方向和对端种类计数。 Its confirmed relations counted by type, direction and kind of the other end. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** 它的关系:先按关系类型,先出后入,再按对端名称。 Its relations: by type, outgoing first, then by the other end's name. */
  readonly relations: RelationConnection;
  /** 是否经人确认。 Whether a person confirmed it. */
  readonly status: ClaimStatus;
};


/** 政策文本中点名的一个对象。 A thing that policy documents name. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文本中点名的一个对象。 A thing that policy documents name. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 实体的一页。 One page of entities. */
export type EntityConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 实体的一项。 One item of entities. */
export type EntityEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Entity;
};

/** 依据:一句原文,或数据集的一行。 Evidence: a sentence of a text, or a row of a data set. */
export type Evidence = DataRow | Quotation;

/** 依据的一页。 One page of evidence. */
export type EvidenceConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 依据的一项。 One item of evidence. */
export type EvidenceEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Evidence;
};

/** 一处缺口。 Something that no source states. */
export type Gap = {
  /** 缺的是什么。 What is missing. */
  readonly kind: GapKind;
  /** 为何缺。 Why. */
  readonly reason: GapReason;
  /** 缺在谁身上。 Whose gap it is. */
  readonly subject: Entity;
};

/** 缺口的一页。 One page of gaps. */
export type GapConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Gap>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 缺口的一项。 One item of gaps. */
export type GapEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Gap;
};

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

/** 要达到的目标,可带量化指标。 What is to be reached, with or without a measure. */
export type Goal = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 约束力;原文不明时为空。 How binding it is; null where the text leaves it unclear. */
  readonly binding?: Maybe<Binding>;
  /** 前提,照原文:正常年景下。 The condition, as written. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** 背后的任务、单位和企业各有多少。 How many tasks, units and companies stand behind it. */
  readonly coverage: Coverage;
  /** 是否到期,按当天日期算。 Whether its year is over, against today's date. */
  readonly due: Due;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  /** 量化指标;只有文字的目标为空。 Its measure; null for a goal that is words only. */
  readonly measure?: Maybe<Measure>;
  readonly mentions: EvidenceConnection;
  /** 情态词,照原文:确保、力争、达到。 The governing word, as written. */
  readonly modality?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** 录入者的说明。 A remark of who recorded it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 期限的含义。 What its year means. */
  readonly period?: Maybe<Period>;
  /** 累计的起始年份。 First year of a span. */
  readonly periodStart?: Maybe<Scalars['Int']['output']>;
  /** 原文。 The words that set it. */
  readonly raw: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  /** 设定它的文件、任务或战略。 The documents, tasks and strategies that set it. */
  readonly setBy: ReadonlyArray<Entity>;
  readonly status: ClaimStatus;
  /** 目标年份。 The year by which it is to be reached. */
  readonly targetYear?: Maybe<Scalars['Int']['output']>;
};


/** 要达到的目标,可带量化指标。 What is to be reached, with or without a measure. */
export type GoalMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 要达到的目标,可带量化指标。 What is to be reached, with or without a measure. */
export type GoalRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 目标的一页。 One page of goals. */
export type GoalConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Goal>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 目标的一项。 One item of goals. */
export type GoalEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Goal;
};

/** 目标的筛选条件,同时成立。 Conditions on goals; all must hold. */
export type GoalFilter = {
  /** 约束力。 How binding it is. */
  readonly binding?: InputMaybe<Binding>;
  /** 设定它的文件(其任务所设亦算)的编号。 Id of the document that sets it, itself or through a task. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** 是否到期。 Whether its year is over. */
  readonly due?: InputMaybe<Due>;
  /** 只要这些编号,至多 200 个。 Only these ids, at most 200. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 有无量化指标。 Whether it has a measure. */
  readonly measured?: InputMaybe<Scalars['Boolean']['input']>;
  /** 至少缺其中一项。 It has at least one of these gaps. */
  readonly missing?: InputMaybe<ReadonlyArray<GapKind>>;
  /** 设定它的文件的地区。 Region of the document that sets it. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 设定者的编号。 Id of a document, task or strategy that sets it. */
  readonly setBy?: InputMaybe<Scalars['ID']['input']>;
  /** 指标所说实体的编号。 Id of the entity that its measure is about. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** 目标年份。 Its target year. */
  readonly targetYear?: InputMaybe<Scalars['Int']['input']>;
};

/** 目标与产业或单位的矩阵。 A matrix of goals and industries, or units. */
export type GoalMatrix = {
  /** 有内容的格,逐行排列;同一格有几种作用则列几次。 The cells that hold something, row by row; once per role. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** 各列,按文本次序;至少有一格。 Its columns, as they first stand in the texts; each has a cell. */
  readonly columns: ReadonlyArray<Entity>;
  /** 各行,按文本次序。 Its rows, as they stand in the texts. */
  readonly goals: ReadonlyArray<Goal>;
  /** 所有符合条件的目标数。 How many goals fulfil the conditions. */
  readonly totalCount: Scalars['Int']['output'];
  /** 结果是否被截短。 Whether a limit cut the answer. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** 矩阵各行的条件,同时成立。 Conditions on the rows of a matrix; all must hold. */
export type GoalMatrixFilter = {
  /** 约束力。 How binding it is. */
  readonly binding?: InputMaybe<Binding>;
  /** 是否到期。 Whether its year is over. */
  readonly due?: InputMaybe<Due>;
  /** 有无量化指标。 Whether it has a measure. */
  readonly measured?: InputMaybe<Scalars['Boolean']['input']>;
  /** 目标年份。 Its target year. */
  readonly targetYear?: InputMaybe<Scalars['Int']['input']>;
};

/** 目标的次序。 The order of goals. */
export type GoalOrder =
  /** 按文本次序 · as they stand in the texts */
  | 'DOCUMENT'
  /** 按名称(拼音) · by name, as pinyin sorts it */
  | 'NAME'
  /** 按折算数值,大者在前 · by canonical figure, largest first */
  | 'VALUE'
  /** 按年份,近者在前 · by year, earliest first */
  | 'YEAR';

/** 产业、产业集群、产业链或其环节。 An industry, cluster, chain or segment. */
export type Industry = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 产业、产业集群、产业链或其环节。 An industry, cluster, chain or segment. */
export type IndustryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业、产业集群、产业链或其环节。 An industry, cluster, chain or segment. */
export type IndustryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 院校、科研机构或其他机构。 A school, research body or other institution. */
export type Institution = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 院校、科研机构或其他机构。 A school, research body or other institution. */
export type InstitutionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 院校、科研机构或其他机构。 A school, research body or other institution. */
export type InstitutionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

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

/** 一个种类的实体数。 Entities of one kind. */
export type KindCount = {
  /** 个数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 种类。 The kind. */
  readonly kind: Kind;
};

/** 总账:目标、它的分项、余额;不能相加则说明原因。 A target, its parts and the rest, or why they can't be compared. */
export type Ledger = {
  /** 该目标。 The goal. */
  readonly goal: Goal;
  /** 下级任务(仅由文件或战略设定的目标:其任务)所设、带数值的目标,按文本次序。 The measured goals of the tasks below, or of the tasks of the document or strategy that sets it, as they stand in the texts. */
  readonly parts: ReadonlyArray<LedgerPart>;
  /** 没有和的原因;有和则为空。 Why there is no sum; null where there is one. */
  readonly reason?: Maybe<LedgerReason>;
  /** 目标减分项之和,以 unit 计,可为负。 The target without that sum, in `unit`; it may be negative. */
  readonly rest?: Maybe<Scalars['Float']['output']>;
  /** 读成一句中文。 The ledger read out in Chinese. */
  readonly sentence: Scalars['String']['output'];
  /** 计入的分项之和,以 unit 计;没有可相加的分项则为空。 The sum of the parts that are counted, in `unit`; null where none is. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  /** 目标的数值,以 unit 计。 The figure of the goal, in `unit`. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** 结果是否被截短。 Whether a limit cut the answer. */
  readonly truncated: Scalars['Boolean']['output'];
  /** 折算单位:元、亩、吨、个、家。 The canonical unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** 总账的一个分项。 One part of a ledger. */
export type LedgerPart = {
  /** 能否与总目标比较。 Whether it can be compared with the target. */
  readonly comparable: Scalars['Boolean']['output'];
  /** 是否计入和:已含于上级分项者、重复者不计。 Whether the sum counts it: not where a part above holds it already, or it says the same again. */
  readonly counted: Scalars['Boolean']['output'];
  /** 该目标。 The goal. */
  readonly goal: Goal;
  /** 从总目标到它的路径。 The path from the target to it. */
  readonly path: Path;
  /** 不能比较的原因。 Why it can't be compared. */
  readonly reason?: Maybe<LedgerReason>;
  /** 设定它的关系。 The relation that sets it. */
  readonly relation: Relation;
  /** 占总目标的份额;不能比较则为空。 Its share of the target; null where it can't be compared. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** 数值,以总账的 unit 计;不能比较则为空。 Its figure in the ledger's `unit`; null where it can't be compared. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

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

/** 一个目标失去的。 What one goal loses. */
export type Loss = {
  /** 该实体如何支撑此目标,附原文。 How the entity stands behind the goal, with its sentences. */
  readonly backing: Backing;
  /** 该目标。 The goal. */
  readonly goal: Goal;
  /** 失去什么。 What it loses. */
  readonly kind: LossKind;
};

/** 失去什么。 What a goal loses. */
export type LossKind =
  /** 仅有的企业 · its only company */
  | 'ONLY_ENTERPRISE'
  /** 仅有的牵头单位 · its only lead unit */
  | 'ONLY_LEAD';

/** 矩阵的一格。 One cell of a matrix. */
export type MatrixCell = {
  /** 如何得知。 How it is known. */
  readonly assertion: Assertion;
  /** 该列实体如何支撑此目标,附原文。 How the entity of the column stands behind the goal, with its sentences. */
  readonly backing: Backing;
  /** 列的位次,从 0 起。 Place of its column, from 0. */
  readonly column: Scalars['Int']['output'];
  /** 所起的作用。 The role. */
  readonly role: RelationType;
  /** 行的位次,从 0 起。 Place of its row, from 0. */
  readonly row: Scalars['Int']['output'];
};

/** 矩阵的列。 What stands in the columns of a matrix. */
export type MatrixColumns =
  /** 责任单位(括注所列,含园区、机构、企业) · whatever a bracket names as a unit */
  | 'AGENCY'
  /** 产业 · industries */
  | 'INDUSTRY';

/** 目标的量化指标,数值照原文。 The measure of a goal, its figures as written. */
export type Measure = {
  /** 折算单位:元、亩、吨、个、家或 1;不能折算时为空。 The canonical unit, or null where it is none of these. */
  readonly canonicalUnit?: Maybe<Scalars['String']['output']>;
  /** 折算后的数值,以 canonicalUnit 计。 The figure in `canonicalUnit`. */
  readonly canonicalValue?: Maybe<Scalars['Float']['output']>;
  /** 比较方式。 How the figure is meant. */
  readonly comparator: Comparator;
  /** 指标名,照原文:产业总产值。 What is measured, verbatim. */
  readonly metric: Scalars['String']['output'];
  /** 说的是哪个实体的数。 The entity whose figure it is. */
  readonly subject?: Maybe<Entity>;
  /** 说的是谁的数,照文意补出。 Whose figure it is, in words, also where the text elides it. */
  readonly subjectText?: Maybe<Scalars['String']['output']>;
  /** 单位,照原文:亿元、万亩、%。 The unit as written. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** 数值,以 unit 计。 The figure, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** 区间的上限,以 unit 计。 The upper end of a range, in `unit`. */
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
};

/** 文段中提到实体的一处。 A place in a passage that names an entity. */
export type Mention = {
  /** 在来源文本中的终点,不含。 Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** 提到的实体。 The entity that is named. */
  readonly entity: Entity;
  /** 该提及的编号。 Id of the mention. */
  readonly id: Scalars['ID']['output'];
  /** 在来源文本中的起点(UTF-16 码元)。 Where it begins in the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** 凡有编号、可单独取得者。 Whatever has an id and can be fetched by it. */
export type Node = {
  /** 由内容算出的编号,不随装载而变。 An id computed from the content; loading again never changes it. */
  readonly id: Scalars['ID']['output'];
};

/** 全图概况。 The whole graph in figures. */
export type Overview = {
  /** 陈述数:同一关系的每处依据各计一次。 Claims: each place counts, also where several say the same. */
  readonly claims: Scalars['Int']['output'];
  /** 各种类的实体数。 Entities of each kind. */
  readonly countsByKind: ReadonlyArray<KindCount>;
  /** 各类型的关系数。 Relations of each type. */
  readonly countsByType: ReadonlyArray<TypeCount>;
  /** 数据版本:整个图的散列值。 Version of the data: a hash of the whole graph. */
  readonly dataVersion: Scalars['String']['output'];
  /** 文件数。 Documents. */
  readonly documents: Scalars['Int']['output'];
  /** 实体数。 Entities. */
  readonly entities: Scalars['Int']['output'];
  /** 关系数。 Relations. */
  readonly relations: Scalars['Int']['output'];
  /** 有依据(原文或数据行)的关系占比,0 到 1。 Share of relations with evidence, a sentence or a data row, 0 to 1. */
  readonly shareWithEvidence: Scalars['Float']['output'];
};

/** 翻页信息。 Where a page stands among all pages. */
export type PageInfo = {
  /** 本页末项的游标,作 after 可读下一页。 Cursor of the last item: give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有。 Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面是否还有。 Whether items stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首项的游标。 Cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 园区、基地或示范区;也可牵头任务。 A park, base or zone; it may also lead a task. */
export type Park = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 园区、基地或示范区;也可牵头任务。 A park, base or zone; it may also lead a task. */
export type ParkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 园区、基地或示范区;也可牵头任务。 A park, base or zone; it may also lead a task. */
export type ParkRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 标题、段落或列举的一项。 A heading, paragraph or list item. */
export type Passage = Node & {
  /** 所在文件。 The document that holds it. */
  readonly document: Document;
  /** 在来源文本中的终点,不含。 Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** 标题。 Its heading. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** 由文件和编号路径算出的编号。 An id computed from document and number path. */
  readonly id: Scalars['ID']['output'];
  /** 文中提到的实体,按文本次序。 What it names, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** 编号路径;无编号者为空串。 Number path; empty where the text gives no number. */
  readonly number: Scalars['String']['output'];
  /** 上级文段。 The passage above it. */
  readonly parent?: Maybe<Passage>;
  /** 作用。 What it is. */
  readonly role: PassageRole;
  /** 在来源文本中的起点(UTF-16 码元)。 Where it begins in the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** 原文。 Its text. */
  readonly text: Scalars['String']['output'];
};

/** 文段的一页。 One page of passages. */
export type PassageConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Passage>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 文段的一项。 One item of passages. */
export type PassageEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Passage;
};

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

/** 从起点到该实体的一条路径。 A path from the start to the entity. */
export type Path = {
  /** 步数。 How many steps. */
  readonly length: Scalars['Int']['output'];
  /** 整条路径读成一句中文。 The path read out in Chinese. */
  readonly sentence: Scalars['String']['output'];
  /** 各步。 Its steps. */
  readonly steps: ReadonlyArray<Step>;
  /** 所经的任务:括注或原文所在。 The task whose words name the entity. */
  readonly via?: Maybe<Task>;
};

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

/** 地区。 A place. */
export type Place = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 地区。 A place. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 地区。 A place. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 产品。 A product. */
export type Product = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 产品。 A product. */
export type ProductMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品。 A product. */
export type ProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 项目。 A project. */
export type Project = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 项目。 A project. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 项目。 A project. */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type Query = {
  /** 文件,按成文次序。 Documents, by date of issue. */
  readonly documents: DocumentConnection;
  /** 实体,按名称(拼音)排列。 Entities, by name as pinyin sorts it. */
  readonly entities: EntityConnection;
  /** 按编号取实体,曾用编号亦可;没有则为空。 An entity by its id; a former id gives its keeper; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** 目标、战略、任务和产业的缺口,按文本次序。 Gaps of goals, strategies, tasks and industries, as these stand in the texts. */
  readonly gaps: GapConnection;
  /** 目标与产业、目标与责任单位的矩阵。 A matrix of goals and industries, or goals and units. */
  readonly goalMatrix: GoalMatrix;
  /** 目标。 Goals. */
  readonly goals: GoalConnection;
  /** 目标的总账:分项之和与余额。 The ledger of a goal: its parts, their sum and the rest. */
  readonly ledger: Ledger;
  /** 按编号取实体、关系或文段;没有则为空。 An entity, relation or passage by its id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** 全图概况。 The whole graph in figures. */
  readonly overview: Overview;
  /** 两个实体之间的路径:短者在前,同长者按所经实体的编号。 Paths between two entities: shortest first, those of one length by the ids of what they pass. */
  readonly paths: ReadonlyArray<Path>;
  /** 假设没有这家企业或单位,哪些目标会失去仅有的企业或牵头单位。 Which goals would lose their only company or lead unit. */
  readonly removal: Removal;
  /** 搜索:名称、别称、拼音、首字母(ht、huatian、华天)、数值带单位;“企业:华天”只搜企业。 Search by name, alias, pinyin, initials, or figure with unit; 企业:华天 searches companies only. */
  readonly search: SearchConnection;
  /** 从目标、战略、任务、产业、企业、园区、项目、机构或单位出发追溯。 A trace from a goal, strategy, task, industry, company, park, project, institution or unit. */
  readonly trace: Trace;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kind?: InputMaybe<Kind>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryGoalMatrixArgs = {
  columns: MatrixColumns;
  filter?: InputMaybe<GoalMatrixFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GoalOrder>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryLedgerArgs = {
  goal: Scalars['ID']['input'];
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryRemovalArgs = {
  of: Scalars['ID']['input'];
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  text: Scalars['String']['input'];
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryTraceArgs = {
  from: Scalars['ID']['input'];
  options?: InputMaybe<TraceOptions>;
};

/** 一处原文。 The words of a text, at their place. */
export type Quotation = {
  /** 该处陈述(或提及)的编号。 Id of the claim, or of the mention. */
  readonly claimId: Scalars['ID']['output'];
  /** 所在文件。 The document that holds it. */
  readonly document: Document;
  /** 在来源文本中的终点,不含。 Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** 所在文段。 The passage that holds it. */
  readonly passage: Passage;
  /** 原文,一字不差。 The words themselves. */
  readonly quote: Scalars['String']['output'];
  /** 找到它的规则;由人录入者为空。 The rule that found it; null for what people wrote. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** 在来源文本中的起点(UTF-16 码元)。 Where it begins in the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** 状态。 Its status. */
  readonly status: ClaimStatus;
};

/** 两个实体之间的关系:类型和两端相同的各处陈述合为一条。 All claims of equal type and ends, as one relation. */
export type Relation = Node & {
  /** STATED 或 DERIVED。 STATED or DERIVED. */
  readonly assertion: Assertion;
  /** 各处依据,按来源次序。 Every piece of evidence, in source order. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 出发端。 Where it starts. */
  readonly from: Entity;
  /** 由类型和两端算出的编号。 An id computed from type and ends. */
  readonly id: Scalars['ID']['output'];
  /** 理由或说明。 Why it holds, in the words of whoever wrote it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 列举是否以“等”作结。 Whether the list is left open (…等企业). */
  readonly openEnded: Scalars['Boolean']['output'];
  /** 在其列举中的位次,从 1 起;牵头单位首位为主牵头。 Place in its list, from 1; the first of the leads is the principal one. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** 份额,如占营业收入之比;按来源原样。 Share, such as that of a firm’s revenue, as its source has it. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** 份额是否存疑:不在 0 到 1 之间,按原样保留,不作合计。 Whether the share lies outside 0 to 1: kept as the data has it, and never added up. */
  readonly shareDoubtful: Scalars['Boolean']['output'];
  /** 最可信的一处的状态。 The status of its best claim. */
  readonly status: ClaimStatus;
  /** 到达端。 Where it leads. */
  readonly to: Entity;
  /** 关系类型。 Its type. */
  readonly type: RelationType;
  /** 权重。 Weight. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** 原文的说法:骨干企业、以…为主。 The words of the text for the role. */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/** 关系的一页。 One page of relations. */
export type RelationConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 同一类型、方向和对端种类的关系数。 How many relations there are of one type, direction and kind of the other end. */
export type RelationCount = {
  /** 条数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** OUT 或 IN。 OUT or IN. */
  readonly direction: Direction;
  /** 对端的种类。 Kind of the other end. */
  readonly kind: Kind;
  /** 关系类型。 The type. */
  readonly type: RelationType;
};

/** 关系的一项。 One item of relations. */
export type RelationEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: Relation;
};

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

/** 少了它,哪些目标会失去仅有的企业或牵头单位。 Which goals would lose their only company or lead unit without it. */
export type Removal = {
  /** 受影响的目标,按文本次序;一个目标失去两样则列两次。 The goals that lose something, as they stand in the texts; one that loses both stands twice. */
  readonly goals: ReadonlyArray<Loss>;
  /** 假设没有的实体。 The entity that is thought away. */
  readonly of: Entity;
  /** 结果是否被截短。 Whether a limit cut the answer. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** 一项任务的责任分工,取自一处括注。 Who answers for a task, as one bracket of the text says. */
export type Responsibility = {
  /** 配合单位。 Cooperating units. */
  readonly cooperators: ReadonlyArray<Backing>;
  /** 括注所在的上级任务;自身有括注时为空。 The task above whose bracket it is; null where it is its own. */
  readonly inheritedFrom?: Maybe<Task>;
  /** 牵头单位,首位在前。 Lead units, the principal one first. */
  readonly leads: ReadonlyArray<Backing>;
  /** 括注原文。 The words of the bracket. */
  readonly quotation?: Maybe<Quotation>;
  /** 未分牵头、配合的责任单位。 Units of one undivided list. */
  readonly responsible: ReadonlyArray<Backing>;
};

/** 搜索结果的一页。 One page of search results. */
export type SearchConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 搜索结果的一项。 One search result. */
export type SearchEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 命中的名称或别称。 The name or alias that matched. */
  readonly highlight: Scalars['String']['output'];
  /** 命中之处。 What the query matched. */
  readonly matched: SearchField;
  /** 命中的实体。 The entity found. */
  readonly node: Entity;
  /** 匹配程度,大者在前。 How well it matches; the best comes first. */
  readonly score: Scalars['Float']['output'];
};

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

/** 路径的一步。 One step of a path. */
export type Step = {
  /** 是否顺着关系的方向。 Whether it is walked from `from` to `to`. */
  readonly forward: Scalars['Boolean']['output'];
  /** 走过的关系。 The relation walked. */
  readonly relation: Relation;
};

/** 有名称的战略、行动或口号,由任务落实。 A named strategy, programme or slogan that tasks implement. */
export type Strategy = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly status: ClaimStatus;
};


/** 有名称的战略、行动或口号,由任务落实。 A named strategy, programme or slogan that tasks implement. */
export type StrategyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 有名称的战略、行动或口号,由任务落实。 A named strategy, programme or slogan that tasks implement. */
export type StrategyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 图的一块。 A piece of the graph. */
export type Subgraph = {
  /** 节点。 Its nodes. */
  readonly nodes: ReadonlyArray<Entity>;
  /** 关系。 Its relations. */
  readonly relations: ReadonlyArray<Relation>;
  /** 是否被截短。 Whether a limit cut it. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** 文件中编号的一项任务。 A numbered task of a document. */
export type Task = Entity & Node & {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 下级任务,按文本次序。 The tasks below it, in the order of the text. */
  readonly children: ReadonlyArray<Task>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly generic: Scalars['Boolean']['output'];
  /** 标题。 Its heading. */
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly mentions: EvidenceConnection;
  readonly name: Scalars['String']['output'];
  /** 编号路径,如 二(一)2.一是;无编号者为空串。 Number path; empty where the text gives no number. */
  readonly number: Scalars['String']['output'];
  /** 上级任务。 The task above it. */
  readonly parent?: Maybe<Task>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  /** 谁负责:就近的责任括注,自身没有则取上级的。 Who answers for it: the nearest bracket, its own or that of a task above. */
  readonly responsibility: Responsibility;
  readonly status: ClaimStatus;
};


/** 文件中编号的一项任务。 A numbered task of a document. */
export type TaskMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 文件中编号的一项任务。 A numbered task of a document. */
export type TaskRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 一次追溯:谁在背后,哪句话这么说。 A trace: who stands behind the start, and which sentence says so. */
export type Trace = {
  /** 仅由文件设定的目标:该文件的一级任务,不算支撑。 For a goal that only documents set: their top tasks, which are no backing. */
  readonly context: ReadonlyArray<Task>;
  /** 配合单位。 Cooperating units. */
  readonly cooperators: ReadonlyArray<Backing>;
  /** 文件。 Documents. */
  readonly documents: ReadonlyArray<Backing>;
  /** 企业。 Companies. */
  readonly enterprises: ReadonlyArray<Backing>;
  /** 起点。 Where it starts. */
  readonly from: Entity;
  /** 缺什么,为何缺。 What is missing, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** 目标。 Goals. */
  readonly goals: ReadonlyArray<Backing>;
  /** 各路径的全部节点和关系,别无其他。 Every node and relation of the paths, and no other. */
  readonly graph: Subgraph;
  /** 产业。 Industries. */
  readonly industries: ReadonlyArray<Backing>;
  /** 机构。 Institutions. */
  readonly institutions: ReadonlyArray<Backing>;
  /** 牵头单位。 Lead units. */
  readonly leads: ReadonlyArray<Backing>;
  /** 园区。 Parks. */
  readonly parks: ReadonlyArray<Backing>;
  /** 产品。 Products. */
  readonly products: ReadonlyArray<Backing>;
  /** 项目。 Projects. */
  readonly projects: ReadonlyArray<Backing>;
  /** 未分牵头、配合的责任单位。 Units of one undivided list. */
  readonly responsible: ReadonlyArray<Backing>;
  /** 战略。 Strategies. */
  readonly strategies: ReadonlyArray<Backing>;
  /** 本身的任务;上级任务见 graph 和 via。 Its own tasks; those above them stand in graph and via. */
  readonly tasks: ReadonlyArray<Backing>;
  /** 结果是否被截短。 Whether a limit cut the answer. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** 追溯的选项。 Options of a trace. */
export type TraceOptions = {
  /** 是否含配合单位。 Whether to list cooperating units. */
  readonly cooperators?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否含承自上级任务的。 Whether to take over brackets of tasks above. */
  readonly inherited?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所有列表合计的项数上限,1 到 1000。 Items over all lists, 1 to 1000. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** 只依据这些状态的陈述。 Only claims of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** 一个类型的关系数。 Relations of one type. */
export type TypeCount = {
  /** 条数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 关系类型。 The type. */
  readonly type: RelationType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Evidence:
    | ( DataRowModel )
    | ( QuotationModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( DocumentModel )
    | ( PlainEntityModel )
    | ( GoalModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( TaskModel )
  ;
  Node:
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( DocumentModel )
    | ( PlainEntityModel )
    | ( GoalModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PassageModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( PlainEntityModel )
    | ( RelationModel )
    | ( PlainEntityModel )
    | ( TaskModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<PlainEntityModel>;
  Assertion: Assertion;
  Backing: ResolverTypeWrapper<BackingModel>;
  Binding: Binding;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<PlainEntityModel>;
  ClaimStatus: ClaimStatus;
  Comparator: Comparator;
  Coverage: ResolverTypeWrapper<Coverage>;
  DataRow: ResolverTypeWrapper<DataRowModel>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Due: Due;
  Enterprise: ResolverTypeWrapper<PlainEntityModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Evidence: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Evidence']>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']>, nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapKind: GapKind;
  GapReason: GapReason;
  Goal: ResolverTypeWrapper<GoalModel>;
  GoalConnection: ResolverTypeWrapper<Omit<GoalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GoalEdge']>, nodes: ReadonlyArray<ResolversTypes['Goal']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: GoalFilter;
  GoalMatrix: ResolverTypeWrapper<Omit<GoalMatrix, 'cells' | 'columns' | 'goals'> & { cells: ReadonlyArray<ResolversTypes['MatrixCell']>, columns: ReadonlyArray<ResolversTypes['Entity']>, goals: ReadonlyArray<ResolversTypes['Goal']> }>;
  GoalMatrixFilter: GoalMatrixFilter;
  GoalOrder: GoalOrder;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<PlainEntityModel>;
  Institution: ResolverTypeWrapper<PlainEntityModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Ledger: ResolverTypeWrapper<Omit<Ledger, 'goal' | 'parts'> & { goal: ResolversTypes['Goal'], parts: ReadonlyArray<ResolversTypes['LedgerPart']> }>;
  LedgerPart: ResolverTypeWrapper<Omit<LedgerPart, 'goal' | 'path' | 'relation'> & { goal: ResolversTypes['Goal'], path: ResolversTypes['Path'], relation: ResolversTypes['Relation'] }>;
  LedgerReason: LedgerReason;
  Loss: ResolverTypeWrapper<Omit<Loss, 'backing' | 'goal'> & { backing: ResolversTypes['Backing'], goal: ResolversTypes['Goal'] }>;
  LossKind: LossKind;
  MatrixCell: ResolverTypeWrapper<Omit<MatrixCell, 'backing'> & { backing: ResolversTypes['Backing'] }>;
  MatrixColumns: MatrixColumns;
  Measure: ResolverTypeWrapper<MeasureModel>;
  Mention: ResolverTypeWrapper<NamedPlaceModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Overview: ResolverTypeWrapper<Overview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<PlainEntityModel>;
  Passage: ResolverTypeWrapper<PassageModel>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageRole: PassageRole;
  Path: ResolverTypeWrapper<PathModel>;
  Period: Period;
  Place: ResolverTypeWrapper<PlainEntityModel>;
  Product: ResolverTypeWrapper<PlainEntityModel>;
  Project: ResolverTypeWrapper<PlainEntityModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<QuotationModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  Removal: ResolverTypeWrapper<Omit<Removal, 'goals' | 'of'> & { goals: ReadonlyArray<ResolversTypes['Loss']>, of: ResolversTypes['Entity'] }>;
  Responsibility: ResolverTypeWrapper<ResponsibilityModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchField: SearchField;
  Step: ResolverTypeWrapper<Omit<Step, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  Strategy: ResolverTypeWrapper<PlainEntityModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceOptions: TraceOptions;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: PlainEntityModel;
  Backing: BackingModel;
  Boolean: Scalars['Boolean']['output'];
  Brand: PlainEntityModel;
  Coverage: Coverage;
  DataRow: DataRowModel;
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Enterprise: PlainEntityModel;
  Entity: EntityModel;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Evidence: ResolversUnionTypes<ResolversParentTypes>['Evidence'];
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Float: Scalars['Float']['output'];
  Gap: GapModel;
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  Goal: GoalModel;
  GoalConnection: Omit<GoalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GoalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Goal']> };
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: GoalFilter;
  GoalMatrix: Omit<GoalMatrix, 'cells' | 'columns' | 'goals'> & { cells: ReadonlyArray<ResolversParentTypes['MatrixCell']>, columns: ReadonlyArray<ResolversParentTypes['Entity']>, goals: ReadonlyArray<ResolversParentTypes['Goal']> };
  GoalMatrixFilter: GoalMatrixFilter;
  ID: Scalars['ID']['output'];
  Industry: PlainEntityModel;
  Institution: PlainEntityModel;
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Ledger: Omit<Ledger, 'goal' | 'parts'> & { goal: ResolversParentTypes['Goal'], parts: ReadonlyArray<ResolversParentTypes['LedgerPart']> };
  LedgerPart: Omit<LedgerPart, 'goal' | 'path' | 'relation'> & { goal: ResolversParentTypes['Goal'], path: ResolversParentTypes['Path'], relation: ResolversParentTypes['Relation'] };
  Loss: Omit<Loss, 'backing' | 'goal'> & { backing: ResolversParentTypes['Backing'], goal: ResolversParentTypes['Goal'] };
  MatrixCell: Omit<MatrixCell, 'backing'> & { backing: ResolversParentTypes['Backing'] };
  Measure: MeasureModel;
  Mention: NamedPlaceModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Overview: Overview;
  PageInfo: PageInfo;
  Park: PlainEntityModel;
  Passage: PassageModel;
  PassageConnection: Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  Path: PathModel;
  Place: PlainEntityModel;
  Product: PlainEntityModel;
  Project: PlainEntityModel;
  Query: Record<PropertyKey, never>;
  Quotation: QuotationModel;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Removal: Omit<Removal, 'goals' | 'of'> & { goals: ReadonlyArray<ResolversParentTypes['Loss']>, of: ResolversParentTypes['Entity'] };
  Responsibility: ResponsibilityModel;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Step: Omit<Step, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  Strategy: PlainEntityModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Task: TaskModel;
  Trace: TraceModel;
  TraceOptions: TraceOptions;
  TypeCount: TypeCount;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AgencyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgencyRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backing'] = ResolversParentTypes['Backing']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<BrandMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<BrandRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRow'] = ResolversParentTypes['DataRow']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outline?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<DocumentPassagesArgs, 'first'>>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'direction' | 'first' | 'status'>>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentTextArgs>>;
  truncatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<EnterpriseMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EnterpriseRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Brand' | 'Document' | 'Enterprise' | 'Goal' | 'Industry' | 'Institution' | 'Park' | 'Place' | 'Product' | 'Project' | 'Strategy' | 'Task', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType?: TypeResolveFn<'DataRow' | 'Quotation', ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  binding?: Resolver<Maybe<ResolversTypes['Binding']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Due'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<GoalMentionsArgs, 'first'>>;
  modality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GoalRelationsArgs, 'direction' | 'first' | 'status'>>;
  setBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalMatrix'] = ResolversParentTypes['GoalMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<IndustryMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<IndustryRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<InstitutionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstitutionRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['LedgerPart']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LedgerReason']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPart'] = ResolversParentTypes['LedgerPart']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LedgerReason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loss'] = ResolversParentTypes['Loss']> = {
  backing?: Resolver<ResolversTypes['Backing'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LossKind'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  backing?: Resolver<ResolversTypes['Backing'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  canonicalUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Brand' | 'Document' | 'Enterprise' | 'Goal' | 'Industry' | 'Institution' | 'Park' | 'Passage' | 'Place' | 'Product' | 'Project' | 'Relation' | 'Strategy' | 'Task', ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  countsByType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareWithEvidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ParkMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ParkRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PassageRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProductMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProductRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProjectMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  goalMatrix?: Resolver<ResolversTypes['GoalMatrix'], ParentType, ContextType, RequireFields<QueryGoalMatrixArgs, 'columns' | 'first'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first' | 'orderBy'>>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'goal'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  removal?: Resolver<ResolversTypes['Removal'], ParentType, ContextType, RequireFields<QueryRemovalArgs, 'of'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'from'>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareDoubtful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Removal'] = ResolversParentTypes['Removal']> = {
  goals?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  cooperators?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<StrategyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<StrategyRelationsArgs, 'direction' | 'first' | 'status'>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<TaskMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TaskRelationsArgs, 'direction' | 'first' | 'status'>>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  context?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  cooperators?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  institutions?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Backing?: BackingResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DataRow?: DataRowResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalMatrix?: GoalMatrixResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerPart?: LedgerPartResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Removal?: RemovalResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

