import { TestBed } from '@angular/core/testing';
import type { HomeView, TaskView } from '../api/schema';
import { press } from '../../testing/acts';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { Toasts } from '../ui/toasts';
import { HomePage } from './home-page';

function aTask(change: Partial<TaskView>): TaskView {
  const params = { number: 6, year: 2026, date: '2026-11-25', papers: 3 };
  return {
    id: change.kind ?? 'task',
    kind: 'readPapers',
    title_key: '',
    params,
    link: '/moter/m6',
    due: null,
    minutes: null,
    group: 'later',
    finding: null,
    tick: null,
    ...change,
  };
}

function aHome(tasks: TaskView[], change: Partial<HomeView> = {}): HomeView {
  const next = { number: 6, id: 'm6', startsAt: '2026-11-25T11:00:00.000Z' };
  return {
    tasks,
    nextMeeting: {
      ...next,
      year: 2026,
      endsAt: '2026-11-25T14:00:00.000Z',
      place: 'Griegakademiet',
      mode: 'both',
      state: 'planned',
      cases: [{ caseId: 'c1', caseNumber: '34/26', title: 'Råd til OPPTAKT', readingMinutes: 5 }],
    },
    wheel: {
      year: 2026,
      meetings: [
        { number: 5, id: 'm5', startsAt: '2026-09-16T10:00:00.000Z', state: 'closed' },
        { ...next, state: 'planned' },
      ],
      held: 5,
      planned: 6,
      steering: ['2026-12-10'],
    },
    ...change,
  };
}

const open = (language: 'nb' | 'nn' | 'nb-lett' = 'nb'): Promise<OpenedPage<HomePage>> =>
  openPage(HomePage, { scopes: ['home', 'statutes'], session: aSession(), language });

describe('The home page', () => {
  it('greets at once and lists what waits, the first task large with its button', async () => {
    const { element, answer } = await open();
    expect(element.querySelector('h1')?.textContent).toBe('Hei, Amina');
    const sign = aTask({ kind: 'signDeclaration', minutes: 2, link: '/taushet/signer' });
    await answer('/api/home', aHome([sign, aTask({ due: '2026-11-25', minutes: 15 })]));
    expect(element.querySelector('.lead')?.textContent).toBe(
      'To ting venter på deg. Til sammen tar det omtrent 17 minutter. Det viktigste står øverst.',
    );
    const first = element.querySelector('.first');
    expect(first?.querySelector('h3')?.textContent).toBe('Signer taushetserklæringen');
    expect(first?.querySelector('a.ds-button')?.getAttribute('href')).toBe('/taushet/signer');
    expect(element.querySelector('a.go')?.textContent).toBe('Les sakspapirene til møte 6');
    expect(element.querySelectorAll('.due')[1]?.textContent).toContain('før 25. november');
  });

  it('lets one tick off what one took on in a meeting, and take it back', async () => {
    const page = await open();
    const tick = { taskId: 't1', version: 1 };
    const params = { text: 'Ring kommunen', number: '12/26' };
    await page.answer('/api/home', aHome([aTask({ kind: 'doTask', params, tick })]));
    expect(page.element.querySelector('.first h3')?.textContent).toBe('Ring kommunen');
    await press(page, 'Merk som gjort');
    const sent = page.http.expectOne('/api/tasks/t1/state');
    expect(sent.request.body).toEqual({ state: 'done', version: 1 });
    sent.flush({ id: 't1', version: 2 });
    await page.settle();
    void TestBed.inject(Toasts).current()?.undo?.();
    await page.settle();
    const back = page.http.expectOne('/api/tasks/t1/state');
    expect(back.request.body).toEqual({ state: 'open', version: 2 });
  });

  it('says when nothing waits and when the next meeting is', async () => {
    const { element, answer } = await open();
    await answer('/api/home', aHome([]));
    expect(element.querySelector('.lead')?.textContent).toBe(
      'Ingenting venter på deg. Neste møte er 25. november.',
    );
  });

  it('speaks plain language where there is some and bokmål for the rest', async () => {
    const { element, answer } = await open('nb-lett');
    await answer('/api/home', aHome([]));
    expect(element.querySelector('.lead')?.textContent).toBe(
      'Du trenger ikke gjøre noe nå. Neste møte er 25. november.',
    );
    expect(element.querySelector('#home-year')?.textContent).toBe('Året i panelet');
  });

  it('draws the year and tells the same in words', async () => {
    const { element, answer } = await open();
    await answer('/api/home', aHome([]));
    expect(element.querySelector('.wheel desc')?.textContent).toBe(
      'Panelmøter: 16. september og 25. november. 5 av 6 er holdt. Neste er 25. november. Styringsgruppa møter 10. desember.',
    );
    expect(element.querySelector('.wheel .big')?.textContent?.trim()).toBe('13 dager');
    const list = [...element.querySelectorAll('.as-list li')];
    expect(list).toHaveLength(3);
    expect(list[2]?.textContent).toBe('Styringsgruppa, 10. desember');
    expect(element.querySelectorAll('.wheel .steering')).toHaveLength(1);
  });

  it('shows no year to whoever may not read of meetings', async () => {
    const { element, answer } = await open();
    await answer('/api/home', aHome([], { nextMeeting: null, wheel: null }));
    expect(element.querySelector('.lead')?.textContent).toBe('Ingenting venter på deg.');
    expect(element.querySelector('#home-year, .wheel, .cases')).toBeNull();
  });

  it('links to the cases of the next meeting', async () => {
    const { element, answer } = await open();
    await answer('/api/home', aHome([]));
    const link = element.querySelector('.cases a');
    expect(link?.getAttribute('href')).toBe('/moter/m6/sak/c1');
    expect(element.querySelector('.cases')?.textContent).toContain('5 minutter å lese');
  });

  it('calls a closed case one may not read so in one’s own language', async () => {
    const { element, answer } = await open('nn');
    const home = aHome([]);
    const closed = { caseId: 'c2', caseNumber: '35/26', title: 'Lukket sak', readingMinutes: null };
    await answer('/api/home', {
      ...home,
      nextMeeting: { ...home.nextMeeting, cases: [{ ...closed, hidden: true }] },
    });
    expect(element.querySelector('.cases a')?.textContent?.trim()).toBe('Lukka sak');
  });

  it('says what went wrong and reads again when asked', async () => {
    const { element, answer, settle } = await open();
    const problem = { type: '/problems/unexpected', title: 'Unexpected', status: 500 };
    await answer('/api/home', problem, { status: 500, statusText: 'Error' });
    expect(element.querySelector('.problem h2')?.textContent).toBe('Noe gikk galt hos oss');
    element.querySelector<HTMLButtonElement>('.problem button')?.click();
    await settle();
    await answer('/api/home', aHome([]));
    expect(element.querySelector('.problem')).toBeNull();
  });
});
