import type { AgendaItemView, MeetingView } from '../../api/schema';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { PlanPage } from './plan-page';

function item(id: string, title: string, change: Partial<AgendaItemView> = {}): AgendaItemView {
  return {
    id,
    caseId: `c-${id}`,
    caseNumber: '34/26',
    title,
    type: 'discussion',
    position: 1,
    minutes: 20,
    state: 'pending',
    closed: false,
    hidden: false,
    law: null,
    goal: null,
    standing: false,
    paper: 'none',
    readingMinutes: null,
    startsAt: '2026-11-25T11:00:00.000Z',
    decisions: 0,
    carriedFrom: null,
    carriedTo: null,
    version: 3,
    ...change,
  };
}

const AGENDA = [item('i1', 'Venterom'), item('i2', 'Transport'), item('i3', 'Brev')];

function meeting(agenda: AgendaItemView[] = AGENDA, can = ['edit']): Partial<MeetingView> {
  return {
    id: 'm6',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    endsAt: '2026-11-25T14:00:00.000Z',
    place: 'Møterom 2',
    mode: 'both',
    state: 'planned',
    agenda,
    later: [],
    findings: [],
    can,
    version: 1,
  };
}

async function open(view = meeting()): Promise<OpenedPage<PlanPage>> {
  const page = await openPage(PlanPage, {
    path: 'moter/:id/plan',
    url: 'moter/m6/plan',
    scopes: ['meetings', 'files'],
    session: aSession({ roles: ['coordinator'] }),
  });
  await page.settle();
  await page.answer('/api/meetings/m6', view);
  return page;
}

function press({ element }: OpenedPage<PlanPage>, selector: string): void {
  const button = element.querySelector<HTMLButtonElement>(selector);
  if (!button) throw new Error(`No ${selector}`);
  button.click();
}

const titles = ({ element }: OpenedPage<PlanPage>) =>
  [...element.querySelectorAll('.planrows h2')].map((each) => each.textContent?.trim());

describe('the plan of a meeting', () => {
  it('lists the cases in order, each at its hour', async () => {
    const page = await open();
    expect(titles(page)).toEqual(['Venterom', 'Transport', 'Brev']);
    expect(page.element.querySelector('.planclock')?.textContent).toBe('12.00');
  });

  it('moves a case by buttons, and keeps the keyboard on the one that was used', async () => {
    const page = await open();
    press(page, '#down-i1');
    await page.settle();
    const sent = page.http.expectOne('/api/agenda-items/i1/move');
    expect(sent.request.body).toMatchObject({ direction: 'down', version: 3 });
    sent.flush(meeting([AGENDA[1], AGENDA[0], AGENDA[2]].flatMap((each) => each ?? [])));
    await page.settle();
    expect(titles(page)).toEqual(['Transport', 'Venterom', 'Brev']);
    expect(document.activeElement?.id).toBe('down-i1');
  });

  it('has no way up for the first, nor down for the last', async () => {
    const { element } = await open();
    expect(element.querySelector('#up-i1')).toBeNull();
    expect(element.querySelector('#down-i3')).toBeNull();
  });

  it('calls a closed case one may not read so, and says its law nowhere', async () => {
    const page = await open(meeting([item('i1', 'Lukket sak', { closed: true, hidden: true })]));
    expect(titles(page)).toEqual(['Lukket sak']);
  });

  it('asks for the ground of law and a reason before a new case is closed', async () => {
    const page = await open();
    press(page, '#plan-add');
    await page.settle();
    const title = page.element.querySelector<HTMLInputElement>('#item-title');
    if (title) title.value = 'En klage';
    press(page, '#item-closed');
    await page.settle();
    press(page, 'app-item-form button[type="submit"]');
    await page.settle();
    page.http.expectNone('/api/meetings/m6/agenda-items');
    const errors = page.element.querySelector('app-error-summary')?.textContent ?? '';
    expect(errors.match(/hjemmel|hvorfor|grunn/gi)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });

  it('is for reading only for who may not change it', async () => {
    const { element } = await open(meeting(AGENDA, []));
    expect(element.querySelector('#plan-add')).toBeNull();
    expect(element.querySelectorAll('.planacts')).toHaveLength(0);
  });
});
