import { press } from '../../testing/acts';
import { openPage } from '../../testing/page-testing';
import { CalendarFeed } from './calendar-feed';

const ADDRESS = 'https://panel.example.org/api/feeds/hemmelig.ics';
const madeAt = '2026-11-12T09:00:00.000Z';

describe('One’s own calendar address', () => {
  it('is made, shown once, and closed', async () => {
    const opened = await openPage(CalendarFeed, { scopes: ['messages'] });
    await opened.answer('/api/calendar-feed', { madeAt: null, address: null });
    expect(opened.element.querySelector('input')).toBeNull();
    await press(opened, 'Lag kalenderadresse');
    await opened.answer('/api/calendar-feed', { madeAt, address: ADDRESS });
    expect(opened.element.querySelector<HTMLInputElement>('#feed-address')?.value).toBe(ADDRESS);
    const link = opened.element.querySelector('a');
    expect(link?.getAttribute('href')).toBe('webcal://panel.example.org/api/feeds/hemmelig.ics');
    await press(opened, 'Steng adressen');
    await opened.answer('/api/calendar-feed', { madeAt: null, address: null });
    expect(opened.element.textContent).not.toContain('hemmelig');
  });

  it('is told to exist, and can be made anew', async () => {
    const opened = await openPage(CalendarFeed, { scopes: ['messages'] });
    await opened.answer('/api/calendar-feed', { madeAt, address: null });
    expect(opened.element.textContent).toContain('siden 12. november 2026');
    await press(opened, 'Lag ny adresse');
    await opened.answer('/api/calendar-feed', { madeAt, address: ADDRESS });
    expect(opened.element.querySelector('#feed-address')).not.toBeNull();
  });
});
