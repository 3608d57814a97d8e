import { themeChoice } from '../../state/preferences.ts'
import type { Theme } from '../../tokens.ts'
import { useMedia } from './use-media.ts'

/** The theme that is shown: the reader's choice, else the system's. */
export function useTheme(): Theme {
  const choice = themeChoice.use()
  const dark = useMedia('(prefers-color-scheme: dark)')
  return choice === 'auto' ? (dark ? 'dark' : 'light') : choice
}
