import { useTranslation } from 'react-i18next'
import { ExportMenu as Menu, useExport as useFiles } from '../parts/export-menu.tsx'
import type { TraceRow } from './rows.ts'
import { traceSheet } from './trace-sheet.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
}

const useTraceFile = ({ index, rows }: Props) => {
  const { t } = useTranslation()
  return {
    page: t('nav.trace'),
    subject: index.trace.from.name,
    sheet: (version: string) => traceSheet(index, rows, version),
  }
}

/** Writes the trace as a file. */
export const useExport = (props: Props) => useFiles(useTraceFile(props))

export const ExportMenu = (props: Props) => <Menu {...useTraceFile(props)} />
