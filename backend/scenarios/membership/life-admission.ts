import { newId } from '../../src/kernel/ids';
import { Clock } from '../../src/kernel/clock';
import type { Tx } from '../../src/kernel/tx';
import { AdmitApplicant } from '../../src/recruitment/admission/admit-applicant';
import type { CaseDesk } from '../../src/recruitment/admission/case-desk';
import type { ApplicantsReader } from '../../src/recruitment/applicants/applicants-reader';
import { ApplicationReader } from '../../src/recruitment/applications/application-reader';
import { CampaignReader } from '../../src/recruitment/campaigns/campaign-reader';
import { NominationReader } from '../../src/recruitment/nominations/nomination-reader';
import { NomineeAdmission } from '../../src/recruitment/nominations/nominee-admission';
import type { NomineesReader } from '../../src/recruitment/nominations/nominees-reader';
import { RequestCampaignReader } from '../../src/recruitment/requests/request-campaign-reader';
import { StatutesReader } from '../../src/statutes/statutes-reader';
import { Body, PanelBook } from '../panel-book';
import { apply, aToken, openCall } from '../recruitment/recruitment-book';
import { aNominee, anOrganisation, askedRound, linkTo } from '../recruitment/request-book';

/** Nobody looks at the lists while a life is played. */
const NO_LIST = { of: () => Promise.resolve({}) };

/** Somebody who waits for the panel, and what it says. */
export interface Newcomer {
  /** Told an age under the one at which a guardian need not consent. */
  young: boolean;
  /** AU has proposed them. */
  proposed: boolean;
  outcome: 'adopted' | 'fallen' | 'waits';
}

/** The two ways into the register from outside, beside the acts of a membership's life. */
export class LifeAdmission {
  private caseId = '';
  private says: Newcomer['outcome'] = 'waits';
  private readonly applicants: AdmitApplicant;
  private readonly nominees: NomineeAdmission;
  /** One row of each table as the program itself wrote it, to make others from. */
  private readonly forms = new Map<string, Body>();

  constructor(private readonly book: PanelBook) {
    const { nest, unit } = book.panel.app;
    const own = { strict: false };
    const clock = nest.get(Clock);
    const desk = {
      of: () => Promise.resolve({ caseId: '', label: '1/26', meetingId: null, outcome: this.says }),
    } as unknown as CaseDesk;
    this.applicants = new AdmitApplicant(
      unit,
      clock,
      nest.get(ApplicationReader, own),
      nest.get(CampaignReader, own),
      NO_LIST as unknown as ApplicantsReader,
      desk,
      nest.get(StatutesReader, own),
    );
    this.nominees = new NomineeAdmission(
      unit,
      clock,
      nest.get(RequestCampaignReader, own),
      nest.get(NominationReader, own),
      NO_LIST as unknown as NomineesReader,
      desk,
    );
  }

  /** An application and a nomination, written by the program, whose rows are the forms of all others. */
  async begin(): Promise<void> {
    const { panel, coordinator } = this.book;
    const { app } = panel;
    const deadline = app.clock.today().replace(/-\d\d$/, '-28');
    const call = await openCall(coordinator, { seatIds: [this.book.seat(2)], deadline });
    await apply(app, call.id, { token: aToken() });
    const { id } = await anOrganisation(coordinator, 'Pårørenderådet');
    const round = await askedRound(coordinator, [id], { seatIds: [this.book.seat(1)], deadline });
    const token = await linkTo(coordinator, round.requests[0].id);
    await app.anyone().post('/own-request/nominations', aNominee(token));
    this.caseId = await this.aCase();
    const tables = ['campaign', 'application', 'request_campaign', 'organisation_request'];
    for (const table of [...tables, 'nomination']) {
      const [row] = await app.db.query<Body>(`SELECT * FROM ${table}`);
      if (!row) throw new Error(`Nothing in ${table}`);
      this.forms.set(table, row);
    }
  }

  /** Somebody who has applied. @returns the application and the person they may become */
  async applied(tx: Tx, { young, proposed }: Newcomer): Promise<{ id: string; personId: string }> {
    const [id, personId] = [newId(), newId()];
    const campaign_id = await this.copy(tx, 'campaign', { case_id: this.caseId, state: 'closed' });
    await this.copy(tx, 'application', {
      id,
      campaign_id,
      applicant_id: personId,
      token_hash: id,
      needs_guardian: young ? 1 : 0,
      state: proposed ? 'proposed' : 'sent',
      sent_at: this.book.panel.app.clock.now(),
      place: 1,
    });
    return { id, personId };
  }

  /** Somebody an organisation has named. */
  async named(tx: Tx, { proposed }: Newcomer): Promise<{ id: string; personId: string }> {
    const [id, personId] = [newId(), newId()];
    const campaign_id = await this.copy(tx, 'request_campaign', {
      case_id: this.caseId,
      state: 'closed',
    });
    const request_id = await this.copy(tx, 'organisation_request', { campaign_id });
    const state = proposed ? 'proposed' : 'given';
    await this.copy(tx, 'nomination', { id, request_id, nominee_id: personId, state, place: 1 });
    return { id, personId };
  }

  admitApplicant(id: string, outcome: Newcomer['outcome']): Promise<unknown> {
    this.says = outcome;
    return this.applicants.run(id);
  }

  admitNominee(id: string, outcome: Newcomer['outcome']): Promise<unknown> {
    this.says = outcome;
    return this.nominees.admit(id);
  }

  /** A case of a meeting, which the campaigns point to. What the panel says in it is played. */
  private async aCase(): Promise<string> {
    const { coordinator, panel } = this.book;
    const [startsAt, endsAt] = ['11:00', '14:00'].map((at) => `2026-03-04T${at}:00.000Z`);
    const wish = { startsAt, endsAt, place: 'Bergen', mode: 'room' };
    const { body } = await coordinator.post('/meetings', wish);
    const item = { title: 'Opptak', type: 'decision', minutes: 15, closed: true };
    await coordinator.post(`/meetings/${body.id}/agenda-items`, item);
    const [row] = await panel.app.db.query<{ id: string }>('SELECT id FROM panel_case');
    if (!row) throw new Error(`No case: ${JSON.stringify(body)}`);
    return row.id;
  }

  private async copy(tx: Tx, table: string, changes: Body): Promise<string> {
    const form = this.forms.get(table) ?? {};
    const id: string = changes['id'] ?? newId();
    const number = 'number' in form ? { number: ++this.copies } : {};
    await tx.insert(table, { ...form, ...number, ...changes, id });
    return id;
  }

  private copies = 1000;
}
