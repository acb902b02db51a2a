import type { Finding, HomeView, TaskView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { TasksPage } from './tasks-page';

const finding: Finding = {
  rule: 'alternates',
  clause: '3.4',
  force: 'must',
  acts: 'finding',
  ok: false,
  facts: {},
  remedy: null,
};

function aTask(group: TaskView['group'], change: Partial<TaskView> = {}): TaskView {
  const params = { number: 6, year: 2026, date: '2026-11-25', papers: 2, people: 1 };
  const base = { title_key: '', link: '/moter/m6', due: null, minutes: null, finding: null };
  return { id: group, kind: 'makeAgenda', params, group, ...base, ...change };
}

async function open(tasks: TaskView[]): Promise<HTMLElement> {
  const session = aSession({ roles: ['coordinator'], name: 'Marte Lunde' });
  const { element, answer } = await openPage(TasksPage, {
    scopes: ['home', 'statutes'],
    session,
  });
  const wheel = { year: 2026, meetings: [], held: 0, planned: 0 };
  const home: HomeView = { tasks, nextMeeting: null, wheel };
  await answer('/api/home', home);
  return element;
}

describe('The task queue', () => {
  it('groups by when, numbers on through the groups and keeps broken rules apart', async () => {
    const rule = aTask('rules', { kind: 'mendRule', finding, link: '/panelet' });
    const element = await open([aTask('today'), aTask('week'), rule]);
    const headings = [...element.querySelectorAll('h2')].map((heading) =>
      heading.textContent?.trim(),
    );
    expect(headings).toEqual(['I dag', 'Denne uka', 'Dette må du se på']);
    expect([...element.querySelectorAll('.n')].map((n) => n.textContent)).toEqual(['1', '2']);
    expect(element.querySelector('.findings a[href="/regler/3.4"]')?.textContent).toBe('Punkt 3.4');
    expect(element.querySelector('.findings a[href="/panelet"]')).not.toBeNull();
    expect(element.querySelector('.lead')?.textContent).toBe(
      '2 oppgaver venter. Én regel er ikke fulgt.',
    );
  });

  it('says when the queue is empty', async () => {
    const element = await open([]);
    expect(element.querySelector('app-empty')?.textContent).toContain('Ingenting venter på deg.');
  });
});
