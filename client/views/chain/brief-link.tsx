import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'

interface Props {
  readonly industry: string
  /** Id of the segment in which no local company is known. */
  readonly segment: string
  readonly name: string
}

/** One page in Word for whoever looks for a company to fill a gap. */
export function BriefLink({ industry, segment, name }: Props) {
  const { t } = useTranslation()
  const place = [industry, segment].map(encodeURIComponent).join('/')
  return (
    <a className="brief-link" href={`/briefs/${place}.docx`} download>
      <Icon name="file" size={14} />
      {t('chain.briefFor')}
      <span className="sr-only"> {name}</span>
    </a>
  )
}
