const MOST_BYTES = 16 * 1024 * 1024;
/** One answer larger than this would push out many that are asked for more often. */
const LARGEST = 1024 * 1024;

/**
 * Whole answers as they go over the wire, by tag and address. The tag names everything an answer depends on, so a
 * kept answer needs no other proof of being right; those of earlier versions can never be asked for and are dropped.
 */
export class AnswerCache {
  private kept = new Map<string, Buffer>();
  private bytes = 0;
  private version = -1;

  /** @param version number of commits now */
  find(version: number, tag: string, url: string): Buffer | undefined {
    if (version !== this.version) this.begin(version);
    return this.kept.get(`${tag} ${url}`);
  }

  /** @param version number of commits when the answer was asked for; a late one is not kept */
  keep(version: number, tag: string, url: string, answer: Buffer): void {
    const key = `${tag} ${url}`;
    const bytes = answer.length + key.length;
    if (version !== this.version || bytes > LARGEST) return;
    if (this.bytes + bytes > MOST_BYTES) this.begin(version);
    this.kept.set(key, answer);
    this.bytes += bytes;
  }

  private begin(version: number): void {
    this.kept = new Map();
    this.bytes = 0;
    this.version = version;
  }
}
