import { StoreError, type ReadOptions } from './port.ts'

export const DEFAULT_TIMEOUT_MS = 30_000

/**
 * Waits for `work` no longer than the options allow. `stop` is called once the wait ends early;
 * whatever `work` still brings is dropped.
 *
 * @throws StoreError TIMEOUT or ABORTED.
 */
export async function withinDeadline<T>(
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: ReadOptions,
  stop: () => void,
  work: () => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw aborted()
  let timer: NodeJS.Timeout | undefined
  let onAbort = () => {}
  const early = new Promise<never>((_, reject) => {
    const end = (error: StoreError) => {
      reject(error)
      stop()
    }
    timer = setTimeout(() => end(timedOut()), timeoutMs)
    onAbort = () => end(aborted())
    signal?.addEventListener('abort', onAbort, { once: true })
  })
  const result = work()
  // Without a reader of its own a late rejection would end the process.
  result.catch(() => {})
  try {
    return await Promise.race([result, early])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

export const timedOut = (options?: ErrorOptions): StoreError =>
  new StoreError(
    'TIMEOUT',
    '查询超过了时限:请缩小范围后再试。 The query took longer than allowed: ask for less.',
    options,
  )

const aborted = (): StoreError => new StoreError('ABORTED', '查询已取消。 The query was cancelled.')
