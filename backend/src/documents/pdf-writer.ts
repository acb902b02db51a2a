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
    template: 'minutes' | 'declaration' | 'certificate' | 'letter' | 'request' | 'mail',
    data: DocumentData,
    at: string,
  ): Buffer {
    const compiler = (this.compiler ??= create());
    const compiled = compiler.compile({
      mainFilePath: path.join(TEXTS, `${template}.typ`),
      inputs: { document: JSON.stringify(data, (_key, value: unknown) => this.clean(value)) },
    });
    const document = compiled.result;
    if (document === null) throw new Error(`The document ${template} could not be set`);
    const creationTimestamp = Math.floor(Date.parse(at) / 1000);
    const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp });
    // Memory of earlier documents is let go: only the fonts and sources are worth keeping.
    compiler.evictCache(10);
    return pdf;
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
