import { Pages } from '../../chart/pages.ts'
import type { Drawable } from '../../chart/pictured.ts'
import { printFont } from '../fonts.ts'
import { type Bookmark, outline } from './outline.ts'
import { FONT_NAMES, pageContent } from './page-content.ts'
import { num, PdfFile, pdfText, type Ref, refTo } from './pdf-file.ts'
import { PdfFont } from './pdf-font.ts'

/** Short sides of A4 to A0, in points of print. */
const PAPER = [595.28, 841.89, 1190.55, 1683.78, 2383.94]
/** Smaller, and posts are hard to read on paper: a larger sheet is taken instead, as far as there is one. */
const LEAST_SCALE = 0.48

/** On how wide paper a page is printed. What lies across has its long side below. */
function paperFor({ width, height }: Pages): number {
  const sides = width > height ? PAPER.map((side) => side * Math.SQRT2) : PAPER
  return sides.find((side) => side >= width * LEAST_SCALE) ?? sides.at(-1) ?? width
}

/** A chart as pages of print: its text can be searched and taken, and its places are the list of contents. */
export function pdfPicture({ layout, options }: Drawable): Buffer {
  const pages = new Pages(layout, options)
  const scale = paperFor(pages) / pages.width
  const file = new PdfFile()
  const [tree, regular, semibold] = [file.reserve(), file.reserve(), file.reserve()]
  const fonts = {
    regular: new PdfFont('regular', printFont('regular')),
    semibold: new PdfFont('semibold', printFont('semibold')),
  }
  const written: Ref[] = []
  const bookmarks: Bookmark[] = []
  const resources = `<</Font<<${FONT_NAMES.regular} ${refTo(regular)}${FONT_NAMES.semibold} ${refTo(semibold)}>>>>`
  for (let at = 0; at < pages.count; at += 1) {
    const { svg, marks } = pages.page(at)
    const content = file.stream(Buffer.from(pageContent(svg, scale, pages.height, fonts), 'latin1'))
    const box = `[0 0 ${num(pages.width * scale)} ${num(pages.height * scale)}]`
    const page = file.write(
      `<</Type/Page/Parent ${refTo(tree)}/MediaBox${box}/Resources${resources}/Contents ${refTo(content)}>>`,
    )
    written.push(page)
    bookmarks.push(...marks.map(({ label, depth, y }) => ({ label, depth, page, y: (pages.height - y) * scale })))
  }
  file.write(`<</Type/Pages/Count ${written.length}/Kids[${written.map(refTo).join(' ')}]>>`, tree)
  fonts.regular.write(file, regular)
  fonts.semibold.write(file, semibold)
  const contents = bookmarks.length > 1 ? `/Outlines ${refTo(outline(file, bookmarks))}/PageMode/UseOutlines` : ''
  const root = file.write(
    `<</Type/Catalog/Pages ${refTo(tree)}/Lang(${layout.language.replace(/[^A-Za-z0-9-]/g, '')})/ViewerPreferences<</DisplayDocTitle true>>${contents}>>`,
  )
  const info = file.write(`<</Title ${pdfText(pages.name)}/Producer(Dualhat)>>`)
  return file.finish(root, info)
}
