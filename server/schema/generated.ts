import type { GraphQLResolveInfo } from 'graphql';
import type { Entity as EntityModel, Goal as GoalModel, Task as TaskModel, PolicyDocument as DocumentModel, PlainEntity as PlainEntityModel } from '../domain/entity.ts';
import type { MeasureModel, NamedPlaceModel, QuotationModel, DataRowModel, SubgraphModel, IndustryChainModel, SupplyGapsModel } from '../resolvers/models.ts';
import type { PassageRecord as PassageModel } from '../domain/records.ts';
import type { Relation as RelationModel, Trace as TraceModel, Backing as BackingModel, TracePath as PathModel, Gap as GapModel } from '../domain/graph.ts';
import type { Responsibility as ResponsibilityModel } from '../domain/responsibility.ts';
import type { RemovalModel, LedgerModel, GoalMatrixModel } from '../resolvers/answer-models.ts';
import type { Loss as LossModel } from '../domain/removal.ts';
import type { LedgerPart as LedgerPartModel } from '../domain/ledger.ts';
import type { MatrixCell as MatrixCellModel } from '../domain/goal-matrix.ts';
import type { AnchorFirm as AnchorFirmModel, AnchorComponent as AnchorComponentModel } from '../domain/anchor/anchor-firm.ts';
import type { Correspondence as CorrespondenceModel, Segment as SegmentModel, ProductSegment as ProductSegmentModel, ChainLink as ChainLinkModel, Bottleneck as BottleneckModel, SupplyGap as SupplyGapModel } from '../domain/chain/answer.ts';
import type { NationalEnterprise as NationalEnterpriseModel, EnterpriseProduct as EnterpriseProductModel } from '../domain/chain/national.ts';
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

/** 成分凭什么得来:文件认定与系统推断分开列,从不混同。 What a component rests on; the two are never mixed. */
export type AnchorBasis =
  /** 文件认定:原文的措辞 · the words of a document */
  | 'DOCUMENT'
  /** 系统推断:由已载明的事实按公式算出 · computed by a formula from facts that sources state */
  | 'SYSTEM';

/** 得分的一个成分。 One component of a score. */
export type AnchorComponent = {
  /** 凭什么得来。 What it rests on. */
  readonly basis: AnchorBasis;
  /** 依据,至多 20 条。 Its evidence, at most 20 pieces. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 依据哪些数得出,或为何未知,读成一句中文。 From which figures it comes, or why it is unknown: a Chinese sentence. */
  readonly explanation: Scalars['String']['output'];
  /** 哪一成分。 Which one. */
  readonly name: AnchorComponentName;
  /** 0到1;空表示未知。 From 0 to 1; null where it is unknown. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** 它在全部权重中所占之比,各成分合计为1。 Its share of all weights; those of all components add up to 1. */
  readonly weight: Scalars['Float']['output'];
};

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

/** 一条产业链上的一家企业。 A company of an industry's chain. */
export type AnchorFirm = {
  /** 各成分。 Its components. */
  readonly components: ReadonlyArray<AnchorComponent>;
  /** 链上指标的计算时间(ISO);空表示应答时现算。 When the figures of the chain were computed (ISO); null where they were computed for this answer. */
  readonly computedAt?: Maybe<Scalars['String']['output']>;
  /** 已知成分的权重所占之比;不足0.5即证据不足。 Share of the weights whose components are known; below 0.5 the evidence does not suffice. */
  readonly coverage: Scalars['Float']['output'];
  /** 文件认定。 Designation by a document. */
  readonly designation: Designation;
  /** 企业。 The company. */
  readonly enterprise: Enterprise;
  /** 在哪一产业中排名。 The industry that it is ranked in. */
  readonly industry: Industry;
  /** 是否本地企业:本地文件点名,或位于该地。 Whether it is local: named by a document of the region, or located in it. */
  readonly local: Scalars['Boolean']['output'];
  /** 文件提及次数,只展示,不计分。 How often texts mention it: shown, never scored. */
  readonly mentions: Scalars['Int']['output'];
  /** 计算方法的版本。 Version of the method. */
  readonly method: Scalars['String']['output'];
  /** 在全部排名中的位次,从1起;得分相同者按名称先后。 Its place in the whole ranking, from 1; equal scores go by name. */
  readonly position: Scalars['Int']['output'];
  /** 名次,得分相同者并列;覆盖率不足0.5为空。 Its rank, equal scores share one; null where the coverage is below 0.5. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 每个权重各自减半、加半时名次的最小与最大;无名次为空。 Lowest and highest rank when each weight alone is halved, or raised by half; null without a rank. */
  readonly rankRange?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** 一同排名的企业数。 How many companies are ranked with it. */
  readonly rankedCount: Scalars['Int']['output'];
  /** 已知成分的加权平均,0到1;覆盖率不足0.5为空。 Weighted mean of the known components, from 0 to 1; null where the coverage is below 0.5. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 得分区间:未知成分全为0、全为1。 Range of the score: all unknown components at 0, at 1. */
  readonly scoreRange: ReadonlyArray<Scalars['Float']['output']>;
  /** 是否与他人并列。 Whether others share its rank. */
  readonly tied: Scalars['Boolean']['output'];
  /** 文件认定的原词:骨干企业、以…为主;无认定为空。 The words of the designation; null where there is none. */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/** 企业排名的一页。 One page of ranked companies. */
export type AnchorFirmConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AnchorFirmEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<AnchorFirm>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 企业排名的一项。 One item of ranked companies. */
export type AnchorFirmEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: AnchorFirm;
};

/** 文件部署的一个产业。 An industry that documents develop. */
export type AnchorIndustry = {
  /** 其中有文件认定的。 How many of them a document designates. */
  readonly designatedCount: Scalars['Int']['output'];
  /** 其中被文件称为链主、龙头的。 How many of them a document calls 链主 or 龙头. */
  readonly documentAnchorCount: Scalars['Int']['output'];
  /** 参与排名的企业数。 How many companies are ranked in it. */
  readonly enterpriseCount: Scalars['Int']['output'];
  /** 该产业。 The industry. */
  readonly industry: Industry;
  /** 其中本地企业数。 How many of them are local. */
  readonly localCount: Scalars['Int']['output'];
};

/** 各成分的权重:不为负,至少一个大于0;只看彼此之比,不给者取默认值。 Weights of the components: none negative, at least one above 0; only their ratios count, and what isn't given has its default. */
export type AnchorWeights = {
  /** 中介作用。 Brokerage. */
  readonly brokerage?: InputMaybe<Scalars['Float']['input']>;
  /** 链条跨度。 Chain span. */
  readonly chainSpan?: InputMaybe<Scalars['Float']['input']>;
  /** 不可替代。 Criticality. */
  readonly criticality?: InputMaybe<Scalars['Float']['input']>;
  /** 文件措辞。 Designation. */
  readonly designation?: InputMaybe<Scalars['Float']['input']>;
  /** 目标覆盖。 Goal coverage. */
  readonly goalCoverage?: InputMaybe<Scalars['Float']['input']>;
  /** 创新资质。 Innovation flags. */
  readonly innovation?: InputMaybe<Scalars['Float']['input']>;
  /** 链内关联。 Linkage. */
  readonly linkage?: InputMaybe<Scalars['Float']['input']>;
  /** 投资项目。 Projects. */
  readonly projects?: InputMaybe<Scalars['Float']['input']>;
  /** 企业规模。 Scale. */
  readonly scale?: InputMaybe<Scalars['Float']['input']>;
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

/** 瓶颈。 A bottleneck. */
export type Bottleneck = {
  /** 以它为上游的本链产业。 Industries of the chain that it is upstream of. */
  readonly dependents: ReadonlyArray<Industry>;
  /** 已知的企业数。 How many companies are known in it. */
  readonly enterpriseCount: Scalars['Int']['output'];
  /** 被依赖的产业。 The industry depended on. */
  readonly industry: Industry;
  /** 其中只见于数据表的。 Those of them that only data tables know. */
  readonly nationalEnterpriseCount: Scalars['Int']['output'];
  /** 理由,含数字。 The reason in Chinese, with its figures. */
  readonly reason: Scalars['String']['output'];
};

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

/** 上游或下游的一个产业。 An industry up- or downstream. */
export type ChainLink = {
  /** 离本链各产业几步上下游关系,从 1 起。 Up- or downstream relations from the chain's own industries, from 1. */
  readonly depth: Scalars['Int']['output'];
  /** 已知的企业数,含数据表中的。 How many companies are known in it, those of data tables among them. */
  readonly enterpriseCount: Scalars['Int']['output'];
  /** 该产业。 The industry. */
  readonly industry: Industry;
  /** 末条关系是否互为上下游。 Whether the last relation also stands the other way round. */
  readonly mutual: Scalars['Boolean']['output'];
  /** 其中只见于数据表的。 Those of them that only data tables know. */
  readonly nationalEnterpriseCount: Scalars['Int']['output'];
  /** 从该产业出发的路径。 The path from the industry. */
  readonly path: Path;
  /** 路径末条关系的权重;来源未给时为空。 Weight of the path's last relation; null where no source gives one. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** 各列表未列出的项数。 How many items of each list were left out. */
export type ChainOmitted = {
  /** 文件点名的任务、目标、单位、企业、园区和产品。 Tasks, goals, units, companies, parks and products that documents name. */
  readonly backings: Scalars['Int']['output'];
  /** 本链各产业的上下游关系中,权重低于所求的条数。 Up- and downstream relations of the chain's own industries that weigh less than was asked. */
  readonly belowWeight: Scalars['Int']['output'];
  /** 下游。 Downstream. */
  readonly downstream: Scalars['Int']['output'];
  /** 细分领域和产品。 Segments and products. */
  readonly segments: Scalars['Int']['output'];
  /** 上游。 Upstream. */
  readonly upstream: Scalars['Int']['output'];
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

/** 其他来源中对应的产业,由人核定。 An industry of another source that a person found to correspond. */
export type Correspondence = {
  /** 对应的产业。 The counterpart. */
  readonly industry: Industry;
  /** 对应关系及其依据。 The relation, with its evidence. */
  readonly relation: Relation;
};

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

/** 文件是否认定。没有文件称其链主或龙头的企业,本系统也不作此称呼。 What a document designates it as; no company is called an anchor unless a document does. */
export type Designation =
  /** 文件称其链主或龙头 · a document calls it 链主 or 龙头 */
  | 'DOCUMENT_ANCHOR'
  /** 文件列为骨干、重点,或以其为依托、为主 · a document names it as key, or relies on it */
  | 'DOCUMENT_KEY'
  /** 没有文件认定 · no document designates it */
  | 'NONE';

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

/** 企业的一个产品。 A product of a company. */
export type EnterpriseProduct = {
  /** 该产品。 The product. */
  readonly product: Product;
  /** 生产关系 PRODUCES,含份额。 PRODUCES, with its share. */
  readonly relation: Relation;
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
  /** 设定它的文件的地区。 Regions of the documents that set it. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
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

/** 一个产业的产业链:只列来源说出的,推得的注明规则。 The chain of an industry: only what sources say; what is concluded names its rule. */
export type IndustryChain = {
  /** 瓶颈:本链多个产业依赖,而已知企业至多一家。 Bottlenecks: several industries of the chain depend on it, and at most one company is known in it. */
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** 其他来源中与之对应的产业。 Industries of other sources that correspond to it. */
  readonly counterparts: ReadonlyArray<Correspondence>;
  /** 下游:只列关系所载。 Downstream, only where a relation says so. */
  readonly downstream: ReadonlyArray<ChainLink>;
  /** 政策文件点名的企业。 Companies that policy documents name. */
  readonly enterprises: ReadonlyArray<Backing>;
  /** 目标。 Goals. */
  readonly goals: ReadonlyArray<Backing>;
  /** 图上所画。 What is drawn. */
  readonly graph: Subgraph;
  /** 该产业。 The industry. */
  readonly industry: Industry;
  /** 牵头单位。 Lead units. */
  readonly leads: ReadonlyArray<Backing>;
  /** 数据表中属于本链各产业的企业数。 How many companies of data tables operate in the chain's own industries. */
  readonly nationalEnterpriseCount: Scalars['Int']['output'];
  /** 数据表中属于本链各产业的企业,按名称(拼音)排列。 These companies, by name as pinyin sorts it. */
  readonly nationalEnterprises: NationalEnterpriseConnection;
  /** 未列出的各有多少。 How much was left out. */
  readonly omitted: ChainOmitted;
  /** 上级产业,近者在前。 Industries above it, nearest first. */
  readonly parents: ReadonlyArray<Industry>;
  /** 政策文件点名的园区。 Parks that policy documents name. */
  readonly parks: ReadonlyArray<Backing>;
  /** 同一任务在正文中列出的产品。 Products that its own task lists in its body. */
  readonly productSegments: ReadonlyArray<ProductSegment>;
  /** 政策文件点名的产品。 Products that policy documents name. */
  readonly products: ReadonlyArray<Backing>;
  /** 判定“本地”所依的地区。 Regions that make a company local. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** 细分领域:数据所列的下级产业,或同一任务在正文中列出的产业。 Segments: industries below it in the data, or those that its own task lists in its body. */
  readonly segments: ReadonlyArray<Segment>;
  /** 配套缺口:无本地企业的细分领域,其直接下游有本地企业。 Segments without a local company, directly upstream of where a local one works. */
  readonly supplyGaps: ReadonlyArray<SupplyGap>;
  /** 发展该产业的任务。 The tasks that develop it. */
  readonly tasks: ReadonlyArray<Backing>;
  /** 结果是否被截短。 Whether a limit cut the answer. */
  readonly truncated: Scalars['Boolean']['output'];
  /** 上游:只列关系所载。 Upstream, only where a relation says so. */
  readonly upstream: ReadonlyArray<ChainLink>;
};


/** 一个产业的产业链:只列来源说出的,推得的注明规则。 The chain of an industry: only what sources say; what is concluded names its rule. */
export type IndustryChainNationalEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** 一个种类的实体数。 Entities of one kind. */
export type KindCount = {
  /** 个数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 其中的泛称数(各镇、区直相关部门)。 Of these, generic names that stand for many. */
  readonly generic: Scalars['Int']['output'];
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

/** 数据表中的一家企业。 A company of a data table. */
export type NationalEnterprise = {
  /** 该企业。 The company. */
  readonly enterprise: Enterprise;
  /** 它所属的本链产业。 The industry of the chain that it operates in. */
  readonly industry: Industry;
  /** 产品总数。 How many products it has. */
  readonly productCount: Scalars['Int']['output'];
  /** 主要产品,至多 5 个:有效份额大者在前,存疑者在后。 Up to 5 of its products: largest valid share first, doubtful ones last. */
  readonly products: ReadonlyArray<EnterpriseProduct>;
  /** 所属关系 OPERATES_IN。 OPERATES_IN, with its evidence. */
  readonly relation: Relation;
};

/** 企业的一页。 One page of companies. */
export type NationalEnterpriseConnection = {
  /** 本页各项及其游标。 The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NationalEnterpriseEdge>;
  /** 本页各项。 The items of this page. */
  readonly nodes: ReadonlyArray<NationalEnterprise>;
  /** 翻页信息。 Where this page stands. */
  readonly pageInfo: PageInfo;
  /** 所有页合计的项数。 How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 企业的一项。 One item of companies. */
export type NationalEnterpriseEdge = {
  /** 从此项之后续读的游标。 Where to read on after this item. */
  readonly cursor: Scalars['String']['output'];
  /** 该项。 The item. */
  readonly node: NationalEnterprise;
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

/** 同一任务列出的一个产品。 A product that the same task lists. */
export type ProductSegment = {
  /** 如何得知:由同一任务推得,即 DERIVED。 Always DERIVED. */
  readonly assertion: Assertion;
  /** 招商空白:没有已知的本地企业。 Whether no local company is known. */
  readonly empty: Scalars['Boolean']['output'];
  /** 文件点名或位于本地、且生产该产品的企业。 Companies that documents name or that are local, and that produce it. */
  readonly enterprises: ReadonlyArray<Backing>;
  /** 数据表中生产该产品的企业数。 How many companies of data tables produce it. */
  readonly nationalEnterpriseCount: Scalars['Int']['output'];
  /** 该产品。 The product. */
  readonly product: Product;
  /** 该任务的 DEVELOPS。 DEVELOPS of the task that lists it. */
  readonly relation: Relation;
  /** 所用的规则:same-task。 The rule: same-task. */
  readonly rule?: Maybe<Scalars['String']['output']>;
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
  /** 一条产业链上的企业,按得分排列;不给产业则为文件部署的各个产业,各自排名。 The companies of an industry's chain by score; without an industry, those of every industry that a document's task develops, each ranked by itself. */
  readonly anchorFirms: AnchorFirmConnection;
  /** 文件在任务标题中部署的产业,按文本次序,含尚无企业的。 Industries that the heading of a task develops, as they stand in the texts, also those without a company. */
  readonly anchorIndustries: ReadonlyArray<AnchorIndustry>;
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
  /** 一个产业的产业链:目标、牵头单位、细分领域、上下游、企业和招商空白。 The chain of an industry: goals, lead units, segments, up- and downstream, companies and what is missing. */
  readonly industryChain: IndustryChain;
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
  /** 配套缺口:无本地企业的细分领域,其直接下游有本地企业。 Supply gaps: segments without a local company, directly upstream of where a local one works. */
  readonly supplyGaps: SupplyGaps;
  /** 从目标、战略、任务、产业、企业、园区、项目、机构或单位出发追溯。 A trace from a goal, strategy, task, industry, company, park, project, institution or unit. */
  readonly trace: Trace;
};


/** 只读;每个应答的 extensions.dataVersion 说明依据哪一版数据。 Reading only; extensions.dataVersion of every response tells the version of the data. */
export type QueryAnchorFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  industry?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  weights?: InputMaybe<AnchorWeights>;
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
export type QueryIndustryChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  industry: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
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
export type QuerySupplyGapsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
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

/** 一个细分领域。 A segment. */
export type Segment = {
  /** 如何得知:STATED,或由同一任务推得时 DERIVED。 STATED, or DERIVED where the same task lists it. */
  readonly assertion: Assertion;
  /** 招商空白:没有已知的本地企业。 Whether no local company is known in it. */
  readonly empty: Scalars['Boolean']['output'];
  /** 文件点名或位于本地、且属于该领域本身的企业;为整个产业点名的不算。 Companies of this very segment that documents name or that are local; those named for the whole industry are not. */
  readonly enterprises: ReadonlyArray<Backing>;
  /** 该领域。 The segment. */
  readonly industry: Industry;
  /** 数据表中属于该领域的企业数。 How many companies of data tables operate in it. */
  readonly nationalEnterpriseCount: Scalars['Int']['output'];
  /** 细分于所依的关系 SUBINDUSTRY_OF;同一任务列出时,为该任务的 DEVELOPS。 SUBINDUSTRY_OF, or DEVELOPS of the task that lists it. */
  readonly relation: Relation;
  /** 推得时所用的规则:same-task。 The rule, where it is DERIVED: same-task. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

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

/** 配套缺口。 A supply gap. */
export type SupplyGap = {
  /** 其直接下游。 What is directly downstream of it. */
  readonly downstream: Entity;
  /** 下游的本地企业。 The local companies downstream. */
  readonly enterprises: ReadonlyArray<Enterprise>;
  /** 所属的产业链。 The industry of whose chain the segment is one. */
  readonly industry: Industry;
  /** 所依的关系:UPSTREAM_OF 或 MADE_FROM。 UPSTREAM_OF or MADE_FROM. */
  readonly relation: Relation;
  /** 没有本地企业的细分领域:产业或产品。 The segment without a local company: an industry or a product. */
  readonly segment: Entity;
};

/** 若干产业链的配套缺口。 The supply gaps of some chains. */
export type SupplyGaps = {
  /** 配套缺口,逐链排列。 The gaps, chain by chain. */
  readonly gaps: ReadonlyArray<SupplyGap>;
  /** 所看的产业链,各以其产业为名。 The industries whose chains were looked at. */
  readonly industries: ReadonlyArray<Industry>;
  /** 所看的上下游关系数:以这些产业链的细分领域或产品为直接上游的 UPSTREAM_OF 和 MADE_FROM;为 0 时,有无缺口未载明。 How many relations were looked at, UPSTREAM_OF and MADE_FROM, by which something stands directly downstream of a segment of these chains; where there are none, nothing says whether there are gaps. */
  readonly relationCount: Scalars['Int']['output'];
  /** 结果是否被截短。 Whether a limit cut the answer. */
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
  AnchorBasis: AnchorBasis;
  AnchorComponent: ResolverTypeWrapper<AnchorComponentModel>;
  AnchorComponentName: AnchorComponentName;
  AnchorFirm: ResolverTypeWrapper<AnchorFirmModel>;
  AnchorFirmConnection: ResolverTypeWrapper<Omit<AnchorFirmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AnchorFirmEdge']>, nodes: ReadonlyArray<ResolversTypes['AnchorFirm']> }>;
  AnchorFirmEdge: ResolverTypeWrapper<Omit<AnchorFirmEdge, 'node'> & { node: ResolversTypes['AnchorFirm'] }>;
  AnchorIndustry: ResolverTypeWrapper<Omit<AnchorIndustry, 'industry'> & { industry: ResolversTypes['Industry'] }>;
  AnchorWeights: AnchorWeights;
  Assertion: Assertion;
  Backing: ResolverTypeWrapper<BackingModel>;
  Binding: Binding;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bottleneck: ResolverTypeWrapper<BottleneckModel>;
  Brand: ResolverTypeWrapper<PlainEntityModel>;
  ChainLink: ResolverTypeWrapper<ChainLinkModel>;
  ChainOmitted: ResolverTypeWrapper<ChainOmitted>;
  ClaimStatus: ClaimStatus;
  Comparator: Comparator;
  Correspondence: ResolverTypeWrapper<CorrespondenceModel>;
  Coverage: ResolverTypeWrapper<Coverage>;
  DataRow: ResolverTypeWrapper<DataRowModel>;
  Designation: Designation;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Due: Due;
  Enterprise: ResolverTypeWrapper<PlainEntityModel>;
  EnterpriseProduct: ResolverTypeWrapper<EnterpriseProductModel>;
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
  GoalMatrix: ResolverTypeWrapper<GoalMatrixModel>;
  GoalMatrixFilter: GoalMatrixFilter;
  GoalOrder: GoalOrder;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<PlainEntityModel>;
  IndustryChain: ResolverTypeWrapper<IndustryChainModel>;
  Institution: ResolverTypeWrapper<PlainEntityModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Ledger: ResolverTypeWrapper<LedgerModel>;
  LedgerPart: ResolverTypeWrapper<LedgerPartModel>;
  LedgerReason: LedgerReason;
  Loss: ResolverTypeWrapper<LossModel>;
  LossKind: LossKind;
  MatrixCell: ResolverTypeWrapper<MatrixCellModel>;
  MatrixColumns: MatrixColumns;
  Measure: ResolverTypeWrapper<MeasureModel>;
  Mention: ResolverTypeWrapper<NamedPlaceModel>;
  NationalEnterprise: ResolverTypeWrapper<NationalEnterpriseModel>;
  NationalEnterpriseConnection: ResolverTypeWrapper<Omit<NationalEnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NationalEnterpriseEdge']>, nodes: ReadonlyArray<ResolversTypes['NationalEnterprise']> }>;
  NationalEnterpriseEdge: ResolverTypeWrapper<Omit<NationalEnterpriseEdge, 'node'> & { node: ResolversTypes['NationalEnterprise'] }>;
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
  ProductSegment: ResolverTypeWrapper<ProductSegmentModel>;
  Project: ResolverTypeWrapper<PlainEntityModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<QuotationModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  Removal: ResolverTypeWrapper<RemovalModel>;
  Responsibility: ResolverTypeWrapper<ResponsibilityModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchField: SearchField;
  Segment: ResolverTypeWrapper<SegmentModel>;
  Step: ResolverTypeWrapper<Omit<Step, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  Strategy: ResolverTypeWrapper<PlainEntityModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SupplyGap: ResolverTypeWrapper<SupplyGapModel>;
  SupplyGaps: ResolverTypeWrapper<SupplyGapsModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceOptions: TraceOptions;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: PlainEntityModel;
  AnchorComponent: AnchorComponentModel;
  AnchorFirm: AnchorFirmModel;
  AnchorFirmConnection: Omit<AnchorFirmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AnchorFirmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AnchorFirm']> };
  AnchorFirmEdge: Omit<AnchorFirmEdge, 'node'> & { node: ResolversParentTypes['AnchorFirm'] };
  AnchorIndustry: Omit<AnchorIndustry, 'industry'> & { industry: ResolversParentTypes['Industry'] };
  AnchorWeights: AnchorWeights;
  Backing: BackingModel;
  Boolean: Scalars['Boolean']['output'];
  Bottleneck: BottleneckModel;
  Brand: PlainEntityModel;
  ChainLink: ChainLinkModel;
  ChainOmitted: ChainOmitted;
  Correspondence: CorrespondenceModel;
  Coverage: Coverage;
  DataRow: DataRowModel;
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Enterprise: PlainEntityModel;
  EnterpriseProduct: EnterpriseProductModel;
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
  GoalMatrix: GoalMatrixModel;
  GoalMatrixFilter: GoalMatrixFilter;
  ID: Scalars['ID']['output'];
  Industry: PlainEntityModel;
  IndustryChain: IndustryChainModel;
  Institution: PlainEntityModel;
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Ledger: LedgerModel;
  LedgerPart: LedgerPartModel;
  Loss: LossModel;
  MatrixCell: MatrixCellModel;
  Measure: MeasureModel;
  Mention: NamedPlaceModel;
  NationalEnterprise: NationalEnterpriseModel;
  NationalEnterpriseConnection: Omit<NationalEnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NationalEnterpriseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NationalEnterprise']> };
  NationalEnterpriseEdge: Omit<NationalEnterpriseEdge, 'node'> & { node: ResolversParentTypes['NationalEnterprise'] };
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
  ProductSegment: ProductSegmentModel;
  Project: PlainEntityModel;
  Query: Record<PropertyKey, never>;
  Quotation: QuotationModel;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Removal: RemovalModel;
  Responsibility: ResponsibilityModel;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Segment: SegmentModel;
  Step: Omit<Step, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  Strategy: PlainEntityModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SupplyGap: SupplyGapModel;
  SupplyGaps: SupplyGapsModel;
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

export type AnchorComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorComponent'] = ResolversParentTypes['AnchorComponent']> = {
  basis?: Resolver<ResolversTypes['AnchorBasis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AnchorComponentName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnchorFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorFirm'] = ResolversParentTypes['AnchorFirm']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['AnchorComponent']>, ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreRange?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnchorFirmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorFirmConnection'] = ResolversParentTypes['AnchorFirmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnchorFirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnchorFirm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnchorFirmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorFirmEdge'] = ResolversParentTypes['AnchorFirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnchorFirm'], ParentType, ContextType>;
};

export type AnchorIndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorIndustry'] = ResolversParentTypes['AnchorIndustry']> = {
  designatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentAnchorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  localCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type BottleneckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  dependents?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  nationalEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nationalEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainOmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainOmitted'] = ResolversParentTypes['ChainOmitted']> = {
  backings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrespondenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correspondence'] = ResolversParentTypes['Correspondence']> = {
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
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

export type EnterpriseProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProduct'] = ResolversParentTypes['EnterpriseProduct']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
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
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IndustryChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Correspondence']>, ParentType, ContextType>;
  downstream?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  nationalEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nationalEnterprises?: Resolver<ResolversTypes['NationalEnterpriseConnection'], ParentType, ContextType, RequireFields<IndustryChainNationalEnterprisesArgs, 'first'>>;
  omitted?: Resolver<ResolversTypes['ChainOmitted'], ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  productSegments?: Resolver<ReadonlyArray<ResolversTypes['ProductSegment']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  supplyGaps?: Resolver<ReadonlyArray<ResolversTypes['SupplyGap']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upstream?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
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
  generic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type NationalEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalEnterprise'] = ResolversParentTypes['NationalEnterprise']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseProduct']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type NationalEnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalEnterpriseConnection'] = ResolversParentTypes['NationalEnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalEnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NationalEnterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalEnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalEnterpriseEdge'] = ResolversParentTypes['NationalEnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalEnterprise'], ParentType, ContextType>;
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

export type ProductSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSegment'] = ResolversParentTypes['ProductSegment']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  nationalEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  anchorFirms?: Resolver<ResolversTypes['AnchorFirmConnection'], ParentType, ContextType, RequireFields<QueryAnchorFirmsArgs, 'first'>>;
  anchorIndustries?: Resolver<ReadonlyArray<ResolversTypes['AnchorIndustry']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  goalMatrix?: Resolver<ResolversTypes['GoalMatrix'], ParentType, ContextType, RequireFields<QueryGoalMatrixArgs, 'columns' | 'first'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first' | 'orderBy'>>;
  industryChain?: Resolver<ResolversTypes['IndustryChain'], ParentType, ContextType, RequireFields<QueryIndustryChainArgs, 'depth' | 'industry' | 'limit' | 'minWeight' | 'status'>>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'goal'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  removal?: Resolver<ResolversTypes['Removal'], ParentType, ContextType, RequireFields<QueryRemovalArgs, 'of'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  supplyGaps?: Resolver<ResolversTypes['SupplyGaps'], ParentType, ContextType, Partial<QuerySupplyGapsArgs>>;
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

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Backing']>, ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  nationalEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SupplyGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyGap'] = ResolversParentTypes['SupplyGap']> = {
  downstream?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SupplyGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyGaps'] = ResolversParentTypes['SupplyGaps']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['SupplyGap']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  AnchorComponent?: AnchorComponentResolvers<ContextType>;
  AnchorFirm?: AnchorFirmResolvers<ContextType>;
  AnchorFirmConnection?: AnchorFirmConnectionResolvers<ContextType>;
  AnchorFirmEdge?: AnchorFirmEdgeResolvers<ContextType>;
  AnchorIndustry?: AnchorIndustryResolvers<ContextType>;
  Backing?: BackingResolvers<ContextType>;
  Bottleneck?: BottleneckResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainOmitted?: ChainOmittedResolvers<ContextType>;
  Correspondence?: CorrespondenceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DataRow?: DataRowResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseProduct?: EnterpriseProductResolvers<ContextType>;
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
  IndustryChain?: IndustryChainResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerPart?: LedgerPartResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  NationalEnterprise?: NationalEnterpriseResolvers<ContextType>;
  NationalEnterpriseConnection?: NationalEnterpriseConnectionResolvers<ContextType>;
  NationalEnterpriseEdge?: NationalEnterpriseEdgeResolvers<ContextType>;
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
  ProductSegment?: ProductSegmentResolvers<ContextType>;
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
  Segment?: SegmentResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SupplyGap?: SupplyGapResolvers<ContextType>;
  SupplyGaps?: SupplyGapsResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

