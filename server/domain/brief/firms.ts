import type { AnchorFirm } from '../anchor/anchor-firm.ts'
import type { Claim } from '../claim.ts'
import type { Entity, EntityId } from '../entity.ts'
import { listed, stated, UNSTATED, type BriefStatement } from './statement.ts'

type EntityOf = (id: EntityId) => Entity

/**
 * The candidates for a chain's anchor, in two sections that are never mixed: what documents call
 * them, and what formulas conclude.
 */
export const firmSections = (firms: readonly AnchorFirm[], entity: EntityOf) => [
  { heading: '三、链主企业候选:文件认定', statements: designated(firms, entity) },
  { heading: '四、链主企业候选:系统推断(不是文件认定)', statements: inferred(firms, entity) },
]

function designated(firms: readonly AnchorFirm[], entity: EntityOf): BriefStatement[] {
  const named = firms
    .filter(({ designation }) => designation !== 'NONE')
    .map((firm) => {
      const wording = firm.wording === null ? '' : `,文件称“${firm.wording}”`
      return stated(`${entity(firm.enterprise).name}${wording}`, claimsOf(firm, 'DOCUMENT'))
    })
  const anchors = firms.some(({ designation }) => designation === 'DOCUMENT_ANCHOR')
  const none = { text: `链主企业:文件${UNSTATED}。`, claims: [] }
  return [...(anchors ? [] : [none]), ...(named.length === 0 ? [] : listed(named, '重点企业'))]
}

function inferred(firms: readonly AnchorFirm[], entity: EntityOf): BriefStatement[] {
  const ranked = firms
    .filter(({ rank }) => rank !== null)
    .map((firm) => {
      const { enterprise, rank, score, coverage } = firm
      const place = firm.local ? '本地' : '外地'
      const figures = `${firm.tied ? '并列' : ''}第${rank}位,得分${shown(score!)},证据覆盖${Math.round(coverage * 100)}%`
      return stated(`${entity(enterprise).name}(${place}):${figures}`, claimsOf(firm, 'SYSTEM'))
    })
  return listed(ranked, '可排名的企业(证据足够者)')
}

const shown = (score: number): string => (Math.round(score * 100) / 100).toFixed(2)

/** The claims at hand behind the known components of one basis, each once. */
function claimsOf({ components }: AnchorFirm, basis: 'DOCUMENT' | 'SYSTEM'): Claim[] {
  const claims = components
    .filter((component) => component.basis === basis && (component.value ?? 0) > 0)
    .flatMap((component) => component.claims)
  return [...new Map(claims.map((claim) => [claim.claimId, claim])).values()]
}
