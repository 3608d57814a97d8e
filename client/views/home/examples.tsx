import { useTranslation } from 'react-i18next'

const WORDS = ['电子信息', '区工信局', 'ht', '200亿元', '企业:西电合金'] as const

/** Queries to try; each is typed into the box as a reader would. */
export function Examples() {
  const { t } = useTranslation()
  const type = (word: string) => {
    const box = document.querySelector<HTMLInputElement>('.search-large input')
    if (!box) return
    box.focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, word)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <div className="examples">
      <span className="label">{t('search.try')}</span>
      {WORDS.map((word) => (
        <button key={word} type="button" className="pill" onClick={() => type(word)}>
          <span lang="zh-CN">{word}</span>
          {word === 'ht' && <span className="label">{t('search.initials')}</span>}
        </button>
      ))}
    </div>
  )
}
