import { press, type } from '../../../testing/acts';
import { aSession, OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { CaseRecordPage } from './case-record-page';

const ROW = {
  caseId: 'c1',
  caseNumber: '12/26',
  title: 'Ventetid',
  type: 'advice',
  status: 'decided',
  closed: false,
  standing: false,
  raisedOn: '2026-10-01',
  raisedBy: null,
  mine: false,
  meeting: null,
  late: false,
  until: null,
  waits: null,
};
const NOTE = {
  kind: 'awaits',
  text: 'Svar fra ledelsen',
  until: '2026-12-01',
  by: 'Kari Mjelde',
  on: '2026-11-10',
};
const RECORD = {
  case: ROW,
  goal: null,
  why: null,
  ask: null,
  answers: [],
  places: [],
  decisions: [],
  tasks: [],
  followUps: [NOTE],
  findings: [],
  meetings: [],
  can: ['await', 'finish'],
  version: 3,
};

async function open(more: object = {}): Promise<OpenedPage<CaseRecordPage>> {
  const page = await openPage(CaseRecordPage, {
    path: 'saker/:id',
    url: 'saker/c1',
    scopes: ['cases', 'meetings', 'rules', 'statutes', 'after'],
    session: aSession(),
  });
  await page.answer('/api/cases/c1/record', { ...RECORD, ...more });
  page.http.match('/api/statutes').forEach((each) => each.flush({ goals: [] }));
  return page;
}

describe('A case after the meeting', () => {
  it('tells what it waits for, and is ended by saying what came of it', async () => {
    const page = await open();
    expect(wordsOf(page.element)).toContain('Svar fra ledelsen');
    await press(page, 'Skriv hva det ble til');
    const form = page.element.querySelector('app-case-after form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Skriv noen ord');
    page.http.expectNone('/api/cases/c1/follow-ups');
    await type(page, 'follow-text', 'De følger rådet.');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const { request } = page.http.expectOne('/api/cases/c1/follow-ups');
    expect(request.body).toEqual({ kind: 'closed', text: 'De følger rådet.', version: 3 });
  });

  it('shows nothing of it for a case that never had any', async () => {
    const page = await open({ followUps: [], can: [] });
    expect(wordsOf(page.element)).not.toContain('Etter møtet');
  });
});
