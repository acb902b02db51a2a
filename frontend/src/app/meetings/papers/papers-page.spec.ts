import { aSession, openPage } from '../../../testing/page-testing';
import { PapersPage } from './papers-page';

const PAGE = {
  path: 'moter/:id/papirer',
  url: 'moter/m6/papirer',
  scopes: ['meetings' as const, 'papers' as const],
};
const PAPER = {
  caseId: 'c1',
  caseNumber: '34/26',
  title: 'Første sak',
  type: 'decision',
  closed: false,
  paper: 'released',
  ask: 'decide',
  summary: 'Kort fortalt.',
  language: 'nb',
  readingMinutes: 3,
  changedAt: null,
  mark: 'read',
};
const LIST = {
  meetingId: 'm6',
  number: 6,
  year: 2026,
  startsAt: '2026-11-25T11:00:00.000Z',
  state: 'planned',
  locked: false,
  papers: [PAPER, { ...PAPER, caseId: 'c2', title: 'Andre sak', mark: 'unread' }],
  minutesLeft: 3,
};
const path = '/api/meetings/m6/papers';

describe('the papers of a meeting', () => {
  test('say what is left to read and go on with the first that is not read', async () => {
    const { element, settle, answer } = await openPage(PapersPage, PAGE);
    await settle();
    await answer(path, LIST);
    expect(element.querySelector('.lead')?.textContent).toBe('3 minutter igjen å lese.');
    expect(element.querySelector('.progress')?.textContent).toContain('1 av 2 lest');
    const start = element.querySelector('.actions a');
    expect(start?.textContent).toBe('Les videre');
    expect(start?.getAttribute('href')).toBe('/moter/m6/sak/c2');
    expect(element.querySelector('.three')?.textContent).toBe('Kort fortalt.');
  });

  test('say when all is read', async () => {
    const { element, settle, answer } = await openPage(PapersPage, PAGE);
    await settle();
    await answer(path, { ...LIST, papers: [PAPER], minutesLeft: 0 });
    expect(element.querySelector('.lead')?.textContent).toBe('Du har lest alt.');
  });

  test('are locked before signing, with the way there', async () => {
    const { element, settle, answer } = await openPage(PapersPage, PAGE);
    await settle();
    const locked = { ...PAPER, paper: 'locked', summary: null, ask: null, mark: 'unread' };
    await answer(path, { ...LIST, locked: true, papers: [locked], minutesLeft: 0 });
    expect(element.querySelector('app-locked-paper')).not.toBeNull();
    expect(element.querySelector('.progress')).toBeNull();
    expect(element.querySelector('.rows a')).toBeNull();
  });

  test('show the coordinator no marks', async () => {
    const session = aSession({ roles: ['coordinator'] });
    const { element, settle, answer } = await openPage(PapersPage, { ...PAGE, session });
    await settle();
    await answer(path, LIST);
    expect(element.querySelector('.progress')).toBeNull();
    expect(element.querySelector('.lead')?.textContent).toBe('Det tar 6 minutter å lese alt.');
  });
});
