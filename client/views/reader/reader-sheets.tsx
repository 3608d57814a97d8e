import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { CloseButton } from '../parts/close-button.tsx'

type Name = 'outline' | 'results'

interface Props {
  readonly open: Name | null
  readonly setOpen: (name: Name | null) => void
  /** Whether a bar at the bottom opens them. */
  readonly narrow: boolean
  /** Null where the contents stand beside the text. */
  readonly outline: ReactNode
  readonly results: ReactNode
}

/** On narrow windows: a bar at the bottom, and sheets for what else stands beside the text. */
export function ReaderSheets({ open, setOpen, narrow, outline, results }: Props) {
  const { t } = useTranslation()
  const opener = (name: Name, label: string, icon: 'menu' | 'graph') => (
    <button
      type="button"
      className="button"
      aria-haspopup="dialog"
      aria-expanded={open === name}
      onClick={() => setOpen(name)}
    >
      <Icon name={icon} />
      {label}
    </button>
  )
  return (
    <>
      {narrow && (
        <div className="reader-actions">
          {outline && opener('outline', t('reader.openOutline'), 'menu')}
          {opener('results', t('reader.openResults'), 'graph')}
        </div>
      )}
      {outline && (
        <Sheet open={open === 'outline'} close={() => setOpen(null)} label={t('reader.outline')}>
          {outline}
        </Sheet>
      )}
      <Sheet open={open === 'results'} close={() => setOpen(null)} label={t('reader.results')}>
        {results}
      </Sheet>
    </>
  )
}

interface SheetProps {
  readonly open: boolean
  readonly close: () => void
  readonly label: string
  readonly children: ReactNode
}

/** A dialog of the browser's own: it keeps the focus, Esc closes it, and the focus goes back. */
function Sheet({ open, close, label, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="sheet" aria-label={label} onClose={close}>
      {open && (
        <>
          <CloseButton close={close} className="sheet-close" />
          {children}
        </>
      )}
    </dialog>
  )
}
