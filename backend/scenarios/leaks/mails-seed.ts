import { Client } from '../client';
import { Canaries } from './canaries';
import { must } from './people-seed';

/** A mail in the panel's own words, and a calendar that fetches the meetings. */
export class MailsSeed {
  constructor(
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
  ) {}

  /** @returns where the calendar fetches them, below /api */
  async write(): Promise<string> {
    const text = {
      subject: `Om ${this.canaries.sow('mail_template.subject')}`,
      body: `Svar på {link} innen {until}. ${this.canaries.sow('mail_template.body')}`,
      version: 0,
    };
    await must(this.coordinator.put('/mail-texts/organisation-replacement/nn', text));
    const { address } = await must(this.coordinator.post('/calendar-feed'));
    return String(address).replace(/^.*\/api/, '');
  }
}
