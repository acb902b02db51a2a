import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Nothing is read from here: what is looked at lies in memory only. */
const NOWHERE = path.join(__dirname, 'nowhere');
const SHOWN = path.join(NOWHERE, 'shown');

let compiler: NodeCompiler | null = null;

/** Whether the program that sets documents can decode a picture, or show the first page of a PDF. */
export function canBeShown(bytes: Buffer): boolean {
  compiler ??= NodeCompiler.create({ workspace: NOWHERE });
  compiler.mapShadow(SHOWN, bytes);
  try {
    const page = '#set document(title: "x")\n#image(read("/shown", encoding: none), alt: "x")';
    return compiler.compile({ mainFileContent: page }).result !== null;
  } finally {
    compiler.unmapShadow(SHOWN);
    compiler.evictCache(0);
  }
}
