/** A command that can't be understood; its message says how it goes. */
export class UsageError extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} ${en}`)
    this.name = 'UsageError'
  }
}
