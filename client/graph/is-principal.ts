interface Duty {
  readonly role: string
  /** Place in its list, from 1. */
  readonly order?: number | null | undefined
}

/** Whether the unit of a duty stands first among those who lead. */
export const isPrincipal = ({ role, order }: Duty): boolean => role === 'LEADS' && order === 1
