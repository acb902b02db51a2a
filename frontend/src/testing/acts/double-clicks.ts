import type { HttpRequest } from '@angular/common/http';
import { Answer, Visit, Visited, nameOf, press } from './visited';

/** What the double clicks on one page came to. */
export interface Tally {
  /** Buttons that were double-clicked, by how they are called. */
  buttons: Set<string>;
  /** Those that sent something, with how many double clicks they have had. */
  acts: Map<string, number>;
  doubleClicks: number;
  requests: number;
  /** Source files, below src/app and without ending, through which something was sent. */
  files: Set<string>;
  /** Sentences that say what went wrong. */
  faults: Set<string>;
}

export function noTally(): Tally {
  return {
    buttons: new Set(),
    acts: new Map(),
    doubleClicks: 0,
    requests: 0,
    files: new Set(),
    faults: new Set(),
  };
}

const away = (name: string) => /: (Lukk|Avbryt|Angre|Nei)/.test(name);

/** Double-clicks every button of a page, and every button these bring forth; those that act, so many times. */
export class DoubleClicker {
  /** Buttons seen, with the presses that lead to them. */
  private readonly waiting = new Map<string, string[]>();
  private readonly tried = new Set<string>();
  private here: Visited | null = null;
  private path: string[] = [];
  private last: HTMLButtonElement | null = null;

  constructor(
    private readonly visit: Visit,
    private readonly times: number,
    private readonly tally: Tally,
  ) {}

  /** @returns false when the page cannot show what this sample says */
  async run(): Promise<boolean> {
    const shown = await this.reach([]).catch(() => false);
    if (!shown) return false;
    for (let turn = 0; turn < 150; turn += 1) {
      const name = this.next();
      if (name === null) return true;
      const path = this.waiting.get(name) ?? [];
      this.waiting.delete(name);
      this.tried.add(name);
      if (!this.here?.find(name) && !(await this.reach(path, name))) continue;
      await this.tryOut(name);
    }
    return true;
  }

  /** A button that stands here before one that must be found again; those that put away last. */
  private next(): string | null {
    const names = [...this.waiting.keys()];
    const near = names.filter((name) => this.here?.find(name));
    return near.find((name) => !away(name)) ?? near[0] ?? names[0] ?? null;
  }

  private async reach(path: string[], name?: string): Promise<boolean> {
    if (this.here) await this.here.comeBack();
    else this.here = await Visited.open(this.visit, this.tally.files);
    this.path = [];
    await this.look();
    for (const step of path) {
      const button = this.here.find(step);
      // What came of an act is not there on a page that is opened anew.
      if (!button) continue;
      press(button, 1);
      await this.here.settle('given');
      this.path.push(step);
      await this.look();
    }
    return name === undefined || this.here.find(name) !== undefined;
  }

  /** Fills in what can be filled in, and remembers which buttons there are. */
  private async look(): Promise<void> {
    if (!this.here) return;
    await this.here.fill();
    for (const name of this.here.buttons().map(nameOf)) {
      if (this.tried.has(name) || this.waiting.has(name) || this.tally.acts.has(this.called(name)))
        continue;
      this.waiting.set(name, [...this.path]);
    }
  }

  private async tryOut(name: string): Promise<void> {
    this.tally.buttons.add(this.called(name));
    const path = [...this.path];
    const acted = await this.twice(name, this.times > 1 ? 'lost' : 'given');
    if (!acted) return this.follow(name, path);
    let waits = false;
    for (let time = 1; time < this.times; time += 1) {
      const answer = waits || time === this.times - 1 ? 'given' : time % 2 ? 'away' : 'lost';
      if (waits) await this.here?.fill();
      if (await this.again(name, path, answer)) continue;
      // What waits for the network sends nothing more: it is tried on a page that is answered.
      waits = true;
      await this.reach(path, name);
      if (!(await this.again(name, path, 'given'))) break;
    }
    await this.late(name);
    this.path = path;
    await this.look();
  }

  /** Once more, on the page opened anew when the button is gone. @returns whether anything was sent */
  private async again(name: string, path: string[], answer: Answer): Promise<boolean> {
    if (!this.here?.find(name) && !(await this.reach(path, name))) return false;
    this.last = this.here?.find(name) ?? null;
    return this.twice(name, answer);
  }

  /** A button that sends nothing may open something. */
  private async follow(name: string, path: string[]): Promise<void> {
    const before = this.here?.buttons().map(nameOf).join() ?? '';
    const button = this.here?.find(name);
    this.path = [...path, name];
    await this.look();
    if (!button || this.here?.buttons().map(nameOf).join() !== before) return;
    press(button, 1);
    await this.here.settle('given');
    await this.look();
  }

  private called(name: string): string {
    const { path, typed } = this.visit;
    return [path, ...(typed ? [typed.text] : []), name].join(', ');
  }

  /** The second press of a slow hand: the answer to the first has come, and the button may be another by now. */
  private async late(name: string): Promise<void> {
    const button = this.last;
    if (!this.here || !button?.isConnected || button.disabled) return;
    press(button, 2);
    const written = await this.here.settle('given');
    if (written.length === 0) return;
    const sent = written.map(({ method, url }) => `${method} ${url}`).join(', ');
    this.tally.faults.add(`${this.called(name)}, when the answer has come: ${sent}`);
  }

  /** Two presses in the same turn. @returns whether anything was sent */
  private async twice(name: string, answer: Answer): Promise<boolean> {
    const button = this.here?.find(name);
    if (!this.here || !button) return false;
    press(button, 1);
    press(button, 1);
    const written = await this.here.settle(answer);
    this.tally.doubleClicks += 1;
    this.tally.requests += written.length;
    const { acts } = this.tally;
    if (written.length > 0) acts.set(this.called(name), (acts.get(this.called(name)) ?? 0) + 1);
    if (effectsOf(written) > 1) {
      const sent = written.map(({ method, url }) => `${method} ${url}`).join(', ');
      this.tally.faults.add(`${this.called(name)}: ${sent}`);
    }
    return written.length > 0;
  }
}

/** Requests that carry one key are one act; those without a key are one each. */
function effectsOf(written: HttpRequest<unknown>[]): number {
  const keys = written.map(({ headers }) => headers.get('Idempotency-Key'));
  const keyless = keys.filter((key) => key === null).length;
  return keyless + new Set(keys.filter((key) => key !== null)).size;
}
