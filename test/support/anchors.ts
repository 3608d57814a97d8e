import type { Page, Route } from 'playwright-core'

/** Companies in the order in which they stand, those of an industry alone where one is named. */
export const firmsShown = (page: Page) => page.locator('[data-firm] .chip-name').allInnerTexts()
export const groupOf = (page: Page, industry: string) =>
  page
    .locator('.anchor-table tbody')
    .filter({ has: page.getByRole('rowheader', { name: industry }) })
export const rowOf = (page: Page, firm: string) =>
  page.locator('.anchor-row').filter({ hasText: firm }).first()
export const sliderOf = (page: Page, name: string) =>
  page.getByRole('slider', { name: `${name}的权重`, exact: true })
export const saidAloud = (page: Page) => page.locator('#announcer').innerText()

/** Puts another answer in the place of the server's for one operation. */
export const answerInstead = (
  page: Page,
  operation: string,
  act: (route: Route) => Promise<void>,
) =>
  page.route('**/graphql', (route) =>
    (route.request().postDataJSON() as { query: string }).query.includes(`query ${operation}(`)
      ? act(route)
      : route.continue(),
  )
