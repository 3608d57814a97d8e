import { Icon } from './icon.tsx'

interface Props {
  readonly label: string
  readonly on: boolean
  readonly set: (on: boolean) => void
}

/** A choice of yes or no that looks like the buttons beside it. */
export function Toggle({ label, on, set }: Props) {
  return (
    <label className="toggle">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      <span className="toggle-box" aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      {label}
    </label>
  )
}
