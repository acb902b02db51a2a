import { session } from '../../testing/board-example';
import { event, forecast } from '../../testing/forecast-example';
import { OpenedPage, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { forecastLine } from './forecast-model';
import { ForecastPage } from './forecast-page';

const NOBODY = '/api/forecast?renewing=nobody';

function open(change = session()): Promise<OpenedPage<ForecastPage>> {
  return openPage(ForecastPage, {
    scopes: ['membership', 'forecast', 'statutes'],
    session: change,
  });
}

function texts(element: HTMLElement, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(wordsOf);
}

describe('the panel ahead', () => {
  it('tells what is to come, with clause, when to begin and the meeting that decides', async () => {
    const { element, answer } = await open();
    await answer(NOBODY, forecast());
    const rows = texts(element, '.findings > li');
    expect(rows[0]).toBe(
      'Nå Punkt 3.4 Plass 6 er ledig. Begynn rekrutteringen nå. Da kan panelet avgjøre det på møtet 18. februar 2027. Sett inn noen',
    );
    expect(rows[1]).toContain(
      'Valg av leder. Kari Mjelde er da valgt 1 av 3 ganger og kan velges igjen.',
    );
    expect(rows[1]).toContain('Begge vervene er på valg i 2027.');
    expect(rows[1]).toContain(
      'Be om kandidater nå. Siste dag var 1. oktober 2026, for møtet 25. november 2026.',
    );
    expect(rows[2]).toBe(
      'Til og med 1. juni 2029 Punkt 3.1 Perioden til Amina Yusuf i plass 2 går ut. Spør om en ny periode fra 2. september 2028. Begynn rekrutteringen senest 25. desember 2028. Da kan panelet avgjøre det på et møte rundt 2. april 2029.',
    );
    expect(rows[3]).toContain('Barn og unge mangler egen- eller pårørendeerfaring (0 av 1).');
    expect(rows[4]).toContain('Med 4 representanter kan panelet ikke gjøre vedtak. Det trengs 5.');
    expect(texts(element, 'h3')).toEqual(['2026', '2028']);
    expect(rows[5]).toContain(
      'Ingen av representantene har pårørendeerfaring og organisasjonstilknytning.',
    );
  });

  it('says who the limit stops, and who leaves an office with the seat', async () => {
    const { element, answer } = await open();
    const events = [
      event({ kind: 'termEnds', name: 'Solveig Tveit', seat: 8, by: 'years' }),
      event({
        kind: 'officeDue',
        office: 'leader',
        because: 'seatEnds',
        name: 'Kari Mjelde',
        count: 3,
        needed: 3,
      }),
      event({ kind: 'officeDue', office: 'deputyLeader', because: 'vacant' }),
      event({
        kind: 'termEnds',
        name: 'Amina Yusuf',
        seat: 2,
        goesOn: true,
        startBy: null,
        decideBy: null,
      }),
      event({ kind: 'alternates', count: 2, needed: 3 }),
    ];
    await answer(NOBODY, forecast({ events }));
    const rows = texts(element, '.findings > li');
    expect(rows[0]).toContain('Kan ikke få en ny periode: 12 år er nådd.');
    expect(rows[1]).toContain('Kari Mjelde går ut av panelet og slutter som leder.');
    expect(rows[1]).toContain('kan ikke velges igjen.');
    expect(rows[2]).toContain('Ingen er valgt til nestleder.');
    expect(rows[3]).toContain('Panelet har 2 av minst 3 vararepresentanter.');
    expect(rows[4]).toMatch(/går ut, og fornyes\.$/);
  });

  it('asks again when everyone who may is taken to renew, and the calendar follows', async () => {
    const { element, answer, settle } = await open();
    await answer(NOBODY, forecast());
    const calendar = () => element.querySelector('a[download]')?.getAttribute('href');
    expect(calendar()).toBe('/api/forecast.ics?renewing=nobody&language=nb');
    element.querySelector<HTMLInputElement>('input[value="everyone"]')!.click();
    await settle();
    await answer('/api/forecast?renewing=everyone', forecast({ renewing: 'everyone', events: [] }));
    expect(calendar()).toBe('/api/forecast.ics?renewing=everyone&language=nb');
    expect(texts(element, '.findings > li')).toEqual([]);
    expect(wordsOf(element)).toContain('Ingenting kommer de neste ti årene.');
  });

  it('shows one year: what comes in it, and what is to be begun in it', async () => {
    const { element, answer, settle } = await open();
    await answer(NOBODY, forecast());
    const select = element.querySelector<HTMLSelectElement>('#ahead-year')!;
    expect([...select.options].map(({ value }) => value)).toEqual([
      '',
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ]);
    select.value = '2027';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(texts(element, '.findings > li')).toHaveLength(1);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(texts(element, '.findings > li')).toHaveLength(6);
  });

  it('says how long each may stay, in a table', async () => {
    const { element, answer } = await open();
    await answer(NOBODY, forecast());
    expect(texts(element, 'tbody tr')).toEqual([
      'Amina Yusuf 2 2. juni 2037 1. juni 2037 (periodene er brukt)',
    ]);
  });

  it('gives the leader the same to read, without links to appoint', async () => {
    const { element, answer } = await open(session({ roles: ['leader', 'representative'] }));
    await answer(NOBODY, forecast());
    expect(element.querySelectorAll('a[href^="/panelet/oppnevn"]')).toHaveLength(0);
    expect(texts(element, '.notice')[0]).toContain('Koordinatoren rekrutterer');
  });

  it('says what went wrong and reads again on request', async () => {
    const { element, answer } = await open();
    await answer(NOBODY, null, { status: 500, statusText: 'Server error' });
    element.querySelector<HTMLButtonElement>('.problem button')!.click();
    await answer(NOBODY, forecast());
    expect(texts(element, '.findings > li')).toHaveLength(6);
  });
});

describe('the years as a picture', () => {
  it('places terms and elections on one axis, and cuts what lies before this year', () => {
    const line = forecastLine(forecast());
    expect(line.years).toHaveLength(11);
    expect(line.lanes[0]?.bars.map(({ left, foreseen }) => [left, foreseen])).toEqual([
      [0, false],
      [31.06, true],
    ]);
    expect(line.lanes.map(({ name }) => name)).toEqual(['Amina Yusuf', null]);
    expect(line.offices.map(({ office, dues }) => [office, dues.map(({ year }) => year)])).toEqual([
      ['leader', ['2027']],
      ['deputyLeader', []],
    ]);
  });
});
