import { expect, it } from 'vitest'
import { namesOf } from '../../../client/views/parts/evidence/names-of.ts'

it('names in a quotation stay whole when it is drawn a second time', () => {
  const names = namesOf(new Map([['u', { name: '区发改局', aliases: ['区发展改革局'] }]]))
  expect([...names]).toEqual(['区发改局', '区发展改革局'])
  expect([...names]).toEqual(['区发改局', '区发展改革局'])
})
