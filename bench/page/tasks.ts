import type { Browser, Page } from 'playwright-core'

export interface LongestTask {
  /** CPU time of the busiest task of the page's main thread, in ms. */
  readonly cpu: number
  /** The longest one by the clock, in ms: more where the machine is busy with something else. */
  readonly wall: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Does something in the page, and gives the longest task that its main thread then had. */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
  )
  if (!tasks.some(({ tdur }) => tdur !== undefined))
    throw new Error('The browser tells no CPU time of the tasks of its main thread.')
  const most = (key: 'dur' | 'tdur') =>
    tasks.reduce((longest, event) => Math.max(longest, event[key] ?? 0), 0) / 1000
  return { cpu: most('tdur'), wall: most('dur') }
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`
