import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from '../meetings/meeting-book';

/** A paper with every part written. */
export const WHOLE = {
  ask: 'decide',
  question: 'Hvem vil du ha i styringsgruppa?',
  summary: 'Vi skal velge hvem som møter i styringsgruppa.',
  background: 'To møter hver gang.\n\nDet har vært slik i fire år.',
  assessment: 'To er nok.',
  consequence: 'Brukere og pårørende blir hørt der det bestemmes.',
  proposal: 'Panelet velger to.',
  addressee: 'Styringsgruppa',
  impartiality: 'Den det gjelder, går ut.',
  officer: 'Marte Lunde',
  language: 'nb',
};

/** A planned meeting of the example panel with cases, and the few things done to their papers. */
export class PaperBook {
  private constructor(
    readonly app: TestApp,
    readonly meetingId: string,
    readonly caseIds: readonly string[],
  ) {}

  /**
   * @param cases true for a closed one
   * @param at local time in Oslo when it is prepared
   */
  static async planned(
    cases: readonly boolean[] = [false],
    at = '2026-11-12T11:00',
  ): Promise<PaperBook> {
    const app = await MeetingBook.panelOn('2026-11-12');
    app.clock.set(at);
    const coordinator = app.as('coordinator');
    const planned = await coordinator.post('/meetings', {
      startsAt: '2026-12-10T11:00:00.000Z',
      endsAt: '2026-12-10T14:00:00.000Z',
      place: 'Møterom 2',
      mode: 'room',
    });
    const { id } = planned.body;
    let agenda: Body[] = [];
    for (const [n, closed] of cases.entries()) {
      const ground = closed ? { ground: 'personal', reason: 'Gjelder en person' } : {};
      const item = {
        title: `Sak nummer ${n + 1}`,
        type: 'decision',
        minutes: 20,
        closed,
        ...ground,
      };
      agenda = (await coordinator.post(`/meetings/${id}/agenda-items`, item)).body.agenda;
    }
    // The first sign-in writes; what comes later must not.
    for (const role of ['leader', 'representative'] as const) await app.as(role).get('/session');
    return new PaperBook(
      app,
      id,
      agenda.map(({ caseId }) => caseId),
    );
  }

  at(n: number): string {
    return `/cases/${this.caseIds[n - 1]}`;
  }

  async write(n: number, change: Body = {}, version = 0): Promise<Body> {
    const paper = { ...WHOLE, ...change, version };
    return this.app.as('coordinator').put(`${this.at(n)}/paper`, paper);
  }

  async release(n: number, version = 1): Promise<Body> {
    return this.app.as('leader').post(`${this.at(n)}/paper/release`, { version });
  }

  /** Written and released. */
  async released(n: number, change: Body = {}): Promise<void> {
    await this.write(n, change);
    await this.release(n);
  }

  async read(n: number, as: Parameters<TestApp['as']>[0] = 'representative'): Promise<Body> {
    return (await this.app.as(as).get(this.at(n))).body;
  }
}
