import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { OpenNeedsPage } from './open-needs-page';

const MEETINGS = [
  { id: 'm5', number: 5, year: 2026, startsAt: '2026-10-14T10:00:00.000Z', state: 'closed' },
  { id: 'm6', number: 6, year: 2026, startsAt: '2026-11-25T11:00:00.000Z', state: 'planned' },
];

async function open(): Promise<OpenedPage<OpenNeedsPage>> {
  const opened = await openPage(OpenNeedsPage, {
    path: 'panelet/medlemmer/:id/tilrettelegging',
    url: 'panelet/medlemmer/amina/tilrettelegging',
    scopes: ['access'],
    session: aSession({ roles: ['coordinator'], personId: 'marte', name: 'Marte Lunde' }),
  });
  await opened.answer('/api/people/amina', { id: 'amina', name: 'Amina Yusuf' });
  await opened.answer('/api/meetings?year=2026', { meetings: MEETINGS });
  return opened;
}

function submit(element: HTMLElement): void {
  element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

describe('Opening one person’s access needs', () => {
  const path = '/api/people/amina/access-needs/openings';

  it('warns that the person will see it, and asks why before anything is fetched', async () => {
    const { element, http } = await open();
    expect(element.textContent).toContain('Amina Yusuf ser etterpå at du har åpnet');
    http.expectNone(path);
  });

  it('names the meeting that is prepared, of those that are still to come', async () => {
    const { element, http, settle } = await open();
    const choices = [...element.querySelectorAll('option')].map((each) => each.textContent?.trim());
    expect(choices).toEqual(['6/2026, 25. november 2026']);
    submit(element);
    await settle();
    const request = http.expectOne(path);
    expect(request.request.body).toEqual({ purpose: 'meeting', meetingId: 'm6' });
    request.flush({ text: 'Teleslynge\nPauser' });
    await settle();
    expect(element.querySelector('.own-words')?.textContent).toBe('Teleslynge\nPauser');
  });

  it('hides the text again', async () => {
    const { element, settle, answer } = await open();
    submit(element);
    await settle();
    await answer(path, { text: 'Teleslynge' });
    element.querySelector<HTMLButtonElement>('section button')?.click();
    await settle();
    expect(element.textContent).not.toContain('Teleslynge');
  });

  it('says so when nothing is written, and sends no meeting with another purpose', async () => {
    const { element, http, settle } = await open();
    element.querySelector<HTMLInputElement>('#open-travel')?.click();
    await settle();
    expect(element.querySelector('select')).toBeNull();
    submit(element);
    await settle();
    const request = http.expectOne(path);
    expect(request.request.body).toEqual({ purpose: 'travel' });
    request.flush({ text: null });
    await settle();
    expect(element.textContent).toContain('Her er det ikke skrevet noe.');
  });

  it('tells a refusal and keeps the choice', async () => {
    const { element, settle, answer } = await open();
    element.querySelector<HTMLInputElement>('#open-conversation')?.click();
    await settle();
    submit(element);
    await settle();
    const missing = { type: '/problems/not-found', title: 'Not found', status: 404 };
    await answer(path, missing, { status: 404, statusText: 'Not found' });
    expect(element.querySelector('.problem')).not.toBeNull();
    expect(element.querySelector<HTMLInputElement>('#open-conversation')?.checked).toBe(true);
  });
});
