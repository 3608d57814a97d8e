/** A row of a data set; `row` counts data rows from 1. */
export interface DataRowPlace {
  readonly kind: 'row'
  readonly dataset: string
  readonly file: string
  readonly row: number
}
