import { SaxesParser } from 'saxes';
import { unpacked, ZipPart, zipParts } from './zip-listing';

/** Bytes of one part that is looked into. */
const LONGEST_XML = 32 * 1024 * 1024;
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Parts that hold programs, other programs' documents, or what starts them. */
const ACTIVE =
  /vba|macro|activex|\.(?:bin|exe|dll|js|vbs|html?|mht|svg|swf|jar|bat|cmd|ps1|lnk|docm|dotm|xlsm|pptm|rtf)$/i;
/** A chart keeps its numbers in a workbook; nothing else lies inside a document. */
const EMBEDDED = /\/embeddings\/(?![^/]+\.xlsx$)/i;
/** Instructions by which Word fetches from outside or starts something. */
const FETCHES = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i;
const MAY_POINT_OUT = /\/hyperlink$/;
const LINK = /^(?:https?:|mailto:)/i;
const CHUNK = /\/(?:aFChunk|oleObject|control|attachedTemplate|vbaProject|subDocument|frame)$/i;

/**
 * Whether a Word document holds together, has no programs in it, and fetches nothing from outside when it is opened.
 * Links that a reader may follow are let be.
 */
export async function isSoundDocx(bytes: Buffer): Promise<boolean> {
  const parts = zipParts(bytes);
  if (parts === null) return false;
  const names = new Set(parts.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return false;
  if (!names.has('_rels/.rels')) return false;
  if (parts.some(({ name }) => ACTIVE.test(name) || EMBEDDED.test(`/${name}`))) return false;
  for (const part of parts) {
    const sound = isXml(part.name) ? await soundXml(part) : await unpacked(part, () => undefined);
    if (!sound) return false;
  }
  return true;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

async function soundXml(part: ZipPart): Promise<boolean> {
  if (part.size > LONGEST_XML) return false;
  const reader = new PartReader(part.name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    const whole = await unpacked(part, (piece) => {
      // A byte order mark of UTF-16 is no UTF-8 and fails here.
      reader.read(decoder.decode(piece, { stream: true }), first);
      first = false;
    });
    return whole && reader.end(decoder.decode());
  } catch {
    return false;
  }
}

/** Hears one part of the package and says whether all of it may stand. */
class PartReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private inInstruction = false;
  private instructions = '';
  private sound = true;
  private isMain = false;

  constructor(private readonly name: string) {
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('doctype', () => (this.sound = false));
    this.parser.on('opentag', ({ name, attributes }) => this.opened(local(name), attributes));
    this.parser.on('text', (text) => this.inInstruction && (this.instructions += text));
    this.parser.on('closetag', ({ name }) => this.closed(local(name)));
  }

  read(text: string, isFirst: boolean): void {
    this.parser.write(isFirst ? text.replace(/^\ufeff/, '') : text);
  }

  end(rest: string): boolean {
    this.parser.write(rest).close();
    const typed = this.name !== '[Content_Types].xml' || this.isMain;
    return this.sound && typed && !FETCHES.test(this.instructions);
  }

  private opened(tag: string, attributes: Readonly<Record<string, string>>): void {
    const of = (wanted: string) =>
      Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1] ?? '';
    if (tag === 'instrText') this.inInstruction = true;
    if (tag === 'fldSimple') this.instructions += ` ${of('instr')} `;
    if (tag === 'Relationship' && !soundRelation(of('Type'), of('TargetMode'), of('Target'))) {
      this.sound = false;
    }
    if (tag === 'Override' || tag === 'Default') this.typed(of('ContentType'), of('PartName'));
  }

  private typed(type: string, part: string): void {
    if (/macroEnabled|vbaProject|activeX|ms-office\.vba/i.test(type)) this.sound = false;
    if (type === MAIN && part === '/word/document.xml') this.isMain = true;
  }

  private closed(tag: string): void {
    if (tag === 'instrText') this.inInstruction = false;
    // An instruction may be split over many runs, and ends with its paragraph.
    if (tag === 'p') this.instructions += ' ';
  }
}

function soundRelation(type: string, mode: string, target: string): boolean {
  if (CHUNK.test(type)) return false;
  if (mode.toLowerCase() !== 'external') return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(target);
  return MAY_POINT_OUT.test(type) && LINK.test(target.trim());
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
