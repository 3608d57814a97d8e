import { Dialog, DialogTrigger, Button, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { TraceDocument } from '../../api/generated/graphql.ts'
import { traceVariables } from '../../api/queries.ts'
import type { Route } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { useCopy } from '../parts/use-copy.ts'
import { CloseButton } from '../parts/close-button.tsx'

/** The question that this page asks of the API, to take along. */
export function QueryButton({ route }: { readonly route: Extract<Route, { page: 'trace' }> }) {
  const { t } = useTranslation()
  const { outcome, copy } = useCopy()
  if (route.id === null) return null
  const { inherited, cooperators } = route.trace
  const query = TraceDocument.toString().trim()
  const variables = JSON.stringify(
    traceVariables({ from: route.id, inherited, cooperators }),
    null,
    2,
  )
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
