import { StoreError } from './port.ts'

/**
 * The form in which graphs are stored; a store that holds another one is loaded anew. Count it up
 * with every change of labels, properties or ids that statements rely on.
 */
export const GRAPH_FORMAT = 1

export const otherFormat = (): StoreError =>
  new StoreError(
    'FORMAT',
    '图数据属于其他版本的程序:需由文件包重新载入。 ' +
      'The graph was stored by another version: it has to be loaded anew.',
  )
