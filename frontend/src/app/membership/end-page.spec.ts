import { board, session } from '../../testing/board-example';
import { openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { EndPage } from './end-page';

const STALE = { type: '/problems/stale', title: 'Stale', status: 409 };

async function opened() {
  const page = await openPage(EndPage, {
    path: 'avslutt/:id',
    url: `avslutt/${holder().appointmentId}`,
    scopes: ['membership', 'register'],
    session: session(),
  });
  await page.answer('/api/board', board());
  return page;
}

function holder() {
  return board().seats[0]!.holder!;
}

function press(element: HTMLElement, words: string): void {
  const button = [...element.querySelectorAll('button')].find((one) => wordsOf(one) === words);
  button!.click();
}

describe('ending an appointment', () => {
  it('asks for a reason before one reads over', async () => {
    const { element, settle } = await opened();
    press(element, 'Se over');
    await settle();
    expect(element.querySelector('app-error-summary')!.textContent).toContain('Velg');
    expect(element.querySelector('#read-over')).toBeNull();
  });

  it('sends the version one has read, and says so when somebody else has changed it', async () => {
    const { element, http, settle, answer } = await opened();
    element.querySelector<HTMLInputElement>('input[value=resigned]')!.click();
    press(element, 'Se over');
    await settle();
    expect(wordsOf(element.querySelector('.pairs'))).toContain(holder().name);
    element.querySelector<HTMLButtonElement>('[data-color=danger]')!.click();
    const sent = http.expectOne(`/api/appointments/${holder().appointmentId}/end`);
    expect(sent.request.body).toMatchObject({ reason: 'resigned', version: holder().version });
    sent.flush(STALE, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(element.querySelector('.problem')).not.toBeNull();
    expect(wordsOf(element.querySelector('.pairs'))).toContain(holder().name);
    element.querySelector<HTMLButtonElement>('.problem button')!.click();
    await answer('/api/board', board());
  });
});
