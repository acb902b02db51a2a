import { OpenedPage, openPage } from '../../testing/page-testing';
import { board, finding, session } from '../../testing/board-example';
import { people } from '../../testing/panel-example';
import { wordsOf } from '../../testing/words-of';
import { AppointPage } from './appoint-page';

const CHECK = '/api/appointment-checks';

async function open(): Promise<OpenedPage<AppointPage>> {
  const opened = await openPage(AppointPage, {
    url: 'side?plass=6',
    scopes: ['membership', 'register', 'statutes'],
    session: session(),
  });
  await opened.answer('/api/board', board());
  await opened.answer('/api/people', people());
  await opened.answer('/api/organisations', []);
  return opened;
}

function fill(element: HTMLElement, id: string, value: string): void {
  const control = element.querySelector<HTMLInputElement | HTMLSelectElement>(`#appoint-${id}`)!;
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
}

function choose(element: HTMLElement, label: string): void {
  const found = [...element.querySelectorAll('label')].find((each) =>
    each.textContent?.trim().startsWith(label),
  );
  found!.querySelector('input')!.click();
}

async function fillIn({ element, settle }: OpenedPage<AppointPage>): Promise<void> {
  fill(element, 'personId', 'p-gudrun');
  choose(element, 'Egenerfaring');
  choose(element, 'Åpen utlysning');
  await settle();
  fill(element, 'trackOn', '2026-10-01');
  fill(element, 'source', 'Utlysning 2/26');
  await settle();
  await new Promise((done) => setTimeout(done, 300));
}

function submit(element: HTMLElement): void {
  element.querySelector('form')!.dispatchEvent(new Event('submit'));
}

describe('appointing someone', () => {
  it('opens with the seat from the address chosen', async () => {
    const { element } = await open();
    expect(element.querySelector<HTMLSelectElement>('#appoint-seatId')!.value).toBe('s-6');
  });

  it('asks the rules while the form is filled in, and shows the term', async () => {
    const opened = await open();
    await fillIn(opened);
    const asked = opened.http.expectOne(CHECK);
    expect(asked.request.body).toMatchObject({ seatId: 's-6', basis: 'own', track: 'openCall' });
    asked.flush({
      allowed: true,
      findings: [],
      from: '2026-11-12',
      to: '2030-06-02',
      cut: true,
      freeSeatsThatFit: [],
      after: null,
    });
    await opened.settle();
    const check = opened.element.querySelector('.check')!.textContent;
    expect(check).toContain('fra 12. november 2026 til og med 1. juni 2030');
    expect(check).toContain('kortet av');
  });

  it('says what the panel would be after it, and what nobody could do any more', async () => {
    const opened = await open();
    await fillIn(opened);
    const { proof } = board();
    await opened.answer(CHECK, {
      allowed: true,
      findings: [],
      from: '2026-11-12',
      to: '2030-11-12',
      cut: false,
      freeSeatsThatFit: [],
      after: {
        filled: 10,
        seats: 10,
        alternates: 1,
        alternatesNeeded: 3,
        own: 4,
        nextOfKin: 3,
        organisation: 3,
        proof: { ...proof, possible: true, vacant: 0, gaps: [], moves: [] },
        closed: proof.gaps,
        opened: [{ seats: [2, 4], people: 1, profiles: [] }],
        broken: [finding({ rule: 'blend', facts: { missingCount: 1, first: 'own' } })],
        mended: [finding({ rule: 'field-quota' })],
      },
    });
    const after = wordsOf(opened.element.querySelector('app-appointment-after')!);
    expect(after).toContain('10 av 10 plasser er besatt: 4 med egenerfaring');
    expect(after).toContain('Dette løser plass 6.');
    expect(after).toContain('Én regel som er brutt nå, blir oppfylt.');
    expect(after).toContain('Ingen av vararepresentantene kan lenger fylle plassene 2 og 4.');
    expect(after).toContain('Dette blir brutt:');
    expect(after).toContain('Ja. Alle plassene er fylt slik planen krever.');
  });

  it('names the seats that fit when the plan refuses, and takes the one that is chosen', async () => {
    const opened = await open();
    await fillIn(opened);
    await opened.answer(CHECK, {
      allowed: false,
      findings: [finding({ rule: 'field-quota', acts: 'refuses', facts: { at: 'appointment' } })],
      from: '2026-11-12',
      to: '2026-11-12',
      cut: false,
      freeSeatsThatFit: [8],
      after: null,
    });
    const button = opened.element.querySelector<HTMLButtonElement>('.check button')!;
    expect(button.textContent).toContain('Velg plass 8');
    button.click();
    await opened.settle();
    expect(opened.element.querySelector<HTMLSelectElement>('#appoint-seatId')!.value).toBe('s-8');
  });

  it('asks for a reason when a rule warns, and sends it with the appointment', async () => {
    const opened = await open();
    await fillIn(opened);
    await opened.answer(CHECK, {
      allowed: true,
      findings: [finding({ rule: 'renewal', clause: 'UP 3.2', acts: 'warns' })],
      from: '2026-11-12',
      to: '2030-11-12',
      cut: false,
      freeSeatsThatFit: [],
      after: null,
    });
    submit(opened.element);
    await opened.settle();
    opened.http.expectNone('/api/appointments');
    expect(opened.element.querySelector('.problem')!.textContent).toContain('Skriv begrunnelsen');
    fill(opened.element, 'reason', 'Panelet ba om det i sak 12/26.');
    await opened.settle();
    submit(opened.element);
    const sent = opened.http.expectOne('/api/appointments');
    expect(sent.request.body).toMatchObject({ reason: 'Panelet ba om det i sak 12/26.' });
    sent.flush(board());
    await opened.settle();
  });

  it('says what is missing before anything is sent', async () => {
    const { element, http, settle } = await open();
    submit(element);
    await settle();
    http.expectNone('/api/appointments');
    const missing = [...element.querySelectorAll('.problem a')].map((link) => link.textContent);
    expect(missing).toContain('Velg person');
    expect(missing).not.toContain('Velg plass');
  });
});
