import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { startOf } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { entryOf, ROUTES } from '../route/routes.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { SearchBox } from './search-box.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { ThemeMenu } from './theme-menu.tsx'

/** What a narrow header unfolds. */
export type HeaderPart = 'menu' | 'search'

interface Props {
  readonly route: Route
  readonly open: HeaderPart | null
  readonly setOpen: (part: HeaderPart | null) => void
  readonly openSheet: () => void
}

export function ShellHeader({ route, open, setOpen, openSheet }: Props) {
  const { t } = useTranslation()
  const search = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open === 'search') search.current?.querySelector('input')?.focus()
  }, [open])
  const entry = entryOf(route.page)
  const place = entry?.nav === 'link' ? entry.page : entry?.nav
  const toggle = (what: HeaderPart) => setOpen(open === what ? null : what)
  return (
    <header className="top" data-open={open ?? undefined}>
      <button
        type="button"
        className="icon-button only-narrow"
        aria-label={t('app.menu')}
        aria-expanded={open === 'menu'}
        onClick={() => toggle('menu')}
      >
        <Icon name={open === 'menu' ? 'close' : 'menu'} />
      </button>
      <PlaceLink to={{ page: 'home' }} className="brand">
        <BrandSign />
        <span className="brand-name">{t('app.name')}</span>
      </PlaceLink>
      <nav className="top-nav" aria-label={t('app.menu')}>
        {ROUTES.filter(({ nav }) => nav === 'link').map(({ page, name }) => (
          <PlaceLink
            key={page}
            to={startOf(page)}
            aria-current={page === place ? 'page' : undefined}
          >
            {t(name)}
          </PlaceLink>
        ))}
        <a href="/graphql">{t('nav.api')}</a>
        <ThemeChoice />
      </nav>
      <div className="top-search" ref={search}>
        {route.page !== 'home' && <SearchBox onGo={() => setOpen(null)} />}
      </div>
      <div className="top-tools">
        {route.page !== 'home' && (
          <button
            type="button"
            className="icon-button only-narrow"
            aria-label={t('search.label')}
            aria-expanded={open === 'search'}
            onClick={() => toggle('search')}
          >
            <Icon name="search" />
          </button>
        )}
        <LanguageSwitch />
        <ThemeMenu />
        <button
          type="button"
          className="icon-button only-wide"
          aria-label={t('keys.title')}
          onClick={openSheet}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  )
}

/** The sign of /icon.svg in the colours of the theme. */
function BrandSign() {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" className="brand-sign">
      <path d="M7 12h4m0 0V6h4m-4 6v6h4" />
      <rect data-kind="GOAL" x="1" y="9" width="7" height="6" rx="1.5" />
      <rect data-kind="AGENCY" x="15" y="3" width="8" height="6" rx="1.5" />
      <rect data-kind="ENTERPRISE" x="15" y="15" width="8" height="6" rx="1.5" />
    </svg>
  )
}
