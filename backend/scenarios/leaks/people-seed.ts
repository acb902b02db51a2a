import { Client, Reply } from '../client';
import { Body } from '../panel-book';
import { Authenticator } from '../sign-in/authenticator';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';

/** Who stands in the panel, in what standing. */
export interface Cast {
  coordinator: string;
  leader: string;
  deputyLeader: string;
  /** Seated today, leader and deputy leader first; the last one has not signed. */
  seated: string[];
  unsigned: string;
  alternates: string[];
  ended: string;
  notYet: string;
  guests: string[];
}

/** The answer of an act that must succeed. @throws Error with what was answered instead */
export async function must(asked: Promise<Reply<Body>>): Promise<Body> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

/** People, who serve in seats and offices, every text about them a canary. */
export class PeopleSeed {
  private readonly seats = new Map<number, string>();

  private constructor(
    private readonly canaries: Canaries,
    readonly coordinator: Client,
  ) {}

  /** Installs a panel of one's own and lets a mailed code count as one factor only. */
  static async install(panel: LeakPanel, canaries: Canaries) {
    const wish = {
      kind: 'own',
      panelName: `Panelet ${canaries.sow('installation.panel_name')}`,
      clusterName: `Klynga ${canaries.sow('installation.cluster_name')}`,
      coordinatorName: `Kari ${canaries.sow('person.name', null, { inPanel: true, contact: true })}`,
      coordinatorEmail: `${canaries.sow('account.email', null, { contact: true })}@example.org`,
    };
    const { personId } = await must(panel.app.anyone().post('/installation', wish));
    canaries.belong([wish.coordinatorName.slice(5), wish.coordinatorEmail.slice(0, 20)], personId);
    const seed = new PeopleSeed(canaries, await panel.browser(personId));
    const phone = new Authenticator();
    const label = `Mobil ${canaries.sow('passkey.label', personId)}`;
    await must(phone.register(seed.coordinator, label));
    const strict = { lowAssurance: false, confirmed: true };
    await must(seed.coordinator.put('/security-settings', strict));
    for (const { number, seatId } of (await must(seed.coordinator.get('/board'))).seats) {
      seed.seats.set(number, seatId);
    }
    return { seed, coordinatorId: personId as string };
  }

  async fill(coordinator: string): Promise<Cast> {
    const seated: string[] = [];
    for (let number = 1; number <= 9; number++) seated.push(await this.seat(number));
    const ended = await this.person(false);
    await this.serve(ended, '2021-03-02', '2025-03-02', this.place(7));
    const notYet = await this.person(false);
    const later = { ...this.place(10), track: 'openCall', trackOn: '2026-11-01' };
    await this.serve(notYet, '2026-12-01', undefined, later);
    const alternates = [await this.alternate(), await this.alternate(), await this.alternate()];
    const [leader = '', deputyLeader = ''] = seated;
    await this.elect('leader', leader);
    await this.elect('deputyLeader', deputyLeader);
    const guests: string[] = [];
    for (let n = 0; n < 8; n++) guests.push(await this.guest());
    const unsigned = seated.at(-1) ?? '';
    return {
      coordinator,
      leader,
      deputyLeader,
      seated,
      unsigned,
      alternates,
      ended,
      notYet,
      guests,
    };
  }

  private async seat(number: number): Promise<string> {
    const id = await this.person(true);
    await this.serve(id, '2025-06-02', '2029-06-02', this.place(number));
    return id;
  }

  private place(number: number): object {
    const other = number >= 7 ? { otherField: true } : {};
    return { seatId: this.seats.get(number), ...other };
  }

  private async alternate(): Promise<string> {
    const id = await this.person(true);
    await this.serve(id, '2025-06-02', '2029-06-02', { kind: 'alternate', otherField: true });
    return id;
  }

  private async serve(personId: string, from: string, to: string | undefined, more: Body) {
    const { otherField, ...place } = more;
    const needs = this.canaries.sow('organisation.name', personId);
    const organisation = { name: `Rådet ${needs}`, kind: 'council' };
    const { id } = await must(this.coordinator.post('/organisations', organisation));
    const wish = {
      kind: 'representative',
      personId,
      basis: 'organisation',
      organisationId: id,
      from,
      to,
      track: 'imported',
      trackOn: from,
      source: `Liste ${this.canaries.sow('appointment.source', personId)}`,
      reason: `Fordi ${this.canaries.sow('appointment.frozen', personId)}`,
      letterOnRecord: true,
      ...(otherField ? { otherField: this.canaries.sow('appointment.other_field', personId) } : {}),
      ...place,
    };
    await must(this.coordinator.post('/appointments', wish));
  }

  private elect(office: string, personId: string) {
    const term = {
      office,
      personId,
      electedOn: '2026-06-01',
      from: '2026-06-01',
      to: '2028-06-01',
      kind: 'ordinary',
      source: `Sak ${this.canaries.sow('office_term.source', personId)}`,
      reason: `Fordi ${this.canaries.sow('office_term.frozen', personId)}`,
      beforeInstallation: true,
    };
    return must(this.coordinator.post('/office-terms', term));
  }

  private async guest(): Promise<string> {
    const personId = await this.person(false);
    const invitedTo = `Møtet ${this.canaries.sow('guest.invited_to', personId)}`;
    const stay = { personId, invitedTo, from: '2026-11-01', lastDay: '2026-12-31' };
    await must(this.coordinator.post('/guests', stay));
    return personId;
  }

  /** Somebody with a name and an address, invited to sign in. */
  private async person(inPanel: boolean): Promise<string> {
    const name = this.canaries.sow('person.name', null, { inPanel });
    const email = this.canaries.sow('account.email');
    const wish = { name: `Ola ${name}`, email: `${email}@example.org` };
    const { id } = await must(this.coordinator.post('/people', wish));
    this.canaries.belong([name, email], id);
    await must(this.coordinator.post('/invitations', { personId: id, email: wish.email }));
    return id;
  }
}
