import { signal } from '@angular/core';
import type { LiveItemView, LiveView } from '../../api/schema';
import { Drafts } from '../../kernel/drafts';
import { Live } from '../../kernel/live';
import { KeptDrafts } from '../../../testing/kept-drafts';
import { aLiveMeeting, aProposal, anItem, votesOf } from '../../../testing/live-meeting';
import { aSession, openPage } from '../../../testing/page-testing';
import { LivePage } from './live-page';

// The first page compiles every part of the live meeting.
jest.setTimeout(60_000);

const LIVE = '/api/meetings/m6/live';

/** Two cases, the first at hand. */
function cases(first: Partial<LiveItemView> = {}): LiveItemView[] {
  const next = { id: 'i35', caseId: 'c35', caseNumber: '35/26', title: 'Årlig fagdag' };
  return [anItem(first), anItem({ ...next, proposals: [], entries: [] })];
}

async function open(view: LiveView, kept = new KeptDrafts(), roles = aSession().roles) {
  const change = signal(0);
  const always = signal(true);
  const live = { online: always, following: always, topic: () => change, any: change };
  const page = await openPage(LivePage, {
    path: 'moter/:id/live',
    url: 'moter/m6/live',
    scopes: ['meetings', 'after'],
    session: aSession({ personId: 'p0', roles }),
    providers: [
      { provide: Drafts, useValue: kept },
      { provide: Live, useValue: live },
    ],
  });
  await page.settle();
  await page.answer(LIVE, view);
  const button = (text: string) =>
    [...page.element.querySelectorAll('button')].find(
      (each) => each.textContent.replace(/\s+/g, ' ').trim() === text,
    );
  const press = async (text: string) => {
    button(text)!.click();
    await page.settle();
  };
  const field = (selector: string) => page.element.querySelector<HTMLTextAreaElement>(selector);
  const type = async (selector: string, text: string) => {
    field(selector)!.value = text;
    field(selector)!.dispatchEvent(new Event('input'));
    await page.settle();
  };
  /** Somebody else changes the meeting. */
  const becomes = async (next: LiveView) => {
    change.update((count) => count + 1);
    await page.settle();
    await page.answer(LIVE, next);
  };
  return { ...page, kept, button, press, field, type, becomes };
}

const AT_35 = { currentItemId: 'i35', version: 8 };

describe('when the meeting moves on while somebody writes', () => {
  test('a half-written proposal stays with its case, and is told of in the next', async () => {
    const items = cases();
    const page = await open(aLiveMeeting({ items }));
    await page.press('Nytt forslag');
    await page.type('#proposal-text', 'Utsett saken.');
    await page.becomes(aLiveMeeting({ items, ...AT_35 }));
    expect(page.field('#proposal-text')).toBeNull();
    const left = page.element.querySelector('app-begun-elsewhere .notice')?.textContent;
    expect(left).toContain('Du har begynt på et forslag i sak 34/26');
    expect(left).toContain('Utsett saken.');
    await page.becomes(aLiveMeeting({ items, version: 9 }));
    expect(page.field('#proposal-text')!.value).toBe('Utsett saken.');
    await page.press('Legg fram');
    expect(page.http.expectOne('/api/agenda-items/i34/proposals').request.body).toMatchObject({
      text: 'Utsett saken.',
    });
  });

  test('it becomes a proposal in the new case only when the writer says so', async () => {
    const items = cases();
    const page = await open(aLiveMeeting({ items }));
    await page.press('Nytt forslag');
    await page.type('#proposal-text', 'Utsett saken.');
    await page.becomes(aLiveMeeting({ items, ...AT_35 }));
    await page.press('Nytt forslag');
    await page.type('#proposal-text', 'Panelet sier ja.');
    await page.press('Bruk teksten her');
    expect(page.field('#proposal-text')!.value).toBe('Panelet sier ja.\nUtsett saken.');
    await page.press('Legg fram');
    page.http.expectNone('/api/agenda-items/i34/proposals');
    page.http
      .expectOne('/api/agenda-items/i35/proposals')
      .flush(aLiveMeeting({ items, ...AT_35, version: 9 }));
    await page.settle();
    expect(page.field('#proposal-text')).toBeNull();
    expect(page.element.querySelector('app-begun-elsewhere .notice')).toBeNull();
    expect([...page.kept.all.keys()]).toEqual([]);
  });

  test('it is there again when the page is opened anew, until it is discarded', async () => {
    const items = cases();
    const kept = new KeptDrafts();
    await kept.keep('p0/proposal/i34', { text: 'Utsett saken.', version: null });
    const page = await open(aLiveMeeting({ items, ...AT_35 }), kept);
    await page.settle();
    await page.becomes(aLiveMeeting({ items, version: 9 }));
    await page.type('#proposal-text', '');
    await page.type('#proposal-text', 'Utsett.');
    await page.becomes(aLiveMeeting({ items, ...AT_35 }));
    await page.press('Forkast');
    expect(page.element.querySelector('app-begun-elsewhere .notice')).toBeNull();
    expect(kept.all.size).toBe(0);
  });

  test('what is typed while a proposal is on its way stays', async () => {
    const items = cases();
    const page = await open(aLiveMeeting({ items }));
    await page.press('Nytt forslag');
    await page.type('#proposal-text', 'Utsett saken.');
    await page.press('Legg fram');
    await page.type('#proposal-text', 'Utsett saken. Og en til.');
    page.http
      .expectOne('/api/agenda-items/i34/proposals')
      .flush(aLiveMeeting({ items, version: 8 }));
    await page.settle();
    expect(page.field('#proposal-text')!.value).toBe('Utsett saken. Og en til.');
  });

  test('a task is given in the case in which its form was opened', async () => {
    const items = cases();
    const page = await open(aLiveMeeting({ items }));
    await page.press('Gi en oppgave');
    const form = page.field('#task-text')!;
    form.value = 'Ring kommunen';
    await page.becomes(aLiveMeeting({ items, ...AT_35 }));
    expect(page.field('#task-text')).toBe(form);
    expect(page.element.querySelector('#task-item')?.textContent).toContain('34/26');
  });

  test('whoever asks whether they are recused asks it of the case they read', async () => {
    const items = cases();
    const view = aLiveMeeting({ items, can: [] });
    const page = await open(view, new KeptDrafts(), ['representative']);
    await page.press('Er jeg inhabil?');
    await page.becomes({ ...view, ...AT_35 });
    const dialog = page.element.querySelector('app-recusal-dialog')!;
    expect(dialog.textContent).toContain('34/26');
    dialog.querySelector('button')!.click();
    await page.settle();
    page.http.expectOne('/api/agenda-items/i34/recusal-questions');
  });

  test('a statement about a decision is there again when one comes back to the case', async () => {
    const decision = { ...DECISION };
    const items = cases({ decisions: [decision], votes: votesOf({ mayDissent: ['d1'] }) });
    const page = await open(aLiveMeeting({ items }));
    await page.press('Skriv stemmeforklaring');
    await page.type('#dissent-d1', 'Jeg ville vente.');
    await page.becomes(aLiveMeeting({ items, ...AT_35 }));
    await page.becomes(aLiveMeeting({ items, version: 9 }));
    expect(page.field('#dissent-d1')!.value).toBe('Jeg ville vente.');
  });

  test('a text that somebody else reworded meanwhile is not overwritten unseen', async () => {
    const proposals = [aProposal({ mayWithdraw: true })];
    const page = await open(aLiveMeeting({ items: cases({ proposals }) }));
    await page.press('Endre ordlyden');
    await page.type('#reword-f1', 'Min tekst.');
    const theirs = [aProposal({ mayWithdraw: true, text: 'Deres tekst.', version: 2 })];
    await page.becomes(aLiveMeeting({ items: cases({ proposals: theirs }), version: 8 }));
    expect(page.field('#reword-f1')!.value).toBe('Min tekst.');
    page.element.querySelector('app-proposal-acts form')!.dispatchEvent(new Event('submit'));
    await page.settle();
    const sent = page.http.expectOne('/api/proposals/f1');
    expect(sent.request.body).toEqual({ text: 'Min tekst.', version: 1 });
  });
});

const DECISION: LiveItemView['decisions'][number] = {
  id: 'd1',
  caseNumber: '34/26',
  kind: 'main',
  text: 'Panelet sier ja.',
  method: 'count',
  for: 5,
  against: 2,
  blank: 1,
  chairChoice: 'for',
  outcome: 'adopted',
  byChairsVote: false,
  split: false,
  at: '2026-11-25T12:36:00.000Z',
  findings: [],
  present: [],
  recused: [],
  substitutions: [],
  dissents: [],
};
