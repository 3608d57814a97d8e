import { Dialog, DialogTrigger, Button, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CloseButton } from './close-button.tsx'
import { Icon } from './icon.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  readonly document: { toString(): string }
  readonly variables: object
}

/** The question that a page asks of the API, to take along. */
export function QueryButton({ document, variables: given }: Props) {
  const { t } = useTranslation()
  const { outcome, copy } = useCopy()
  const query = document.toString().trim()
  const variables = JSON.stringify(given, null, 2)
  return (
    <DialogTrigger>
      <Button className="button button-plain">
        <Icon name="code" />
        {t('action.showQuery')}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal modal-wide">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <div className="dialog-head">
                  <Heading slot="title">{t('query.title')}</Heading>
                  <button
                    type="button"
                    className="button"
                    onClick={() => copy(`${query}\n\n# ${t('query.variables')}\n${variables}`)}
                  >
                    <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
                    {t(outcome === 'copied' ? 'action.copied' : 'action.copy')}
                  </button>
                  <CloseButton close={close} />
                </div>
                <p>{t('query.hint')}</p>
                <pre tabIndex={0}>{variables}</pre>
                <pre tabIndex={0}>{query}</pre>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
