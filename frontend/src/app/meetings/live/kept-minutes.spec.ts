import { TestBed } from '@angular/core/testing';
import type { LiveView } from '../../api/schema';
import { Drafts } from '../../kernel/drafts';
import { SessionStore } from '../../kernel/session-store';
import { KeptDrafts } from '../../../testing/kept-drafts';
import { aLiveMeeting, anItem } from '../../../testing/live-meeting';
import { aSession, openPage } from '../../../testing/page-testing';
import { LivePage } from './live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(30_000);

const LIVE = '/api/meetings/m6/live';

async function open(kept: KeptDrafts, view: LiveView = aLiveMeeting()) {
  const opened = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings'],
    session: aSession({ personId: 'p0' }),
    providers: [{ provide: Drafts, useValue: kept }],
  });
  await opened.settle();
  await opened.answer(LIVE, view);
  return opened;
}

function written(element: HTMLElement): HTMLTextAreaElement {
  return element.querySelector<HTMLTextAreaElement>('#minutes-text')!;
}

describe('minutes that the server does not have yet', () => {
  test('are kept on the device at each keystroke, and forgotten when the server has them', async () => {
    const kept = new KeptDrafts();
    const { element, answer, settle } = await open(kept);
    written(element).value = 'Styringsgruppa bør svare';
    written(element).dispatchEvent(new Event('input'));
    const draft = { text: 'Styringsgruppa bør svare', version: null };
    expect([...kept.all]).toEqual([['p0/item/i34', draft]]);
    element.querySelector<HTMLButtonElement>('.write [type=submit]')!.click();
    await settle();
    await answer('/api/agenda-items/i34/entries', aLiveMeeting({ version: 8 }));
    expect([...kept.all]).toEqual([]);
  });

  test('stand in the field again when the page is opened anew', async () => {
    const kept = new KeptDrafts();
    await kept.keep('p0/item/i34', { text: 'Halv setning', version: null });
    await kept.keep('p9/item/i34', { text: 'En annens', version: null });
    const { element } = await open(kept);
    expect(written(element).value).toBe('Halv setning');
  });

  test('are put beside the other wording when somebody changed the entry meanwhile', async () => {
    const kept = new KeptDrafts();
    const [first] = anItem().entries ?? [];
    await kept.keep(`p0/entry/${first!.id}`, { text: 'Min ordlyd', version: first!.version });
    const theirs = { ...first!, text: 'En annen ordlyd', version: first!.version + 1 };
    const view = aLiveMeeting({ items: [anItem({ entries: [theirs] })] });
    const { element, settle } = await open(kept, view);
    await settle();
    const choice = element.querySelector('app-stale-choice')!;
    expect(choice.textContent).toContain('Min ordlyd');
    expect(choice.textContent).toContain('En annen ordlyd');
  });

  test('leave the device when the person signs out', async () => {
    const kept = new KeptDrafts();
    await kept.keep('p0/item/i34', { text: 'Halv setning', version: null });
    const { http } = await open(kept);
    const out = TestBed.inject(SessionStore).signOut();
    http.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await new Promise((done) => setTimeout(done));
    http.expectOne('/api/session').flush(aSession({ signedIn: false, personId: null }));
    await out;
    expect([...kept.all]).toEqual([]);
  });
});
