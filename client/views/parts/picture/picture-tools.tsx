import { useTranslation } from 'react-i18next'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import { Icon } from '../icon.tsx'

interface Props {
  readonly canvas: TraceCanvas | null
  readonly fit: () => void
}

export function PictureTools({ canvas, fit }: Props) {
  const { t } = useTranslation()
  const tools = [
    ['fit', t('picture.fit'), fit],
    ['minus', t('picture.zoomOut'), () => canvas?.zoomBy(1 / 1.2)],
    ['plus', t('picture.zoomIn'), () => canvas?.zoomBy(1.2)],
  ] as const
  return (
    <div className="picture-tools">
      {tools.map(([icon, label, act]) => (
        <button
          key={icon}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  )
}
