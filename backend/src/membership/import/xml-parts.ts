import { SaxesParser } from 'saxes';
import { fileRefused } from './file-fault';

/** What a reader of one XML part wants to hear of. Names come without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads one part of a workbook. No document type is accepted, so there are no entities to expand and nothing is
 * fetched from anywhere.
 * @throws 400 'fileBroken' for what is no well-formed XML in UTF-8
 */
export function readXml(part: Buffer, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw fileRefused('fileBroken');
  });
  parser.on('doctype', () => {
    throw fileRefused('fileBroken');
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(plain(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(plain(name)));
  parser.write(decoded(part)).close();
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(part: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw fileRefused('fileBroken');
  }
}
