import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { codePointsIn, showable } from './glyphs';

/** Typst sources and fonts; copied beside the compiled program. */
const TEXTS = path.join(__dirname, '..', 'texts');
const FONTS = path.join(TEXTS, 'fonts');

/** Data a template reads: plain JSON, so that nothing a person wrote is ever taken for markup. */
export type DocumentData = Readonly<Record<string, unknown>>;

/** Where a template says that something stands. */
interface Mark {
  id: string;
  page: number;
}

/** Sets documents as tagged PDF/A-2a, which must be able to show every character: others become «?». */
@Injectable()
export class PdfWriter {
  private compiler: NodeCompiler | null = null;
  private known: ReadonlySet<number> | null = null;

  /**
   * @param template name of a file in `texts`, without '.typ'
   * @param data     what the template shows; it reads it as JSON from `sys.inputs.document`
   * @param at       instant the document is dated with
   * @throws Error when the template is broken or the result would not be PDF/A-2a
   */
  write(
    template: 'minutes' | 'declaration' | 'certificate' | 'letter' | 'request' | 'notice' | 'mail',
    data: DocumentData,
    at: string,
  ): Buffer {
    const compiler = (this.compiler ??= create());
    const document = this.compiled(compiler, template, data);
    const creationTimestamp = Math.floor(Date.parse(at) / 1000);
    const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp });
    // Memory of earlier documents is let go: only the fonts and sources are worth keeping.
    compiler.evictCache(10);
    return pdf;
  }

  /**
   * Sets a document with files bound into it, which its template reads from 'bound/<id>'. Sheets of other PDFs cannot
   * stand in PDF/A: with them the document is tagged PDF 1.7 instead.
   * @returns the document and the pages on which its template put `<place>` marks, by their ids
   */
  bind(
    template: 'booklet',
    data: DocumentData,
    at: string,
    bound: { files: ReadonlyMap<string, Buffer>; withPdf: boolean },
  ): { pdf: Buffer; places: ReadonlyMap<string, number>; pages: number } {
    const compiler = (this.compiler ??= create());
    const shadows = [...bound.files].map(
      ([id, bytes]) => [path.join(TEXTS, 'bound', id), bytes] as const,
    );
    for (const [file, bytes] of shadows) compiler.mapShadow(file, bytes);
    try {
      const document = this.compiled(compiler, template, data);
      const creationTimestamp = Math.floor(Date.parse(at) / 1000);
      const standard = bound.withPdf ? {} : { pdfStandard: 'a-2a' };
      const pdf = compiler.pdf(document, { ...standard, pdfTags: true, creationTimestamp });
      const marks = compiler.query(document, { selector: '<place>', field: 'value' }) as Mark[];
      const places = new Map(marks.map(({ id, page }) => [id, page]));
      return { pdf, places, pages: document.numOfPages };
    } finally {
      for (const [file] of shadows) compiler.unmapShadow(file);
      compiler.evictCache(0);
    }
  }

  private compiled(compiler: NodeCompiler, template: string, data: DocumentData) {
    const { result } = compiler.compile({
      mainFilePath: path.join(TEXTS, `${template}.typ`),
      inputs: { document: JSON.stringify(data, (_key, value: unknown) => this.clean(value)) },
    });
    if (result === null) throw new Error(`The document ${template} could not be set`);
    return result;
  }

  private clean(value: unknown): unknown {
    this.known ??= codePointsIn(readFileSync(path.join(FONTS, 'SchibstedGrotesk-Regular.ttf')));
    return typeof value === 'string' ? showable(value, this.known) : value;
  }
}

function create(): NodeCompiler {
  return NodeCompiler.create({
    workspace: TEXTS,
    fontArgs: [{ fontPaths: [FONTS] }],
  });
}
