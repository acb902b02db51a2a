import { Actor } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { osloInstant } from '../src/kernel/oslo';
import { Tx, UnitOfWork } from '../src/kernel/unit-of-work';
import { RuleCases } from '../src/meetings/decisions/rule-cases-reader';
import { MembershipReader } from '../src/membership/membership-reader';
import { ChangePage } from '../src/revision/change-page';
import { Members } from '../src/revision/members';
import { OpenChange } from '../src/revision/open-change';
import { SupportChange } from '../src/revision/support-change';
import { DraftRevision } from '../src/revision/write-change';
import { StatutesReader } from '../src/statutes/statutes-reader';

/** A revision that waits for the panel: fewer flexible seats, since one stands vacant. */
const EIGHT_SEATS = {
  title: 'Åtte plasser i panelet',
  reason:
    'Det har vært vanskelig å fylle alle de fleksible plassene. Med åtte er det lettere å bli kjent, og alle får mer tid til å snakke. Ingen mister plassen sin: Vi oppnevner bare ingen nye før det passer.',
  flexibleSeats: 2,
  clause: '3.4',
  words: [
    ['10 representanter', '8 representanter'],
    ['De resterende fire plassene', 'De resterende to plassene'],
    ['De fire fleksible plassene', 'De to fleksible plassene'],
  ],
} as const;
const PROPOSER = 'Ingrid Haugland';
const SUPPORTERS = ['Rolf Sæbø', 'Torvald Nesse'];
/** Told to nobody. */
const AGAINST = 'Solveig Tveit';

/** The proposed revision of November, by the commands the panel would use. */
export class RevisionActs {
  private readonly page: ChangePage;
  private readonly draft: DraftRevision;
  private readonly open: OpenChange;
  private readonly support: SupportChange;

  constructor(
    work: UnitOfWork,
    db: ReadDb,
    private readonly clock: FixedClock,
  ) {
    const statutes = new StatutesReader(db);
    const members = new Members(db, clock, new MembershipReader(db));
    const cases = new RuleCases(db, clock);
    this.page = new ChangePage(db, clock, statutes, cases, members);
    this.draft = new DraftRevision(work, clock, statutes, this.page);
    this.open = new OpenChange(work, clock, statutes, cases, members, this.page);
    this.support = new SupportChange(work, clock, members, this.page);
  }

  /** On 9 November: put forward by one, wanted by three, with one who does not want it. */
  async propose(tx: Tx, people: ReadonlyMap<string, string>, coordinator: Actor): Promise<void> {
    this.clock.set(osloInstant('2026-11-09T18:20'));
    const as = (name: string): Actor => ({
      ...coordinator,
      personId: people.get(name) ?? '',
      roles: new Set(['representative'] as const),
    });
    const { statutesId, plan } = await this.page.toChange(tx);
    const { title, reason, flexibleSeats, clause, words } = EIGHT_SEATS;
    const clauses = plan.clauses.map((each) =>
      each.id === clause ? { ...each, text: reworded(each.text, words) } : each,
    );
    const wanted = { ...plan, numbers: { ...plan.numbers, flexibleSeats }, clauses };
    const dto = { title, reason, baseId: statutesId, plan: wanted };
    const { id, version } = await this.draft.run(dto, as(PROPOSER));
    await this.open.run(id, version, as(PROPOSER));
    for (const name of SUPPORTERS) await this.support.answer(id, 'supports', as(name));
    await this.support.answer(id, 'declines', as(AGAINST));
  }
}

function reworded(text: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((all, [before, after]) => {
    if (!all.includes(before)) throw new Error(`The plan does not say «${before}»`);
    return all.replace(before, after);
  }, text);
}
