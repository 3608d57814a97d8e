import { useTranslation } from 'react-i18next'
import type { AnchorRow } from '../../api/anchor-queries.ts'
import { Icon } from '../parts/icon.tsx'

interface Props {
  readonly row: AnchorRow
  readonly open: boolean
  readonly toggle: () => void
  readonly controls: string
}

/** Opens what a company's score rests on. */
export function OpenButton({ row, open, toggle, controls }: Props) {
  const { t } = useTranslation()
  const label = t(open ? 'anchors.close' : 'anchors.open')
  return (
    <button
      type="button"
      className="link-button open-button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={`${label} ${row.enterprise.name}`}
      onClick={toggle}
    >
      {label}
      <Icon name="chevron" size={12} />
    </button>
  )
}
