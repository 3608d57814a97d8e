import { useTranslation } from 'react-i18next'
import { go } from '../../state/navigation.ts'
import { chainPlaceOf } from '../../state/places.ts'
import { Empty } from '../parts/states.tsx'
import { IndustryPicker } from './industry-picker.tsx'

/** An id that nothing has, or that is none of an industry: the way to another. */
export function UnknownIndustry({ known }: { readonly known: boolean }) {
  const { t } = useTranslation()
  const picker = (
    <IndustryPicker
      label={t('chain.pick')}
      choose={(id) => go(chainPlaceOf({ id, kind: 'INDUSTRY' }))}
    />
  )
  return (
    <Empty
      page
      icon="search"
      title={t(known ? 'chain.notIndustry' : 'state.unknown')}
      action={picker}
    >
      {t(known ? 'chain.notIndustryHint' : 'state.unknownHint')}
    </Empty>
  )
}
