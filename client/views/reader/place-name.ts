import { useTranslation } from 'react-i18next'
import { numberShown } from '../trace/task-number.ts'
import type { ReaderBlock, Reading } from './reading.ts'

/** How a block is called: 二(一)2 · 一是; a bracket by its item: 二(一)2 段末. */
export function usePlaceName({ document }: Reading): (block: ReaderBlock | null) => string {
  const { t } = useTranslation()
  const byId = new Map(document.passages.map((passage) => [passage.id, passage]))
  return (block) => {
    const passage = block?.passage
    if (!passage) return t('reader.block')
    if (passage.number) return numberShown(passage.number)
    const parent = passage.parent && byId.get(passage.parent.id)
    if (passage.role === 'RESPONSIBILITY' && parent)
      return `${numberShown(parent.number)} ${t('reader.end')}`
    return passage.heading ?? t('reader.untitled')
  }
}
