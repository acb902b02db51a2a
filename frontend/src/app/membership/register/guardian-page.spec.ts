import { session } from '../../../testing/board-example';
import { OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { GuardianPage } from './guardian-page';

const PATH = '/api/people/p-iver/guardian';
const NONE = {
  recorded: false,
  fullAgeOn: null,
  consentedOn: null,
  guardianUnder: 18,
  version: 0,
};

async function opened(guardian: object): Promise<OpenedPage<GuardianPage>> {
  const page = await openPage(GuardianPage, {
    path: 'panelet/medlemmer/:id/foresatt',
    url: 'panelet/medlemmer/p-iver/foresatt',
    scopes: ['register', 'membership'],
    session: session(),
  });
  await page.answer('/api/people/p-iver', { id: 'p-iver', name: 'Iver Haug' });
  await page.answer(PATH, guardian);
  return page;
}

function fill(element: HTMLElement, id: string, value: string): void {
  const box = element.querySelector<HTMLInputElement>(`#guardian-${id}`)!;
  box.value = value;
  box.dispatchEvent(new Event('input'));
}

function press(element: HTMLElement, words: string): void {
  [...element.querySelectorAll('button')].find((one) => wordsOf(one) === words)!.click();
}

describe('the guardian of a member who is not of age', () => {
  it('names what is missing, and sends what was typed', async () => {
    const { element, http, settle } = await opened(NONE);
    press(element, 'Lagre');
    await settle();
    expect(element.querySelectorAll('app-error-summary a')).toHaveLength(3);
    fill(element, 'fullAgeOn', '2028-03-01');
    fill(element, 'name', 'Berit Haug');
    fill(element, 'contact', '55 00 11 22');
    press(element, 'Lagre');
    await settle();
    const sent = http.expectOne(PATH);
    expect(sent.request.body).toEqual({
      fullAgeOn: '2028-03-01',
      name: 'Berit Haug',
      contact: '55 00 11 22',
      consentedOn: null,
      version: 0,
    });
    sent.flush({ ...NONE, recorded: true, fullAgeOn: '2028-03-01', version: 1 });
    await settle();
    expect(wordsOf(element)).toContain('Slett');
  });

  it('shows who it is only when opened with a reason', async () => {
    const { element, http, settle } = await opened({ ...NONE, recorded: true, version: 2 });
    expect(wordsOf(element)).not.toContain('Berit');
    press(element, 'Åpne');
    await settle();
    const asked = http.expectOne(`${PATH}/openings`);
    expect(asked.request.body).toEqual({ purpose: 'consent' });
    asked.flush({ name: 'Berit Haug', contact: '55 00 11 22' });
    await settle();
    expect(wordsOf(element)).toContain('Berit Haug, 55 00 11 22');
  });
});
