import type { YearView } from '../../api/schema';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { YearPage } from './year-page';

const FINDING: YearView['findings'][number] = {
  rule: 'meetings-per-year',
  clause: 'UP 4.1',
  force: 'must',
  acts: 'warns',
  ok: false,
  facts: { of: 'panel', year: 2027, meetings: 0, held: 0, needed: 6, missing: 6 },
  remedy: 'plan',
};

function aYear(plan: YearView['plan'] = null): YearView {
  return { year: 2027, needed: 6, steeringNeeded: 4, plan, meetings: [], findings: [FINDING] };
}

type Plan = NonNullable<YearView['plan']>;

function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    state: 'draft',
    region: 'vestland',
    startTime: '12:00',
    endTime: '15:00',
    place: 'Møterom 2',
    mode: 'both',
    steering: [{ day: '2027-03-10', servedOn: '2027-01-28' }],
    pollClosesOn: null,
    asked: 0,
    answered: 0,
    meetings: [
      {
        id: 'p1',
        number: 1,
        theme: 'constitution',
        fromWeek: 4,
        toWeek: 5,
        chosenDay: null,
        days: [
          {
            day: '2027-01-28',
            reasons: [
              { kind: 'window', facts: { week: 4, fromWeek: 4, toWeek: 5 } },
              { kind: 'steering', facts: { day: '2027-03-10', days: 41 } },
              { kind: 'schoolUnknown', facts: { region: 'vestland' } },
            ],
            concerns: [],
            forecast: null,
          },
        ],
        deadlines: { executiveCommittee: '2027-01-07', notice: '2027-01-14', papers: '2027-01-21' },
        meetingId: null,
        version: 1,
      },
    ],
    version: 3,
    ...change,
  };
}

const open = (language: 'nb' | 'nn' | 'en' = 'nb'): Promise<OpenedPage<YearPage>> =>
  openPage(YearPage, {
    scopes: ['dates', 'meetings', 'home', 'rules', 'statutes'],
    session: aSession({ roles: ['leader'] }),
    language,
  });

async function press(page: OpenedPage<YearPage>, text: string): Promise<void> {
  const buttons = [...page.element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await page.settle();
}

describe('The year of meetings', () => {
  it('asks for what a proposal is made from, and warns that meetings are missing', async () => {
    const page = await open();
    await page.answer('/api/year-plan', aYear());
    expect(page.element.querySelectorAll('input[name=steering]')).toHaveLength(4);
    const place = page.element.querySelector<HTMLInputElement>('#plan-place');
    if (place) place.value = 'Møterom 2';
    await press(page, 'Lag forslag');
    const sent = page.http.expectOne('/api/year-plan');
    expect(sent.request.body).toMatchObject({ year: 2027, steeringDays: [], place: 'Møterom 2' });
  });

  it('shows each day with its reasons and deadlines, and the same on the wheel', async () => {
    const page = await open();
    await page.answer('/api/year-plan', aYear(aPlan()));
    const text = page.element.textContent ?? '';
    expect(text).toContain('Uke 4. Årshjulet sier uke 4–5.');
    expect(text).toContain('41 dager før styringsgruppa 10. mars.');
    expect(text).toContain('Vi vet ikke når skolene i Vestland har fri');
    expect(text).not.toContain('Skoleruta for Vestland mangler');
    expect(text).toContain('Innkalling senest 14. januar');
    expect(page.element.querySelectorAll('svg .coming')).toHaveLength(1);
    expect(page.element.querySelectorAll('svg .steering')).toHaveLength(1);
  });

  it('says how likely a decision is on each day, and adopts only after every day is chosen', async () => {
    const page = await open();
    const [meeting] = aPlan().meetings;
    const [first] = meeting?.days ?? [];
    if (!meeting || !first) throw new Error('The example has no day');
    const sums = { yes: 5, ifNeeded: 1, no: 2, waiting: 2, alternates: 1, needed: 5, expected: 6 };
    const forecast = { ...sums, outlook: 'safe' as const, fieldsMissing: ['eldre'] };
    const asked = { ...meeting, days: [{ ...first, forecast }] };
    const polling = { state: 'polling' as const, asked: 13, answered: 8, meetings: [asked] };
    await page.answer('/api/year-plan', aYear(aPlan({ ...polling, pollClosesOn: '2026-11-30' })));
    const text = page.element.textContent ?? '';
    expect(text).toContain('Trygt: 6 kommer, krav 5 (punkt 3.4).');
    expect(text).toContain('5 ja, 1 om nødvendig, 2 nei, 2 ikke svart. 1 vara kan møte.');
    expect(text).toContain('Ett fagfelt har ingen som har sagt ja.');
    expect(text).toContain('Velg dag for 1 møte først.');
    await press(page, 'Velg');
    const sent = page.http.expectOne('/api/year-plan/choice');
    expect(sent.request.body).toEqual({ plannedId: 'p1', day: '2027-01-28', version: 1 });
  });

  it('keeps its heading and says what went wrong when the year cannot be read', async () => {
    const page = await open();
    const gone = { status: 500, statusText: 'Server Error' };
    page.http.expectOne('/api/year-plan').flush(null, gone);
    await page.settle();
    expect(page.element.querySelector('h1')?.textContent).toContain('Møteåret');
    expect(page.element.querySelector('.problem')).not.toBeNull();
  });
});
