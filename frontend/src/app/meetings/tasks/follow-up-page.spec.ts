import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { FollowUpPage } from './follow-up-page';

const KARI = { personId: 'p1', name: 'Kari Mjelde' };
const TASK = {
  id: 't1',
  itemId: 'i1',
  caseId: 'c1',
  caseNumber: '12/26',
  text: 'Skriv til sykehuset',
  owner: KARI,
  dueOn: '2026-11-30',
  state: 'open',
  late: false,
  reason: null,
  endedOn: null,
  can: ['end', 'change'],
  version: 1,
};
const VIEW = {
  meetingId: 'm1',
  number: 5,
  year: 2026,
  tasks: [],
  owners: [KARI],
  cases: [{ itemId: 'i1', caseNumber: '12/26', title: 'Ventetid' }],
  can: ['give'],
};

async function open(tasks: object[], more: object = {}): Promise<OpenedPage<FollowUpPage>> {
  const page = await openPage(FollowUpPage, {
    path: 'moter/:id/oppfolging',
    url: 'moter/m1/oppfolging',
    scopes: ['after', 'meetings'],
    session: aSession(),
  });
  await page.answer('/api/meetings/m1/tasks', { ...VIEW, tasks, ...more });
  return page;
}

describe('What is to be done after a meeting', () => {
  it('says when nobody took anything on', async () => {
    const page = await open([]);
    expect(wordsOf(page.element)).toContain('Ingen har tatt på seg noe fra dette møtet.');
  });

  it('shows what is late first, and what has ended last', async () => {
    const late = { ...TASK, id: 't2', late: true, dueOn: '2026-11-01', text: 'Ring kommunen' };
    const dropped = { ...TASK, id: 't3', state: 'dropped', reason: 'Lagt ned.', text: 'Spør Rolf' };
    const page = await open([late, TASK, dropped], { can: [] });
    const headings = [...page.element.querySelectorAll('h2.h2')].map((each) => each.textContent);
    expect(headings.map((each) => each?.trim())).toEqual([
      'Over fristen',
      'Ikke gjort ennå',
      'Ferdig',
    ]);
    expect(wordsOf(page.element)).toContain('Fristen var 1. november');
    expect(wordsOf(page.element)).toContain('Hvorfor ikke: Lagt ned.');
    expect(wordsOf(page.element)).not.toContain('Gi en oppgave');
  });

  it('marks one as done at once, and takes it back', async () => {
    const page = await open([TASK]);
    await press(page, 'Merk som gjort');
    const sent = page.http.expectOne('/api/tasks/t1/state');
    expect(sent.request.body).toEqual({ state: 'done', version: 1 });
    sent.flush({ ...TASK, state: 'done', endedOn: '2026-11-12', version: 2 });
    await page.settle();
    const done = { ...TASK, state: 'done', endedOn: '2026-11-12', version: 2, can: ['end'] };
    await page.answer('/api/meetings/m1/tasks', { ...VIEW, tasks: [done] });
    expect(wordsOf(page.element)).toContain('Gjort 12. november');
    await press(page, 'Åpne igjen');
    const back = page.http.expectOne('/api/tasks/t1/state');
    expect(back.request.body).toEqual({ state: 'open', version: 2 });
  });

  it('gives a task only with what, who and when', async () => {
    const page = await open([]);
    await press(page, 'Gi en oppgave');
    const form = page.element.querySelector('app-task-form form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Velg hvem som gjør det');
    page.http.expectNone('/api/agenda-items/i1/tasks');
    await type(page, 'task-text', 'Ring kommunen');
    const owner = page.element.querySelector<HTMLSelectElement>('#task-owner');
    if (owner) owner.value = 'p1';
    await type(page, 'task-due', '2026-12-01');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const { request } = page.http.expectOne('/api/agenda-items/i1/tasks');
    expect(request.body).toEqual({ text: 'Ring kommunen', ownerId: 'p1', dueOn: '2026-12-01' });
  });
});
