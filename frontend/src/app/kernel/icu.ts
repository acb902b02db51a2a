/** Values that may stand in a message. */
export type MessageValues = Record<string, unknown>;

/**
 * Fills an ICU message: `{name}`, `{n, plural, =0 {…} one {…} other {# …}}`, `{x, select, a {…} other {…}}`.
 * It interprets instead of compiling to code, because the content security policy forbids eval.
 * An apostrophe is an ordinary letter. Unknown names become empty text.
 */
export function fillMessage(message: string, values: MessageValues, locale: string): string {
  return message.includes('{') ? new Filler(message, values, locale).run() : message;
}

class Filler {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly values: MessageValues,
    private readonly locale: string,
  ) {}

  run(): string {
    return this.part(null);
  }

  /** Reads until the brace that closes this part. `count` is what `#` stands for. */
  private part(count: number | null): string {
    let out = '';
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      const letter = this.text[this.at++];
      if (letter === '{') out += this.argument(count);
      else if (letter === '#' && count !== null) out += this.show(count);
      else out += letter;
    }
    return out;
  }

  /** `outer` is what `#` means around this argument; a select inside a plural keeps it. */
  private argument(outer: number | null): string {
    const name = this.word();
    const value = this.values[name];
    if (this.take('}')) return this.show(value);
    this.expect(',');
    const kind = this.word();
    this.expect(',');
    const number = kind === 'plural' ? Number(value) : null;
    const branches = this.branches(number ?? outer);
    if (number === null) return branches.get(String(value)) ?? branches.get('other') ?? '';
    const category = new Intl.PluralRules(this.locale).select(number);
    return branches.get(`=${number}`) ?? branches.get(category) ?? branches.get('other') ?? '';
  }

  private branches(count: number | null): Map<string, string> {
    const found = new Map<string, string>();
    while (!this.take('}')) {
      const key = this.word();
      this.expect('{');
      found.set(key, this.part(count));
      this.expect('}');
    }
    return found;
  }

  private word(): string {
    this.space();
    const start = this.at;
    while (this.at < this.text.length && !/[\s{},]/.test(this.text.charAt(this.at))) this.at++;
    if (start === this.at) throw new Error(`Message is not well formed: ${this.text}`);
    return this.text.slice(start, this.at);
  }

  private take(letter: string): boolean {
    this.space();
    if (this.text[this.at] !== letter) return false;
    this.at++;
    return true;
  }

  private expect(letter: string): void {
    if (!this.take(letter)) throw new Error(`Message is not well formed: ${this.text}`);
  }

  private space(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private show(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'number') return String(value);
    // Years and case numbers keep their four digits together; only larger numbers are grouped.
    return new Intl.NumberFormat(this.locale, { useGrouping: 'min2' }).format(value);
  }
}
