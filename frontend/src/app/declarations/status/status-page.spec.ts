import type { DeclarationStatusView } from '../../api/schema';
import { session } from '../../../testing/board-example';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { StatusPage } from './status-page';

const ROWS = '/api/declarations';
const REFUSALS = '/api/declarations/refusals';

function aRow(change: Partial<DeclarationStatusView> = {}): DeclarationStatusView {
  return {
    personId: 'p-9',
    name: 'Hanne Dahl Berge',
    kind: 'representative',
    state: 'unsigned',
    signatureId: null,
    signedOn: null,
    version: null,
    method: null,
    hasScan: false,
    askedOn: '2026-11-02',
    remindedOn: null,
    refusedOn: null,
    hasAddress: true,
    mayRemind: true,
    ...change,
  };
}

const SIGNED = aRow({
  personId: 'p-1',
  name: 'Kari Mjelde',
  state: 'signed',
  signatureId: 's-1',
  signedOn: '2026-11-01',
  version: '1',
  method: 'paper',
  mayRemind: false,
});

function button(element: HTMLElement, text: string): HTMLButtonElement | undefined {
  return [...element.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
}

async function opened(rows = [aRow(), SIGNED]): Promise<OpenedPage<StatusPage>> {
  const page = await openPage(StatusPage, { scopes: ['declarations'], session: session() });
  await page.answer(ROWS, rows);
  await page.answer(REFUSALS, []);
  return page;
}

describe('the status of the declaration', () => {
  it('says who has been asked and reminded, and how each has signed', async () => {
    const { element } = await opened();
    const [first, second] = [...element.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
    expect(first).toContain('Hanne Dahl Berge Representant Mangler – Spurt');
    expect(second).toContain('På papir · Utgave 1');
    expect(wordsOf(element.querySelector('.lead'))).toContain('Én har ikke signert');
  });

  it('lets the coordinator register paper', async () => {
    const { element, settle, http } = await opened();
    button(element, 'Registrer papirsignatur')!.click();
    await settle();
    element.querySelector<HTMLSelectElement>('#paper-personId')!.value = 'p-9';
    element.querySelector<HTMLInputElement>('#paper-witness')!.value = 'Marte Lunde';
    element.querySelector('app-register-paper form')!.dispatchEvent(new Event('submit'));
    const sent = http.expectOne('/api/declarations/paper');
    const wish = { personId: 'p-9', signedOn: '2026-11-12', witness: 'Marte Lunde' };
    expect(sent.request.body).toEqual(wish);
    sent.flush([aRow({ state: 'signed', method: 'paper', version: '1' })]);
    await settle();
    expect(wordsOf(element.querySelector('tbody'))).toContain('På papir');
  });

  it('reminds by a button, and takes the button away for a week', async () => {
    const { element, settle, http } = await opened();
    expect(button(element, 'Påminn')?.getAttribute('aria-label')).toBe('Påminn Hanne Dahl Berge');
    button(element, 'Påminn')!.click();
    const sent = http.expectOne('/api/declarations/reminders');
    expect(sent.request.body).toEqual({ personId: 'p-9' });
    sent.flush([aRow({ remindedOn: '2026-11-12', mayRemind: false }), SIGNED]);
    await settle();
    expect(button(element, 'Påminn')).toBeUndefined();
    expect(wordsOf(element.querySelector('tbody tr'))).toContain('Påminnet');
  });

  it('shows the word of who said no to the coordinator', async () => {
    const page = await openPage(StatusPage, { scopes: ['declarations'], session: session() });
    await page.answer(ROWS, [
      aRow({ state: 'refused', refusedOn: '2026-11-10', mayRemind: false }),
    ]);
    await page.answer(REFUSALS, [
      { personId: 'p-9', at: '', word: 'Ikke nå', recordedBy: 'p-9', recordedByName: 'Hanne' },
    ]);
    expect(wordsOf(page.element.querySelector('tbody'))).toContain('«Ikke nå»');
    expect(button(page.element, 'Registrer nei')).toBeUndefined();
  });

  it('narrows the list, and says when nobody fits', async () => {
    const { element, settle } = await opened();
    const filter = element.querySelector<HTMLSelectElement>('.toolbar select')!;
    const names = () => [...element.querySelectorAll('tbody th')].map((cell) => wordsOf(cell));
    filter.value = 'paperOnly';
    filter.dispatchEvent(new Event('change'));
    await settle();
    expect(names()).toEqual(['Kari Mjelde']);
    filter.value = 'guestsOnly';
    filter.dispatchEvent(new Event('change'));
    await settle();
    expect(names()).toEqual([]);
    expect(wordsOf(element.querySelector('app-empty'))).toContain('Ingen passer til valget.');
  });

  it('sends the signed sheet as the file it is', async () => {
    const { element, settle, http } = await opened();
    const input = element.querySelector<HTMLInputElement>('input[type=file]')!;
    const sheet = new File(['%PDF-1.7'], 'ark.pdf', { type: 'application/pdf' });
    Object.defineProperty(input, 'files', { value: [sheet] });
    input.dispatchEvent(new Event('change'));
    const sent = http.expectOne('/api/declarations/s-1/file');
    expect([sent.request.method, sent.request.body]).toEqual(['PUT', sheet]);
    expect(sent.request.headers.get('content-type')).toBe('application/pdf');
    sent.flush([{ ...SIGNED, hasScan: true }]);
    await settle();
    const links = [...element.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/api/declarations/s-1/document.pdf', '/api/declarations/s-1/file']);
  });

  it('gives the leader the list to read, without acts and without words', async () => {
    const { element, answer, http } = await openPage(StatusPage, {
      scopes: ['declarations'],
      session: aSession({ roles: ['leader', 'representative'] }),
    });
    await answer(ROWS, [aRow(), SIGNED]);
    expect(button(element, 'Registrer papirsignatur')).toBeUndefined();
    expect(element.querySelector('app-row-acts')).toBeNull();
    http.expectNone(REFUSALS);
  });
});

describe('adding a guest', () => {
  it('asks for what is missing, enters a new person, and invites them', async () => {
    const { element, settle, http, answer } = await opened();
    button(element, 'Legg til gjest')!.click();
    await settle();
    await answer('/api/people', []);
    const submit = () =>
      element.querySelector('app-add-guest form')!.dispatchEvent(new Event('submit'));
    submit();
    await settle();
    expect(wordsOf(element.querySelector('.problem'))).toContain('Velg hvem det er');
    const who = element.querySelector<HTMLSelectElement>('#guest-personId')!;
    who.value = 'new';
    who.dispatchEvent(new Event('change'));
    await settle();
    const type = (id: string, text: string) =>
      (element.querySelector<HTMLInputElement>(`#guest-${id}`)!.value = text);
    type('name', 'Gro Gjest');
    type('invitedTo', 'Møte 6/2026');
    type('lastDay', '2026-11-26');
    submit();
    const person = http.expectOne('/api/people');
    expect(person.request.body).toEqual({ name: 'Gro Gjest', email: null });
    person.flush({ id: 'p-20', name: 'Gro Gjest' });
    await settle();
    const guest = http.expectOne('/api/guests');
    expect(guest.request.body).toEqual({
      personId: 'p-20',
      invitedTo: 'Møte 6/2026',
      from: '2026-11-12',
      lastDay: '2026-11-26',
    });
    guest.flush({});
    await settle();
    await answer(ROWS, [aRow({ kind: 'guest', name: 'Gro Gjest' })]);
    expect(wordsOf(element.querySelector('tbody'))).toContain('Gjest');
  });
});
