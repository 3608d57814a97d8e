import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { singleKeys } from '../../state/preferences.ts'
import { CloseButton } from '../parts/close-button.tsx'

const KEYS = [
  ['search', ['/', 'Ctrl K']],
  ['sheet', ['?']],
  ['fit', ['F']],
  ['zoom', ['+', '−', '0']],
  ['pan', ['←', '↑', '→', '↓']],
  ['toggle', ['T']],
  ['move', ['↑', '↓', 'Home', 'End']],
  ['follow', ['Alt →', 'Alt ←']],
  ['select', ['Enter']],
  ['clear', ['Esc']],
] as const

export function ShortcutSheet({
  open,
  close,
}: {
  readonly open: boolean
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const single = singleKeys.use()
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(now) => now || close()}
      isDismissable
      className="overlay"
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{t('keys.title')}</Heading>
            <CloseButton close={close} />
          </div>
          <dl className="keys">
            {KEYS.map(([name, keys]) => (
              <div key={name}>
                <dt>{t(`keys.${name}`)}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <label className="check">
            <input
              type="checkbox"
              checked={single === 'on'}
              onChange={(event) => singleKeys.set(event.target.checked ? 'on' : 'off')}
            />
            {t('keys.single')}
          </label>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
