import { aSession, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { AttendancePage } from './attendance-page';

const NONE = {
  meetings: 0,
  present: 0,
  remote: 0,
  excused: 0,
  absent: 0,
  away: 0,
  represented: 0,
  stoodIn: 0,
};

const TERM = {
  personId: 'p1',
  name: 'Kari Mjelde',
  kind: 'representative',
  from: '2024-06-13',
  until: '2028-06-12',
  figures: { ...NONE, meetings: 8, present: 6, away: 1 },
};

describe('The figures of attendance', () => {
  it('put the number of meetings beside every rate, and no rate where there was none', async () => {
    const page = await openPage(AttendancePage, {
      path: 'moter/oppmote',
      url: 'moter/oppmote',
      scopes: ['after', 'meetings'],
      session: aSession(),
    });
    const total = { ...NONE, meetings: 12, present: 6, remote: 3, absent: 3 };
    const view = {
      year: 2026,
      years: [2026],
      held: 2,
      total,
      own: NONE,
      people: [],
      terms: [TERM],
    };
    await page.answer('/api/attendance-figures', view);
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Ingen møter');
    expect(rows[1]).toContain('75 % (n = 12)');
    expect(rows[2]).toContain('Kari Mjelde 13. juni 2024 – 12. juni 2028');
    expect(rows[2]).toContain('75 % (n = 8)');
    expect(wordsOf(page.element)).toContain('2 møter er holdt i 2026.');
  });
});
