import { randomBytes } from 'node:crypto';
import { Problem } from '../../kernel/problem';
import { brokenFiles } from '../../../scenarios/import/broken-files';
import { readTable } from './read-table';
import { ZipEntries } from './zip-entries';

/** A reader that is stuck takes far longer, and what else runs on the machine far less. */
const STUCK_MS = 10_000;

/** What a person is told of a file: the name of one sentence, or how many lines were read. */
function told(file: Buffer): string {
  try {
    return `${readTable(file).rows.length} lines`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.errors?.map(({ constraint }) => constraint).join() ?? '';
  }
}

describe('A broken file', () => {
  it('there are at least forty of them', () => {
    expect(Object.keys(brokenFiles()).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(brokenFiles()))('ends in one clear sentence or a table: %s', (_, one) => {
    const file = one.file();
    const begun = performance.now();
    expect(told(file)).toBe(one.told);
    expect(performance.now() - begun).toBeLessThan(STUCK_MS);
  });

  it('is refused or read whatever bytes it is made of, and never breaks the reader', () => {
    for (let n = 0; n < 300; n++) {
      const noise = randomBytes(n * 7);
      expect(() => told(noise)).not.toThrow();
      expect(() => told(Buffer.concat([Buffer.from('PK\x03\x04'), noise]))).not.toThrow();
    }
  });

  it('is refused or read wherever a sound one was cut off or changed', () => {
    const sound = brokenFiles()['a sound workbook']?.file() ?? Buffer.alloc(0);
    for (let at = 0; at < sound.length; at += 3) {
      expect(() => told(sound.subarray(0, at))).not.toThrow();
      const changed = Buffer.from(sound);
      changed.writeUInt8((changed.readUInt8(at) ^ 0xff) & 0xff, at);
      expect(() => told(changed)).not.toThrow();
    }
  });
});

describe('The files inside a zip', () => {
  it('are inflated to a fixed sum in all, whatever sizes they claim', () => {
    const bomb = brokenFiles()['a zip bomb that lies about its size']?.file() ?? Buffer.alloc(0);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => ZipEntries.open(bomb).read('xl/workbook.xml')).toThrow('Bad input');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });
});
