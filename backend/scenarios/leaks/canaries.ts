import { createHash } from 'node:crypto';
import { textsOf } from './texts-of';

/** A string that stands in one field of one thing and nowhere else in the world. */
export interface Canary {
  text: string;
  /** The column it was written to, 'paper.summary'. */
  field: string;
  /** Whose it is: the person it is about; null when it is about no one. */
  about: string | null;
  /** What else decides who may meet it. */
  marks: Marks;
}

export interface Marks {
  /** In a closed case: for those who have signed, and of alternates only for those called to it. */
  closed?: boolean;
  /** Alternates called to the case. */
  called?: readonly string[];
  /** In a paper that is not released, or a year that nobody is asked about yet. */
  draft?: boolean;
  /** In a year whose days the panel is asked about. */
  asked?: boolean;
  /** In a meeting that is being held. */
  goesOn?: boolean;
  /** Who heard it said, in a meeting that goes on. */
  heardBy?: readonly string[];
  /** Who was recused in the case. */
  recused?: readonly string[];
  /** The name of somebody who sits in the panel now. */
  inPanel?: boolean;
  /** Of the coordinator, whom everyone turns to. */
  contact?: boolean;
}

/** Where only digits are taken, a canary begins with a number no telephone has. */
const PATTERN = /kanari[0-9a-f]{14}|0077\d{12}/gi;

/** All canaries of a run, and how they are found again in whatever leaves the program. */
export class Canaries {
  private readonly all = new Map<string, Canary>();

  get count(): number {
    return this.all.size;
  }

  /** How many were sown in each field. */
  get perField(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { field } of this.all.values()) counts.set(field, (counts.get(field) ?? 0) + 1);
    return counts;
  }

  /** A new canary for a field. @param about the person it is about */
  sow(field: string, about: string | null = null, marks: Marks = {}): string {
    return this.keep({ text: `kanari${this.digest(field).slice(0, 14)}`, field, about, marks });
  }

  /** One of digits alone, for telephone numbers and codes. */
  sowDigits(field: string): string {
    const digits = BigInt(`0x${this.digest(field).slice(0, 10)}`)
      .toString()
      .padStart(12, '0');
    return this.keep({ text: `0077${digits.slice(-12)}`, field, about: null, marks: {} });
  }

  private digest(field: string): string {
    return createHash('sha256').update(`${field} ${this.all.size}`).digest('hex');
  }

  private keep(canary: Canary): string {
    this.all.set(canary.text, canary);
    return canary.text;
  }

  /** Says afterwards whose they are, when the id was not known before they were written. */
  belong(texts: readonly string[], about: string): void {
    for (const each of texts) {
      const canary = this.all.get(each);
      if (canary) canary.about = about;
    }
  }

  /** Those that stand in an answer, in whatever wrapping: as they are, in archives, documents and base64. */
  foundIn(content: string | Buffer): Canary[] {
    return textsOf(content).flatMap((text) => this.in(text));
  }

  /** Those that stand in a text as they are. */
  in(text: string): Canary[] {
    const found = new Set((text.match(PATTERN) ?? []).map((each) => each.toLowerCase()));
    return [...found].flatMap((each) => this.all.get(each) ?? []);
  }
}
