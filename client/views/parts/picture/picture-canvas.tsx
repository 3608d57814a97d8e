import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import type { PictureWords } from '../../../graph/picture-words.ts'
import type { Picture } from '../../../graph/picture.ts'
import { useTheme } from '../use-theme.ts'
import { showCanvas } from './canvas-of-page.ts'
import { pictureKey } from './picture-key.ts'
import { PictureTools } from './picture-tools.tsx'
import { useFit } from './use-fit.ts'
import { useWholeForPrint } from './use-whole-for-print.ts'

interface Props {
  readonly picture: Picture
  readonly words: PictureWords
  readonly selected: string | null
  readonly select: (id: string | null) => void
  readonly expand: (lane: string) => void
  /** Goes to the page of an entity. */
  readonly open: (id: string) => void
  /** Shows the table in its place. */
  readonly hide: () => void
}

/** Cytoscape, loaded when a picture is first shown; what it draws is decided by the layout. */
export function PictureCanvas(props: Props) {
  const { picture, words, selected, select, hide } = props
  const { t } = useTranslation()
  const theme = useTheme()
  const space = useRef<HTMLDivElement>(null)
  const holder = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<TraceCanvas | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    let gone = false
    let opened: TraceCanvas | null = null
    import('../../../graph/trace-canvas.ts').then(({ openTraceCanvas }) => {
      if (gone || !holder.current) return
      opened = openTraceCanvas(holder.current, {
        select: (id) => latest.current.select(id),
        expand: (lane) => latest.current.expand(lane),
        open: (id) => latest.current.open(id),
      })
      setCanvas(opened)
    }, setFailure)
    return () => {
      gone = true
      opened?.destroy()
    }
  }, [])
  if (failure) throw failure
  const { height, band, fit, wide } = useFit(canvas, space, picture)
  useEffect(() => canvas?.draw(picture, words, theme), [canvas, picture, words, theme])
  useEffect(() => canvas?.select(selected), [canvas, picture, words, theme, selected])
  useEffect(() => {
    if (!canvas) return
    showCanvas(() => canvas.png(2, theme))
    return () => showCanvas(null)
  }, [canvas, theme])
  const printed = useWholeForPrint(canvas, height, theme)
  const onKeyDown = (event: KeyboardEvent) => {
    if (canvas && pictureKey(event, { canvas, fit, clear: () => select(null), hide }))
      event.preventDefault()
  }
  return (
    <div
      className="canvas-frame"
      tabIndex={0}
      role="group"
      aria-label={t('picture.label')}
      onKeyDown={onKeyDown}
    >
      {printed && <img className="canvas-printed" src={printed} alt="" />}
      <div
        className="canvas-space"
        ref={space}
        style={{ height }}
        data-printed={printed !== null || undefined}
      >
        <div
          className="canvas"
          ref={holder}
          style={{ top: band.top, height: band.bottom - band.top }}
          aria-hidden="true"
          data-ready={canvas ? true : undefined}
        />
      </div>
      {!canvas && <p className="canvas-wait">{t('picture.loading')}</p>}
      {canvas && wide && <p className="canvas-hint">{t('picture.wide')}</p>}
      <PictureTools canvas={canvas} fit={fit} />
    </div>
  )
}
