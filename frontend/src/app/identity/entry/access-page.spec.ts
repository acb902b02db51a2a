import { TestBed } from '@angular/core/testing';
import type { LetterView, RecoveryView, SessionView } from '../../api/schema';
import { press, type } from '../../../testing/acts';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { Live, OPEN_EVENTS } from '../../kernel/live';
import { AccessPage } from './access-page';

const LETTER: LetterView = {
  id: 'l1',
  personId: 'bo',
  name: 'Bo Åsen',
  kind: 'letter',
  state: 'waiting',
  createdAt: '2026-11-12T09:00:00.000Z',
  expiresAt: '2026-12-12T09:00:00.000Z',
  usedAt: null,
};
const RECOVERY: RecoveryView = {
  id: 'r1',
  personId: 'amina',
  name: 'Amina Yusuf',
  state: 'started',
  startedAt: '2026-11-12T09:00:00.000Z',
  startedBy: 'Marte Lunde',
  newEmail: null,
  confirmedAt: null,
  confirmedBy: null,
  recognised: null,
  readyAt: null,
  mayConfirm: false,
  mayCancel: true,
  mayComplete: false,
};
const PEOPLE = [
  { id: 'amina', name: 'Amina Yusuf', hasAccount: true },
  { id: 'bo', name: 'Bo Åsen', hasAccount: false },
  { id: 'marte', name: 'Marte Lunde', hasAccount: true },
];

const events = Object.assign(new EventTarget(), { close: () => undefined });
type Opened = OpenedPage<AccessPage>;

async function open(
  role: SessionView['roles'][number],
  found: { letters?: LetterView[]; recoveries?: RecoveryView[] } = {},
): Promise<Opened> {
  const session = aSession({ installation: 'real', personId: 'marte', roles: [role] });
  const providers = [{ provide: OPEN_EVENTS, useValue: () => events }];
  const opened = await openPage(AccessPage, { scopes: ['entry'], session, providers });
  TestBed.inject(Live).start();
  for (const people of opened.http.match('/api/people')) people.flush(PEOPLE);
  for (const letters of opened.http.match('/api/letters')) letters.flush(found.letters ?? []);
  await opened.answer('/api/recoveries', found.recoveries ?? []);
  return opened;
}

/** Somebody else made a letter or took a step. */
async function somethingChanged(opened: Opened): Promise<void> {
  const data = JSON.stringify({ topics: ['access'], n: 1 });
  events.dispatchEvent(new MessageEvent('changed', { data }));
  await opened.settle();
}

const choices = ({ element }: Opened, id: string) =>
  [...element.querySelectorAll(`#${id} option`)].map((each) => each.textContent?.trim());

describe('The page that helps people in', () => {
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:letter';
    URL.revokeObjectURL = () => undefined;
    // The test's browser cannot download.
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });

  it('makes a letter, hands it over as a file, and lists what became of it', async () => {
    const opened = await open('coordinator');
    await type(opened, 'letter-person', 'bo');
    await press(opened, 'Lag brev (PDF)');
    const made = opened.http.expectOne({ method: 'POST', url: '/api/letters' });
    expect(made.request.body).toEqual({ personId: 'bo', language: 'nb' });
    made.flush({ letter: LETTER, pdf: btoa('%PDF-') });
    await opened.settle();
    await opened.answer('/api/letters', [LETTER]);
    expect(opened.element.textContent).toContain(
      'Ikke brukt. Virker til og med 12. desember 2026.',
    );
  });

  it('says so when the person has come in before, and keeps the choice', async () => {
    const opened = await open('coordinator');
    await type(opened, 'letter-person', 'amina');
    await press(opened, 'Lag brev (PDF)');
    const errors = [{ field: '', constraint: 'has-way-in' }];
    await opened.answer(
      '/api/letters',
      { type: '/problems/conflict', title: 'Conflict', status: 409, errors },
      { status: 409, statusText: 'Conflict' },
    );
    expect(opened.element.querySelector('.problem')?.textContent).toContain(
      'Bruk ny innlogging, som to personer må bekrefte',
    );
    expect(opened.element.querySelector<HTMLSelectElement>('#letter-person')?.value).toBe('amina');
  });

  it('offers a new way in for others with an account, also one who has just got a letter', async () => {
    const opened = await open('coordinator');
    expect(choices(opened, 'recovery-person')).toEqual(['Velg en person', 'Amina Yusuf']);
    await somethingChanged(opened);
    const now = PEOPLE.map((person) => ({ ...person, hasAccount: true }));
    for (const people of opened.http.match('/api/people')) people.flush(now);
    await opened.settle();
    expect(choices(opened, 'recovery-person')).toEqual([
      'Velg en person',
      'Amina Yusuf',
      'Bo Åsen',
    ]);
  });

  it('asks for a new way in with a new address only when one is written', async () => {
    const opened = await open('coordinator');
    await type(opened, 'recovery-person', 'amina');
    await press(opened, 'Be om ny innlogging');
    const asked = opened.http.expectOne({ method: 'POST', url: '/api/recoveries' });
    expect(asked.request.body).toEqual({ personId: 'amina' });
    asked.flush(RECOVERY);
    await opened.settle();
    await opened.answer('/api/recoveries', [RECOVERY]);
    expect(opened.element.textContent).toContain('Marte Lunde ba om dette 12. november 2026');
    expect(opened.element.textContent).not.toContain('Bekreft personen');
  });

  it('has the leader say how the person was recognised, and shows no letters', async () => {
    const opened = await open('leader', { recoveries: [{ ...RECOVERY, mayConfirm: true }] });
    expect(opened.element.querySelector('#letter-person')).toBeNull();
    expect(opened.element.querySelector('#recovery-person')).toBeNull();
    await press(opened, 'Bekreft personen');
    const call = opened.element.querySelector<HTMLInputElement>('#recognised-call');
    call?.click();
    await press(opened, 'Bekreft personen');
    const said = opened.http.expectOne('/api/recoveries/r1/confirmation');
    expect(said.request.body).toEqual({ recognised: 'call' });
    said.flush(RECOVERY);
    await opened.settle();
    const readyAt = '2026-11-13T09:00:00.000Z';
    const confirmed = { ...RECOVERY, state: 'waiting' as const, confirmedBy: 'Kari Mjelde' };
    await opened.answer('/api/recoveries', [{ ...confirmed, readyAt }]);
    expect(opened.element.textContent).toContain(
      'Marte Lunde og Kari Mjelde har bekreftet. Kan gis 13. november 2026 kl. 10.00.',
    );
  });

  it('says that nothing waits', async () => {
    const opened = await open('deputyLeader');
    expect(opened.element.textContent).toContain('Ingen har bedt om ny innlogging.');
  });

  it('says what went wrong when the list cannot be read, and reads it again', async () => {
    const session = aSession({ installation: 'real', roles: ['leader'] });
    const opened = await openPage(AccessPage, { scopes: ['entry'], session });
    const problem = { type: '/problems/internal', title: 'Fault', status: 500 };
    await opened.answer('/api/recoveries', problem, { status: 500, statusText: 'Fault' });
    expect(opened.element.querySelector('.problem')).not.toBeNull();
    await press(opened, 'Prøv igjen');
    await opened.answer('/api/recoveries', [RECOVERY]);
    expect(opened.element.textContent).toContain('Amina Yusuf');
  });
});
