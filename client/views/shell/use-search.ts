import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchFor } from '../../api/queries.ts'
import { useTyped } from '../parts/use-typed.ts'

/** What the reader types, and what is found for it. */
export function useSearch() {
  const [text, setText] = useState('')
  const { asked, setComposing } = useTyped(text)
  const query = useQuery(searchFor(asked))
  return { text, setText, asked, setComposing, query }
}
