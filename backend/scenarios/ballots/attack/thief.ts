import { existsSync } from 'node:fs';
import path from 'node:path';
import * as e from '../../../../frontend/src/app/ballots/envelope';
import { Settings } from '../../../src/kernel/settings';
import { TestApp } from '../../harness';
import { KIND } from '../../test-database';
import { BallotDriver } from '../ballot-driver';
import { LinkRates } from './link-rate';
import { WalReader } from './wal-reader';

/** Voters, by id, in an order that was found somewhere. */
type Orders = Map<string, string[]>;

interface Laid {
  slot: number;
  person_id: string;
  sealed: string;
}

/**
 * Somebody who has everything the server has: the database at every moment, its journal after each vote, whatever was
 * sent to it, and the key of one teller. They lay every order they find of the voters beside every order they find of
 * what came out, and guess that the two at the same place belong together.
 */
export class Thief {
  private readonly wal: WalReader | null;
  private readonly timeline: string[] = [];
  private readonly seen = new Set<string>();
  private readonly voters: Orders = new Map();
  /** What the journal held since the voting was over. */
  private journal = Buffer.alloc(0);
  private laid: Laid[] = [];

  constructor(
    private readonly app: TestApp,
    private readonly driver: BallotDriver,
  ) {
    const file = path.join(app.nest.get(Settings).dataDir, 'samklang.db-wal');
    this.wal = KIND === 'sqlite' ? new WalReader(file) : null;
    if (this.wal && !existsSync(file)) throw new Error(`No journal at ${file}`);
    this.wal?.fresh();
  }

  /** After each vote: whose envelope is new in the journal. */
  afterVote(): void {
    if (this.wal === null) return;
    const pages = this.wal.fresh();
    for (const { envelope } of this.driver.cast.values()) {
      if (this.seen.has(envelope) || !pages.includes(envelope, 0, 'latin1')) continue;
      this.seen.add(envelope);
      this.timeline.push(envelope);
    }
  }

  /** While the envelopes are still there: every order in which the voters lie. */
  async beforeClose(): Promise<void> {
    const { db } = this.app;
    const where = KIND === 'sqlite' ? 'e.rowid' : 'e.ctid';
    const rows = await db.query<Laid>(
      `SELECT e.slot, p.person_id, e.sealed FROM ballot_envelope e
         JOIN ballot_place p ON p.ballot_id = e.ballot_id AND p.slot = e.slot
        WHERE e.ballot_id = $1 AND e.sealed IS NOT NULL ORDER BY ${where}`,
      [this.driver.id],
    );
    this.laid = rows;
    const order = (name: string, by: Laid[]) =>
      this.voters.set(
        name,
        by.map(({ person_id }) => person_id),
      );
    order('row', rows);
    order(
      'slot',
      sortedBy(rows, ({ slot }) => String(slot).padStart(3, '0')),
    );
    order(
      'person',
      sortedBy(rows, ({ person_id }) => person_id),
    );
    order(
      'envelope',
      sortedBy(rows, ({ sealed }) => sealed),
    );
    order('time', await this.byTime(rows));
    this.voters.set('session', await this.bySession());
    this.voters.set(
      'roll',
      this.driver.voters.filter((id) => rows.some((r) => r.person_id === id)),
    );
  }

  private async byTime(rows: Laid[]): Promise<Laid[]> {
    if (KIND === 'sqlite') {
      return sortedBy(rows, ({ sealed }) => String(this.timeline.indexOf(sealed)).padStart(6, '0'));
    }
    const written = await this.app.db.query<{ slot: number; n: string }>(
      'SELECT slot, xmin::text AS n FROM ballot_envelope WHERE ballot_id = $1',
      [this.driver.id],
    );
    const number = new Map(written.map(({ slot, n }) => [slot, n.padStart(12, '0')]));
    return sortedBy(rows, ({ slot }) => number.get(slot) ?? '');
  }

  private async bySession(): Promise<string[]> {
    const where = KIND === 'sqlite' ? 'rowid' : 'xmin::text, ctid';
    const rows = await this.app.db.query<{ person_id: string }>(
      `SELECT person_id FROM session ORDER BY last_seen_at, ${where}`,
    );
    const voted = new Set(this.laid.map(({ person_id }) => person_id));
    return [...new Set(rows.map(({ person_id }) => person_id))].filter((id) => voted.has(id));
  }

  /** After each step of the count. */
  listen(): void {
    if (this.wal) this.journal = Buffer.concat([this.journal, this.wal.fresh()]);
  }

  /**
   * Tries every order of the voters on every order of what came out.
   * @param uploaded inner envelopes in the order they were sent to the server
   */
  async guess(uploaded: readonly string[], rates: LinkRates): Promise<void> {
    const codeOf = await this.codes(uploaded);
    const [row] = await this.app.db.query<{ mixed: string; codes: string; result: string }>(
      'SELECT mixed, codes, result FROM ballot WHERE id = $1',
      [this.driver.id],
    );
    const stored = JSON.parse(row?.mixed ?? '[]') as string[];
    const listed = JSON.parse(row?.codes ?? '[]') as string[];
    const { votes } = JSON.parse(row?.result ?? '{}') as { votes: Record<string, number> };
    const read = (inner: readonly string[]) => inner.map((each) => codeOf.get(each) ?? '');
    // With the inner teller's key: which vote each of these is.
    const ballots: Orders = new Map([
      ['sent', read(uploaded)],
      ['stored', read(stored)],
      ['inner journal', read(this.inJournal(uploaded))],
      ['codes', listed],
      ['codes journal', this.inJournal(listed)],
    ]);
    for (const [who, voters] of this.voters) {
      for (const [what, codes] of ballots) {
        if (codes.length === voters.length) this.try(rates, `${who} × ${what}`, voters, codes);
      }
      const choices = Object.entries(votes).flatMap(([key, n]) => Array<string>(n).fill(key));
      this.try(rates, `${who} × sums`, voters, choices);
    }
    const halves = await this.halves();
    const order = sortedBy([...halves.keys()], (id) => halves.get(id) ?? '');
    this.try(rates, `${BOTH_KEYS} × stored`, order, read(stored), false);
    // With the outer teller's key instead: what each voter's envelope held, but not what it says.
    this.try(rates, 'half × codes', order, listed);
    this.try(rates, 'half × codes journal', order, this.inJournal(listed));
  }

  private try(
    rates: LinkRates,
    strategy: string,
    voters: readonly string[],
    found: readonly string[],
    turned = true,
  ): void {
    const fits = voters.map((id) => {
      const own = this.driver.cast.get(id);
      return found.map((each) => each === own?.code || each === own?.choice);
    });
    rates.add(strategy, fits);
    if (turned) rates.add(`${strategy}, turned`, [...fits].reverse());
  }

  /** What lay in each voter's envelope, opened with the outer teller's key. */
  private async halves(): Promise<Map<string, string>> {
    const key = this.driver.keys?.outer;
    const halves = new Map<string, string>();
    for (const { slot, person_id, sealed } of this.laid) {
      const half = key && (await e.openOuter({ ballotId: this.driver.id, slot }, key, sealed));
      halves.set(person_id, half ?? '');
    }
    return halves;
  }

  private async codes(inner: readonly string[]): Promise<Map<string, string>> {
    const key = this.driver.keys?.inner;
    const codes = new Map<string, string>();
    for (const each of inner) {
      const opened = key && (await e.openInner(this.driver.id, key, each));
      codes.set(each, opened?.code ?? '');
    }
    return codes;
  }

  /** Those that are met in the journal, by where they were met first. */
  private inJournal(words: readonly string[]): string[] {
    const places = words.map((word) => ({ word, at: this.journal.indexOf(word, 0, 'latin1') }));
    const met = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
    return met.map(({ word }) => word);
  }
}

/** Whoever has the server and both keys knows every vote: it shows that the guesses are tried as they should be. */
export const BOTH_KEYS = 'both keys';

function sortedBy<T>(list: readonly T[], key: (each: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
