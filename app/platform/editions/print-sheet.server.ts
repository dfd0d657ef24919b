import PDFDocument from "pdfkit";
import { readable } from "#app/platform/theme/colour.ts";

/** How words look on paper. */
export interface Type {
  /** In points. */
  size: number;
  bold?: boolean;
  colour: string;
  /** Room between lines, in points. */
  lead?: number;
}

/** What the document says of itself. */
export interface PrintFacts {
  title: string;
  author: string;
  subject: string;
  lang: string;
  /** When it says it was made; the same facts and words give the same bytes. */
  made: Date;
}

type Element = PDFKit.PDFStructureElement;

/** Room around the text, in points. The bottom holds the footer. */
export const EDGE = { top: 56, bottom: 88, left: 56, right: 56 };
const PROGRAM = "Samen";

/** An A4 document whose words are tagged, so that it can be read aloud and reflowed (PDF 1.7, 14.8). */
export class PrintSheet {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #chunks: Buffer[] = [];
  readonly #document: Element;

  constructor({ title, author, subject, lang, made }: PrintFacts, onPage: (sheet: PrintSheet) => void) {
    this.#pdf = new PDFDocument({
      size: "A4",
      margins: EDGE,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: "1.7",
      tagged: true,
      lang,
      displayTitle: true,
      info: { Title: title, Author: author, Subject: subject, Producer: PROGRAM, Creator: PROGRAM, CreationDate: made, ModDate: made },
    });
    this.#pdf.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
    this.#document = this.#pdf.struct("Document");
    this.#pdf.addStructure(this.#document);
    this.#pdf.on("pageAdded", () => onPage(this));
    this.#pdf.addPage();
  }

  /** Width of a page, and of the text on it, in points. */
  get width(): { page: number; text: number } {
    const { width } = this.#pdf.page;
    return { page: width, text: width - EDGE.left - EDGE.right };
  }

  get height(): number {
    return this.#pdf.page.height;
  }

  /** Where the next words come, in points from the top. */
  get y(): number {
    return this.#pdf.y;
  }

  set y(points: number) {
    this.#pdf.y = points;
  }

  /** A part of the document that holds others: `Sect`, `Art`. */
  part(tag: "Sect" | "Art", within: Element = this.#document): Element {
    const part = this.#pdf.struct(tag);
    within.add(part);
    return part;
  }

  #dress({ size, bold, colour }: Type): PDFKit.PDFDocument {
    return this.#pdf.font(bold ? "Helvetica-Bold" : "Helvetica").fontSize(size).fillColor(colour);
  }

  /** How much room words take, in points. */
  heightOf(text: string, type: Type): number {
    return this.#dress(type).heightOfString(text, { width: this.width.text, lineGap: type.lead ?? 0 });
  }

  widthOf(text: string, type: Type): number {
    return this.#dress(type).widthOfString(text);
  }

  /** Words below what stands there, over to the next page where they must. */
  write(tag: "H1" | "H2" | "H3" | "P", text: string, type: Type, within: Element = this.#document): void {
    const words = () => void this.#dress(type).text(text, EDGE.left, this.#pdf.y, { width: this.width.text, lineGap: type.lead ?? 0 });
    within.add(this.#pdf.struct(tag, {}, words));
  }

  /** One line at a place of its own, below the text too. With a tag it is read aloud, without it is only seen. */
  writeAt(text: string, type: Type, place: { x: number; y: number }, tag?: "P"): void {
    const { margins } = this.#pdf.page;
    const words = () => {
      // Where the text ends a new page begins by itself; not for a footer.
      this.#pdf.page.margins = { ...margins, bottom: 0 };
      this.#dress(type).text(text, place.x, place.y, { lineBreak: false });
      this.#pdf.page.margins = margins;
    };
    if (tag) this.#document.add(this.#pdf.struct(tag, {}, words));
    else this.#unread("Pagination", words);
  }

  #unread(type: "Pagination" | "Layout", draw: () => void): void {
    this.#pdf.markContent("Artifact", { type });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** A filled area, only to be seen. */
  fill(colour: string, x: number, y: number, width: number, height: number): void {
    this.#unread("Layout", () => void this.#pdf.rect(x, y, width, height).fill(colour));
  }

  /** Goes to a new page when so many points do not fit on this one any more; not from a page that is still empty. */
  keep(points: number): void {
    if (this.y + points > this.height - EDGE.bottom && this.y > EDGE.top) this.#pdf.addPage();
  }

  /** Goes back to every page, when it is known how many there are. */
  eachPage(draw: (number: number, of: number) => void): void {
    const { count } = this.#pdf.bufferedPageRange();
    for (let number = 1; number <= count; number++) {
      this.#pdf.switchToPage(number - 1);
      draw(number, count);
    }
  }

  /** The whole document; nothing can be written after it. */
  finish(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#pdf.on("end", () => resolve(Buffer.concat(this.#chunks))).on("error", reject);
      this.#document.end();
      this.#pdf.end();
    });
  }
}

/** A colour in which words can be read on white paper, also from some steps away. */
export function onPaper(colour: string): string {
  return readable(colour, ["#ffffff"], 7) ?? "#000000";
}
