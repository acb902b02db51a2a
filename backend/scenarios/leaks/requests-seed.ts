import { Client } from '../client';
import { aContact, aNominee, aRound, linkTo } from '../recruitment/request-book';
import { seatsOf } from '../recruitment/recruitment-book';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';
import { must } from './people-seed';

/** Organisations that are asked, one that names somebody and one that declines: every text of theirs a canary. */
export class RequestsSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
  ) {}

  async ask(): Promise<void> {
    const organisations = [await this.organisation(), await this.organisation()];
    const round = await this.round();
    const asked = await must(
      this.coordinator.post(`/request-campaigns/${round}/requests`, {
        organisationIds: organisations,
        channel: 'mail',
      }),
    );
    const tokens: string[] = [];
    for (const { id } of asked.requests) tokens.push(await linkTo(this.coordinator, id));
    await this.name(tokens[0] ?? '');
    await this.decline(tokens[1] ?? '');
    await must(
      this.coordinator.post(`/request-campaigns/${round}/close`, { version: asked.version }),
    );
  }

  private async organisation(): Promise<string> {
    const sow = (part: string) => this.canaries.sow(`organisation_contact.${part}`);
    const name = `Laget ${this.canaries.sow('organisation.name')}`;
    const { id } = await must(this.coordinator.post('/organisations', { name, kind: 'council' }));
    const contact = aContact({
      name: `Kontakt ${sow('name')}`,
      role: `Leder ${sow('role')}`,
      email: `${sow('email')}@example.org`,
    });
    const wish = { name, kind: 'council', contacts: [contact], version: 1 };
    await must(this.coordinator.put(`/organisations/${id}`, wish));
    return id;
  }

  private async round(): Promise<string> {
    const sow = (part: string) => this.canaries.sow(`request_campaign.${part}`);
    const seats = await seatsOf(this.panel.app);
    const wish = aRound({
      title: `Høsten ${sow('title')}`,
      textNb: `Vi søker ${sow('text_nb')}`,
      textNn: `Vi søkjer ${sow('text_nn')}`,
      textEn: `We seek ${sow('text_en')}`,
      seatIds: [seats[5]],
    });
    return (await must(this.coordinator.post('/request-campaigns', wish))).id;
  }

  private async name(token: string): Promise<void> {
    const sow = (part: string) => this.canaries.sow(`nomination.${part}`);
    const [name, address, phone] = [sow('name'), sow('email'), sow('sealed_text')];
    const email = `${address}@example.org`;
    const visitor = this.panel.app.anyone();
    await must(visitor.post('/own-request/nominations', aNominee(token, { name, email, phone })));
    const [row] = await this.panel.app.db.query<{ id: string }>(
      'SELECT nominee_id AS id FROM nomination WHERE email = $1',
      [email],
    );
    this.canaries.belong([name, address, phone], row?.id ?? '');
  }

  private async decline(token: string): Promise<void> {
    const note = `Ingen nå ${this.canaries.sow('organisation_request.note')}`;
    const visitor = this.panel.app.anyone();
    await must(visitor.post('/own-request/answers', { token, answer: 'declined', note }));
  }
}
