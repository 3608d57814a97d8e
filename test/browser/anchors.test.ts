import { describe, expect, it } from 'vitest'
import { firmsShown, groupOf, rowOf, saidAloud, sliderOf } from '../support/anchors.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { bytesOf, NARROW, newReader, settled, useBrowser } from '../support/browser.ts'

useBrowser()

describe('the page of anchor firms', () => {
  it('answers first: which industries have companies by a document, and what is unknown', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const told = await page.locator('.anchors-answer').innerText()
    expect(told).toMatch(/电子信息.*电工电器.*企业由文件写明/s)
    expect(told).toMatch(/新型建材.*未列企业/s)
    expect(told).toContain('名次只作参考')
    // Chinese sentences stand without blanks between them.
    expect(told).not.toMatch(/[，；。]\s/)
    // Two firms of the same values are tied under any weights, and the page says so.
    expect(await rowOf(page, '华天电子集团').innerText()).toMatch(/1\s+并列[\s\S]*1\s+不变/)
    expect(await page.locator('.how').innerText()).toContain('得分相同的并列，共用一个名次')
    expect(await page.locator('.weights-note').innerText()).toContain('文件没有认定任何“链主”')
    expect(await page.locator('.anchor-table').innerText()).not.toMatch(/链主|龙头/)
  })

  it.each([1440, 1024, 390])('at %i px no two captions of a score run together', async (width) => {
    const { page, open } = await newReader({ viewport: { width, height: 900 } })
    for (const lang of ['zh', 'en']) {
      await open(`/anchors?lang=${lang}`)
      const gaps = await page.locator('.bar-captions').evaluateAll((bars) =>
        bars.flatMap((bar) => {
          const words = [...bar.children].flatMap((one) => {
            const range = document.createRange()
            range.selectNodeContents(one)
            return one.textContent === '' ? [] : [range.getBoundingClientRect()]
          })
          return words.slice(1).map(({ left }, nth) => left - words[nth]!.right)
        }),
      )
      expect(gaps.length).toBeGreaterThan(10)
      expect(Math.min(...gaps)).toBeGreaterThan(4)
    }
  })

  it('keeps the words of documents apart from what is computed', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    expect(await rowOf(page, '二一三电器').locator('.designated').innerText()).toBe(
      '文件认定：骨干企业',
    )
    expect(await rowOf(page, '华天电子集团').locator('.designated').innerText()).toBe(
      '文件认定：以…为主',
    )
    await rowOf(page, '二一三电器').getByRole('button').click()
    const parts = page.locator('.part-list section')
    expect(await parts.nth(0).innerText()).toMatch(/^文件认定[\s\S]*骨干企业/)
    expect(await parts.nth(1).innerText()).toMatch(/^系统推断[\s\S]*目标覆盖/)
    await settled(page)
  })

  it('ranks anew when a slider is moved by keys, says so, and writes it into the address', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const weight = sliderOf(page, '目标覆盖')
    const before = await rowOf(page, '汇能风电').locator('.number').first().innerText()
    await weight.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => page.url()).toContain('w=G0')
    await settled(page)
    expect(await rowOf(page, '汇能风电').locator('.number').first().innerText()).not.toBe(before)
    await expect.poll(() => saidAloud(page)).toContain('已按新权重重排')
    await page.reload()
    await settled(page)
    expect(await sliderOf(page, '目标覆盖').inputValue()).toBe('0')
    await page.getByRole('button', { name: '还原' }).click()
    await expect.poll(() => page.url()).not.toContain('w=')
    await settled(page)
    expect(await rowOf(page, '汇能风电').locator('.number').first().innerText()).toBe(before)
  })

  it('takes a weight typed as a number; without any weight it says so and keeps the ranking', async () => {
    const { page, open } = await newReader()
    await open('/anchors?w=D0,G0,C0,S0,L0,B0,V0,P0')
    const field = page.getByRole('spinbutton', { name: '创新资质的权重' })
    expect(await firmsShown(page)).not.toEqual([])
    await field.fill('0')
    await page.getByRole('alert').filter({ hasText: '至少一项权重' }).waitFor()
    await field.fill('12.5')
    await expect.poll(() => page.url()).toContain('R12.5')
    await settled(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    // All of that weight is unknown: too little evidence, and no rank.
    expect(await rowOf(page, '华天电子集团').innerText()).toContain('证据不足')
  })

  it('survives any address', async () => {
    const { page, open } = await newReader()
    await open('/anchors?w=D-9,Q,G9999&ind=nowhere,%00&rows=a~b&open=~~&park=x&doc=y')
    expect(await page.locator('main').innerText()).toMatch(/都被筛选条件隐藏/)
    await page.getByRole('button', { name: '清除筛选' }).last().click()
    await page.locator('.anchor-row').first().waitFor()
    await settled(page)
  })

  it('is narrowed by its pills; industries without a company say so', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const pills = page.getByRole('group', { name: '按产业筛选' })
    await pills.getByRole('button', { name: '电工电器' }).click()
    await settled(page)
    expect(await firmsShown(page)).toEqual(['二一三电器', '西电合金公司'])
    await pills.getByRole('button', { name: '新型建材' }).click()
    await settled(page)
    expect(await groupOf(page, '新型建材').innerText()).toContain('招商空白')
    expect(page.url()).toMatch(/ind=industry-\w+%2Cindustry-\w+/)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await settled(page)
    expect((await firmsShown(page)).length).toBe(8)
  })

  it('opens a row to its sentences, each of which leads to its place in the document', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    await rowOf(page, '西电合金公司').getByRole('button', { name: '看依据' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.row-evidence .evidence').first().waitFor()
    await settled(page)
    const quote = await page.locator('.row-evidence mark').first().innerText()
    await page.locator('.row-evidence .evidence a').first().click()
    await page.waitForURL(/\/docs\/.*#s=/)
    await settled(page)
    const marked = (await page.locator('main mark').allInnerTexts()).join('')
    expect(marked.replace(/\s/g, '')).toContain(quote.replace(/\s/g, '').slice(0, 8))
    await page.goBack()
    await settled(page)
    expect(await page.locator('.row-evidence').count()).toBe(1)
  })

  it('explains each part of a score to keys and to screen readers', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const bar = rowOf(page, '华天电子集团').getByRole('listbox')
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    const option = bar.getByRole('option', { selected: true })
    expect(await option.textContent()).toMatch(/目标覆盖：75%，权重20%，系统推断/)
    expect(await page.locator('.bar-why').innerText()).toMatch(/本产业有2个目标/)
    await page.keyboard.press('End')
    expect(await option.textContent()).toMatch(/创新资质：未知/)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.row-evidence').waitFor()
    await settled(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFaults(page), colorScheme).toEqual([])
    }
  })

  it('draws parts as wide as they weigh and fills them as far as their value', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const parts = await rowOf(page, '华天电子集团')
      .locator('.bar-part')
      .evaluateAll((all) =>
        all.map((one) => ({
          width: one.getBoundingClientRect().width,
          fill: one.querySelector('.bar-fill')!.getBoundingClientRect().width,
        })),
      )
    expect(parts.length).toBe(9)
    expect(parts[0]!.width / parts[5]!.width).toBeCloseTo(5, 0)
    expect(parts[0]!.fill / parts[0]!.width).toBeCloseTo(0.6, 1)
    expect(parts[3]!.fill).toBe(0)
  })

  it('gives the table as a file that spreadsheets read', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^政策知识图谱_链主识别_\d{4}-\d\d-\d\d\.csv$/)
    const text = (await bytesOf(download)).toString('utf8')
    expect(text.startsWith('\uFEFF产业,名次,')).toBe(true)
    expect(text.split('\r\n').filter((line) => line.includes('anchor/1')).length).toBe(8)
    expect(text).toContain('骨干企业')
  })

  it('is laid out as cards on a narrow screen, with the weights behind a button', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open('/anchors')
    expect(await page.locator('.anchor-table').count()).toBe(0)
    expect((await firmsShown(page)).length).toBe(8)
    const cut = (captions: Element[]) =>
      captions.filter((of) => of.scrollWidth > of.clientWidth).map((of) => of.textContent)
    expect(await page.locator('.bar-captions span').evaluateAll(cut)).toEqual([])
    expect(await page.getByRole('slider').count()).toBe(0)
    await page.getByRole('button', { name: '权重' }).click()
    expect(await page.getByRole('slider').count()).toBe(9)
    await page.locator('.anchor-card').first().getByRole('button', { name: '看依据' }).click()
    await page.locator('.row-evidence .evidence').first().waitFor()
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('in forced colours keeps parts and unknown parts apart', async () => {
    const { page, open } = await newReader({ forcedColors: 'active' })
    await open('/anchors')
    const borders = await rowOf(page, '华天电子集团')
      .locator('.bar-part')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle))
    expect(new Set(borders)).toEqual(new Set(['none', 'dashed']))
  })
})
