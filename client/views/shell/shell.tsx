import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { entryOf } from '../route/routes.ts'
import { ShellFooter } from './shell-footer.tsx'
import { ShellHeader } from './shell-header.tsx'
import type { HeaderPart } from './shell-header.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useShellKeys } from './use-shell-keys.ts'

/** Header, page and footer. Pages in panes fill the window and keep their footer out of the way. */
export function Shell({
  route,
  children,
}: {
  readonly route: Route
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const [sheet, setSheet] = useState(false)
  const [open, setOpen] = useState<HeaderPart | null>(null)
  const panes = entryOf(route.page)?.panes ?? false
  useShellKeys(
    () => setSheet(true),
    () => setOpen('search'),
  )
  useEffect(() => setOpen(null), [route])
  useEffect(() => {
    // Newer browsers return a promise here, which no effect may.
    void window.scrollTo(0, 0)
  }, [route.page])
  return (
    <div className="shell" data-panes={panes || undefined}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <ShellHeader route={route} open={open} setOpen={setOpen} openSheet={() => setSheet(true)} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <ShellFooter />
      <ShortcutSheet open={sheet} close={() => setSheet(false)} />
    </div>
  )
}
