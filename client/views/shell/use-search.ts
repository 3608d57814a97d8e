import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchFor } from '../../api/queries.ts'
import { everyText, textPlaces } from '../../api/text-places.ts'
import { useTyped } from '../parts/use-typed.ts'

/** What the reader types, and what is found for it: where nothing has that name, places of texts. */
export function useSearch() {
  const [text, setText] = useState('')
  const { asked, setComposing } = useTyped(text)
  const query = useQuery(searchFor(asked))
  const nameless = asked !== '' && query.data?.edges.length === 0
  const words = useQuery({ ...everyText, enabled: nameless })
  const places = nameless ? textPlaces(words.data ?? [], bare(asked)) : []
  const waiting = query.isFetching || (nameless && words.isFetching)
  return { text, setText, asked, setComposing, query, places, waiting }
}

/** What is looked for, without the kind that it was to be of. */
export const bare = (asked: string): string => asked.replace(/^[^:：]*[:：]/, '')
