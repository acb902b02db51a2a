import { Client } from '../client';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

/** A meeting with a notice and a correction, one on paper, and somebody who has written what they need in it. */
export class NoticeSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  async send(): Promise<void> {
    const { id } = await must(
      this.coordinator.post('/meetings', {
        startsAt: '2026-12-17T11:00:00.000Z',
        endsAt: '2026-12-17T14:00:00.000Z',
        place: `Rom ${this.canaries.sow('meeting_notice.place')}`,
        mode: 'both',
      }),
    );
    for (const closed of [false, true]) {
      const title = `Sak ${this.canaries.sow('panel_case.title', null, { closed })}`;
      const item = { title, type: 'discussion', minutes: 20, closed };
      await must(this.coordinator.post(`/meetings/${id}/agenda-items`, item));
    }
    const [member = '', onPaper = ''] = this.cast.seated.slice(3);
    const wish = { answerBy: '2026-12-10', onPaper: [onPaper] };
    await must(this.coordinator.post(`/meetings/${id}/notices`, { kind: 'notice', ...wish }));
    const note = `Endret ${this.canaries.sow('meeting_notice.note')}`;
    const correction = { kind: 'correction', note, ...wish };
    await must(this.coordinator.post(`/meetings/${id}/notices`, correction));
    const browser = await this.panel.browser(member);
    await must(browser.put(`/meetings/${id}/answer`, { answer: 'no' }));
    const text = `Trenger ${this.canaries.sow('meeting_needs.sealed_text', member)}`;
    await must(browser.put(`/meetings/${id}/needs`, { text, consent: true }));
  }
}
