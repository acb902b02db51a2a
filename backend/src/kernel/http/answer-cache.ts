const MOST_BYTES = 16 * 1024 * 1024;
/** One answer larger than this would push out many that are asked for more often. */
const LARGEST = 1024 * 1024;

/**
 * Whole answers as they go over the wire, by tag and address. The tag names everything an answer depends on, so a
 * kept answer needs no other proof of being right; those of earlier commits can never be asked for and are dropped.
 */
export class AnswerCache {
  private readonly kept = new Map<string, Buffer>();
  private bytes = 0;
  private version = -1;

  /** Drops everything when something has been committed. @param version number of commits now */
  begin(version: number): void {
    if (version === this.version) return;
    this.version = version;
    this.drop();
  }

  find(tag: string, url: string): Buffer | undefined {
    return this.kept.get(`${tag} ${url}`);
  }

  /** @param version number of commits when the answer was asked for; a late one is not kept */
  keep(version: number, tag: string, url: string, answer: Buffer): void {
    const key = `${tag} ${url}`;
    const bytes = answer.length + key.length;
    if (version !== this.version || bytes > LARGEST || this.kept.has(key)) return;
    if (this.bytes + bytes > MOST_BYTES) this.drop();
    this.kept.set(key, answer);
    this.bytes += bytes;
  }

  private drop(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}
