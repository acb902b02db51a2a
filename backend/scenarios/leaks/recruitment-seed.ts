import { Client } from '../client';
import { anApplication, aCampaign, shownForm } from '../recruitment/recruitment-book';
import { Canaries, Marks } from './canaries';
import { LeakPanel } from './leak-panel';
import { must } from './people-seed';

/** Calls as a draft, open and closed, and people who apply: every text of theirs a canary. */
export class RecruitmentSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
  ) {}

  async apply(): Promise<void> {
    await this.campaign({ draft: true });
    const open = await this.opened();
    const closed = await this.opened();
    const stamps = [await shownForm(this.panel.app, open), await shownForm(this.panel.app, closed)];
    for (let n = 0; n < 6; n++) await this.send(n < 3 ? open : closed, stamps[n < 3 ? 0 : 1] ?? '');
    await must(this.coordinator.post(`/campaigns/${closed}/close`, { version: 2 }));
  }

  private async campaign(marks: Marks): Promise<string> {
    const sow = (part: string) => this.canaries.sow(`campaign.${part}`, null, marks);
    const wish = aCampaign({
      title: `Bli med ${sow('title')}`,
      text: `Vi søker deg ${sow('text')}`,
      plainText: `Vi søker ${sow('plain_text')}`,
    });
    return (await must(this.coordinator.post('/campaigns', wish))).id;
  }

  private async opened(): Promise<string> {
    const id = await this.campaign({});
    await must(this.coordinator.post(`/campaigns/${id}/open`, { version: 1 }));
    return id;
  }

  private async send(callId: string, stamp: string): Promise<void> {
    const sealed = () => this.canaries.sow('application.sealed_text');
    const [why, experience, phone] = [sealed(), sealed(), sealed()];
    const name = this.canaries.sow('application.name');
    const address = this.canaries.sow('application.email');
    const email = `${address}@example.org`;
    const words = { why, experience, phone, name, email, stamp };
    const visitor = this.panel.app.anyone();
    await must(visitor.post(`/open-calls/${callId}/applications`, anApplication(words)));
    const [row] = await this.panel.app.db.query<{ id: string }>(
      'SELECT applicant_id AS id FROM application WHERE email = $1',
      [email],
    );
    this.canaries.belong([why, experience, phone, name, address], row?.id ?? '');
  }
}
