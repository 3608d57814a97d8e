import { ConfigError } from '../server/env.ts'
import { StoreError } from '../server/store/port.ts'
import { BundleRefused } from './fault.ts'
import { UsageError } from './usage.ts'

/** 75 where another process holds what this one needs (EX_TEMPFAIL of sysexits.h); else 1. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof StoreError && error.fault === 'LOCKED' ? 75 : 1

/** What went wrong and how to mend it; the whole fault only where nobody foresaw it. */
export function explain(error: unknown): unknown {
  if (error instanceof BundleRefused)
    return `${error.message}\n共 ${error.faults.length} 处有误,没有载入任何内容。 Nothing was loaded.`
  const foreseen =
    error instanceof StoreError || error instanceof ConfigError || error instanceof UsageError
  return foreseen ? error.message : error
}
