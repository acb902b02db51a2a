import { BeginPause } from '../../src/membership/pause/begin-pause';
import { EndPause } from '../../src/membership/pause/end-pause';
import { Appoint } from '../../src/membership/appoint';
import { Appointing } from '../../src/membership/appointing';
import { ActingReader } from '../../src/membership/acting/acting-reader';
import { EndActing } from '../../src/membership/acting/end-acting';
import { LetAct } from '../../src/membership/acting/let-act';
import type { BoardReader } from '../../src/membership/board-reader';
import { CompositionReader } from '../../src/membership/composition-reader';
import { EndAppointment } from '../../src/membership/ending/end-appointment';
import { Ending } from '../../src/membership/ending/ending';
import { ThanksMail } from '../../src/membership/ending/thanks-mail';
import { EraseGuardian } from '../../src/membership/guardian/erase-guardian';
import { SaveGuardian } from '../../src/membership/guardian/save-guardian';
import { FlagLapse } from '../../src/membership/lapse/flag-lapse';
import { LapseReader } from '../../src/membership/lapse/lapse-reader';
import { SettleLapse } from '../../src/membership/lapse/settle-lapse';
import { MembershipReader } from '../../src/membership/membership-reader';
import { Renew } from '../../src/membership/renewal/renew';
import { RenewalReader } from '../../src/membership/renewal/renewal-reader';
import { StatutesInForce, StatutesReader } from '../../src/statutes/statutes-reader';
import { Clock } from '../../src/kernel/clock';
import { asProblem } from '../../src/kernel/database-errors';
import { Problem } from '../../src/kernel/problem';
import type { Tx } from '../../src/kernel/tx';
import type { Actor } from '../../src/kernel/actor';
import { PanelBook } from '../panel-book';

/** Nobody looks at the board while a life is played, so it is not put together after each act. */
const NO_BOARD = { board: () => Promise.resolve({}) } as unknown as BoardReader;
export const COORDINATOR = { personId: null, roles: new Set(['coordinator']) } as unknown as Actor;

/** The statutes do not change while lives are played: what each day's are is asked once. */
function readOnce(statutes: StatutesReader): void {
  const known = new Map<string, Promise<StatutesInForce>>();
  const read = statutes.inForce.bind(statutes);
  jest.spyOn(statutes, 'inForce').mockImplementation((day, db) => {
    const found = known.get(day) ?? read(day, db);
    known.set(day, found);
    return found;
  });
}

/** Undoes a sequence, whatever became of it. */
class PlayedOut extends Error {}

/** The commands of a membership's life, run in one transaction that is rolled back in the end. */
export class LifeBook {
  readonly members: MembershipReader;
  readonly compositions: CompositionReader;
  readonly actingReader: ActingReader;
  readonly appoint: Appoint;
  readonly renew: Renew;
  readonly end: EndAppointment;
  readonly pause: BeginPause;
  readonly endPause: EndPause;
  readonly saveGuardian: SaveGuardian;
  readonly eraseGuardian: EraseGuardian;
  readonly letAct: LetAct;
  readonly endActing: EndActing;
  readonly flag: FlagLapse;
  readonly settle: SettleLapse;

  constructor(readonly book: PanelBook) {
    const { nest, unit } = book.panel.app;
    const clock = nest.get(Clock);
    const statutes = nest.get(StatutesReader, { strict: false });
    readOnce(statutes);
    const appointing = nest.get(Appointing, { strict: false });
    const renewals = nest.get(RenewalReader, { strict: false });
    const ending = nest.get(Ending, { strict: false });
    this.members = nest.get(MembershipReader, { strict: false });
    this.compositions = nest.get(CompositionReader, { strict: false });
    this.actingReader = nest.get(ActingReader, { strict: false });
    this.appoint = new Appoint(unit, appointing, NO_BOARD);
    this.renew = new Renew(unit, clock, this.members, statutes, renewals, appointing, NO_BOARD);
    const thanks = nest.get(ThanksMail, { strict: false });
    this.end = new EndAppointment(unit, this.members, ending, thanks, NO_BOARD);
    this.pause = nest.get(BeginPause, { strict: false });
    this.endPause = nest.get(EndPause, { strict: false });
    this.saveGuardian = nest.get(SaveGuardian, { strict: false });
    this.eraseGuardian = nest.get(EraseGuardian, { strict: false });
    this.letAct = new LetAct(unit, clock, this.members, statutes, this.actingReader, NO_BOARD);
    this.endActing = new EndActing(unit, this.actingReader, NO_BOARD);
    const lapses = nest.get(LapseReader, { strict: false });
    this.flag = nest.get(FlagLapse, { strict: false });
    this.settle = new SettleLapse(unit, clock, this.members, statutes, ending, lapses);
  }

  /** Plays a sequence and leaves the database as it was. */
  async play(sequence: (tx: Tx) => Promise<void>): Promise<void> {
    const played = this.book.panel.app.unit.write(async (tx) => {
      await sequence(tx);
      throw new PlayedOut();
    });
    await played.catch((error: unknown) => {
      if (!(error instanceof PlayedOut)) throw error;
    });
  }

  /** One act: all of it, or none when it is refused. @returns whether it was done */
  async act(tx: Tx, act: () => Promise<unknown>): Promise<boolean> {
    await tx.execute('SAVEPOINT act');
    try {
      await act();
      await tx.execute('RELEASE SAVEPOINT act');
      return true;
    } catch (error) {
      if (!(asProblem(error) instanceof Problem)) throw error;
      await tx.execute('ROLLBACK TO SAVEPOINT act');
      return false;
    }
  }
}
