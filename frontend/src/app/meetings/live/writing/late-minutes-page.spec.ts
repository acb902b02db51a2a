import { Drafts } from '../../../kernel/drafts';
import { KeptDrafts } from '../../../../testing/kept-drafts';
import { aLiveMeeting } from '../../../../testing/live-meeting';
import { aSession, openPage } from '../../../../testing/page-testing';
import { LateMinutesPage } from './late-minutes-page';

jest.setTimeout(60_000);

async function open(can: string[]) {
  const opened = await openPage(LateMinutesPage, {
    path: 'moter/:id/referat/skriv',
    url: 'moter/m6/referat/skriv',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
    providers: [{ provide: Drafts, useValue: new KeptDrafts() }],
  });
  await opened.settle();
  const view = aLiveMeeting({ state: 'closed', currentItemId: null, can });
  await opened.answer('/api/meetings/m6/live', view);
  return opened;
}

describe('the minutes of a meeting that is over', () => {
  test('are written for the case one chooses, without what belongs to the room', async () => {
    const { element, http, settle } = await open(['chair', 'write', 'attendance']);
    const choose = element.querySelector<HTMLSelectElement>('#late-case')!;
    choose.value = 'i35';
    choose.dispatchEvent(new Event('change'));
    await settle();
    expect(element.querySelector('.commands')).toBeNull();
    const field = element.querySelector<HTMLTextAreaElement>('#minutes-text')!;
    field.value = 'Skrevet etterpå.';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await settle();
    const sent = http.expectOne('/api/agenda-items/i35/entries');
    expect(sent.request.body).toEqual({ text: 'Skrevet etterpå.' });
  });

  test('are only read by those who do not write them', async () => {
    const { element } = await open([]);
    expect(element.querySelector('#minutes-text')).toBeNull();
    expect(element.textContent).toContain('Du kan ikke endre dette referatet.');
  });
});
