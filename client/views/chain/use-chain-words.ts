import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChainRow } from '../../graph/chain-plan.ts'
import type { ChainWords } from '../../graph/chain-words.ts'
import type { PictureWords } from '../../graph/picture-words.ts'
import type { Blank, Lane } from '../../graph/picture.ts'
import { numberShown } from '../trace/task-number.ts'
import { usePictureWords } from '../trace/use-picture-words.ts'
import type { ChainIndex } from './chain-index.ts'
import { emWidth } from '../../graph/wrap-cjk.ts'

/** Words of a quotation that fit beside a lane. */
const QUOTE = 60

/** The words on the picture of a chain, in the language of the page. */
export function useChainWords(index: ChainIndex): {
  readonly canvas: PictureWords
  readonly layout: ChainWords
} {
  const { t } = useTranslation()
  const plain = usePictureWords()
  return useMemo(() => {
    const { nodes, relations, chain } = index
    const counterparts = new Set(chain.counterparts.map(({ industry }) => industry.id))
    const note = (row: ChainRow) => {
      const firms = row.sides.enterprises.filter(({ tone }) => tone === 'STATED')
      const segments = row.parts.segments.length + row.parts.products.length
      const quotes = firms.flatMap(({ relation }) =>
        (relations.get(relation)?.evidence ?? []).flatMap((one) =>
          one.__typename === 'Quotation' ? [one.quote] : [],
        ),
      )
      const [quote] = quotes
      if (quote === undefined || quote.length > QUOTE || new Set(quotes).size > 1) return null
      return { quote, remark: segments > 0 ? t('chain.wholeRemark') : '' }
    }
    return {
      canvas: {
        ...plain,
        laneTitle: (lane) => laneTitle(lane, plain, t),
        blank: (blank) => [t('chain.gap'), gapReason(blank, t)],
        again: t('chain.repeated'),
      },
      layout: {
        root: rest(chain.industry),
        head: ({ id }) => {
          const node = nodes.get(id)
          if (node?.__typename === 'Task' && node.number) return numberShown(node.number)
          return counterparts.has(id) ? t('chain.curated') : null
        },
        link: ({ weight, mutual, firms }) =>
          [
            weight !== null && t('chain.link.weight', { count: weight }),
            mutual && t('chain.link.mutual'),
            firms > 0 && t('chain.link.firms', { count: firms }),
          ]
            .filter(Boolean)
            .map((word) => String(word))
            .join(' · '),
        note,
      },
    }
  }, [index, plain, t])
}

/** What an alias adds to the name: 电子信息产业集群 → 产业集群; null where none does. */
function rest({ name, aliases }: ChainIndex['chain']['industry']): string | null {
  const longer = aliases.find((alias) => alias.startsWith(name) && alias.length > name.length)
  return longer ? longer.slice(name.length) : (aliases[0] ?? null)
}

const TITLE_SIZE = 13.5
const REASON_SIZE = 12

/** A lane's title, and where what it holds comes from. */
function laneTitle(lane: Lane, plain: PictureWords, t: TFunction): string {
  const { role, level, count, tone, key } = lane
  const fitting = (name: string, aside: string) =>
    emWidth(`${name} · ${aside}`) * TITLE_SIZE > lane.w - 16 ? name : `${name} · ${aside}`
  if (role === 'upstream' || role === 'downstream')
    return `${t(`picture.lanes.${role}`)} ${count} · ${t('chain.level', { count: level ?? 1 })}`
  if (role === 'segments' || role === 'products')
    return fitting(
      `${t(`picture.lanes.${role}`)} ${count}`,
      t(key.startsWith('task-') ? 'chain.listed' : 'chain.fromData'),
    )
  if (role === 'leads' && tone === 'INHERITED')
    return fitting(`${t('picture.lanes.leads')} ${count}`, t('chain.inherited'))
  return plain.laneTitle(lane)
}

/** Why nobody stands there, as fully as the place has room for. */
function gapReason({ reason, national = 0, w }: Blank, t: TFunction): string {
  const listed = reason === 'NOT_IN_DOCUMENT'
  const gaps = [
    t(listed ? 'chain.gapListed' : 'chain.gapData'),
    t(listed ? 'chain.gapCellListed' : 'chain.gapData'),
  ]
  const told = gaps.map((gap) => t('chain.gapNational', { gap, count: national }))
  const ways = national > 0 ? [...told, ...gaps] : gaps
  return ways.find((way) => emWidth(way) * REASON_SIZE <= w - 20) ?? gaps[1]!
}
