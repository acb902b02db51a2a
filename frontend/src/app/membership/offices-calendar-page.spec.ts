import type { OfficesCalendarView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { OfficesCalendarPage } from './offices-calendar-page';

const AHEAD: OfficesCalendarView = {
  today: '2026-11-12',
  to: '2034-11-12',
  elections: [
    {
      office: 'leader',
      on: '2027-11-24',
      because: 'termEnds',
      name: 'Kari Mjelde',
      elected: 3,
      max: 3,
      mayStand: false,
      clash: true,
      kind: 'ordinary',
      until: '2029-11-24',
    },
    {
      office: 'deputyLeader',
      on: '2027-06-02',
      because: 'seatEnds',
      name: 'Rolf Hauge',
      elected: 1,
      max: 3,
      mayStand: false,
      clash: false,
      kind: 'byElection',
      until: '2027-12-10',
    },
  ],
  bars: [
    {
      office: 'leader',
      name: 'Kari Mjelde',
      from: '2025-11-24',
      to: '2027-11-24',
      foreseen: false,
    },
    { office: 'leader', name: null, from: '2027-11-24', to: '2029-11-24', foreseen: true },
  ],
  people: [
    {
      personId: 'rolf',
      name: 'Rolf Hauge',
      leader: 0,
      deputyLeader: 1,
      seatUntil: '2027-06-02',
      endsInside: ['leader', 'deputyLeader'],
    },
  ],
  findings: [],
  remedies: [{ office: 'leader', on: '2027-11-24', until: '2028-11-24', holds: true }],
  max: 3,
};

describe('the offices ahead', () => {
  it('says who is due, who may go on, whose seat ends first and how the stagger is mended', async () => {
    const { element, answer } = await openPage(OfficesCalendarPage, {
      scopes: ['membership', 'elections', 'statutes', 'rules'],
      session: aSession({ roles: ['coordinator'] }),
    });
    await answer('/api/offices/calendar', AHEAD);
    const rows = [...element.querySelectorAll('tbody tr')].map(wordsOf);
    expect(rows[0]).toBe(
      '23. nov. 2027 Leder Perioden går ut Begge på valg samme år Kari Mjelde: valgt 3 av 3 ganger, kan ikke velges igjen 23. nov. 2029',
    );
    expect(rows[1]).toContain('Rolf Hauge går ut av panelet. Valget gjelder resten av tiden.');
    expect(rows[1]).toContain('(Suppleringsvalg)');
    expect(rows[2]).toBe('Rolf Hauge 0 av 3 1 av 3 1. juni 2027 Ja, for leder og nestleder');
    expect(wordsOf(element)).toContain(
      'Velg leder for ett år (24. november 2027 til 23. november 2028). Da er vervene på valg hvert sitt år.',
    );
  });
});
