import { openPage, aSession, OpenedPage } from '../../../testing/page-testing';
import { PaperPage } from './paper-page';

const PAGE = {
  path: 'moter/:id/plan/:caseId',
  url: 'moter/m6/plan/c34',
  scopes: ['meetings' as const, 'papers' as const],
  session: aSession({ roles: ['representative', 'leader'] }),
};
const PAPER = {
  ask: 'decide',
  summary: '',
  question: 'Hva sier vi?',
  background: '',
  assessment: '',
  consequence: '',
  proposal: '',
  addressee: '',
  impartiality: '',
  officer: 'Marte Lunde',
  language: 'nb',
  state: 'draft',
  releasedAt: null,
  releasedBy: null,
  readingMinutes: 1,
  lix: 3,
  savedBy: 'Marte Lunde',
  changes: [],
  version: 2,
};
const CASE = {
  caseId: 'c34',
  itemId: 'i34',
  meetingId: 'm6',
  caseNumber: '34/26',
  title: 'Råd til prosjekt OPPTAKT',
  type: 'advice',
  closed: false,
  goal: null,
  meeting: { number: 6, year: 2026, startsAt: '2026-11-25T11:00:00.000Z', state: 'planned' },
  paper: PAPER,
  mark: 'unread',
  findings: [],
  can: ['edit', 'release'],
  next: null,
};

async function opened(view: object = CASE): Promise<OpenedPage<PaperPage>> {
  const page = await openPage(PaperPage, PAGE);
  await page.settle();
  await page.answer('/api/cases/c34', view);
  return page;
}

function field(element: HTMLElement, name: string): HTMLTextAreaElement {
  return element.querySelector<HTMLTextAreaElement>(`#paper-${name}`)!;
}

async function type({ element, settle }: OpenedPage<PaperPage>, name: string, text: string) {
  field(element, name).value = text;
  field(element, name).dispatchEvent(new Event('input'));
  await settle();
}

describe('writing a paper', () => {
  test('says while one writes how heavy the text is, and which sentences and words make it so', async () => {
    const page = await opened();
    const measured = () => page.element.querySelector('app-text-measure')?.textContent ?? '';
    await type(page, 'summary', 'Vi er her.');
    expect(measured()).toContain('Lettlest');
    const long = `${Array.from({ length: 45 }, () => 'ord').join(' ')} brukermedvirkningsprosjekt.`;
    await type(page, 'summary', long);
    expect(measured()).toContain('Tungt');
    expect(measured()).toContain('Se 1 lang setning og 1 langt ord');
    expect(measured()).toContain('46 ord:');
    expect(measured()).toContain('brukermedvirkningsprosjekt');
  });

  test('saves a draft that lacks its summary, with every part', async () => {
    const page = await opened();
    await type(page, 'consequence', 'De blir hørt.');
    page.element.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await page.settle();
    const sent = page.http.expectOne('/api/cases/c34/paper');
    expect(sent.request.body).toMatchObject({
      ask: 'decide',
      summary: '',
      consequence: 'De blir hørt.',
      officer: 'Marte Lunde',
      version: 2,
    });
    sent.flush({ ...CASE, paper: { ...PAPER, consequence: 'De blir hørt.', version: 3 } });
    await page.settle();
    expect(field(page.element, 'consequence').value).toBe('De blir hørt.');
  });

  test('keeps what is typed while a save is on its way, and saves it on the next version', async () => {
    const page = await opened();
    const form = page.element.querySelector<HTMLFormElement>('form');
    await type(page, 'summary', 'Først.');
    form?.requestSubmit();
    await page.settle();
    await type(page, 'consequence', 'De blir hørt.');
    const saved = { ...CASE, paper: { ...PAPER, summary: 'Først.', version: 3 } };
    page.http.expectOne('/api/cases/c34/paper').flush(saved);
    await page.settle();
    expect(field(page.element, 'consequence').value).toBe('De blir hørt.');
    form?.requestSubmit();
    await page.settle();
    const { body } = page.http.expectOne('/api/cases/c34/paper').request;
    expect(body).toMatchObject({ consequence: 'De blir hørt.', version: 3 });
  });

  test('tells why a paper without a summary is not released, with clause and way forward', async () => {
    const page = await opened();
    page.element.querySelector<HTMLButtonElement>('.actions button')?.click();
    await page.settle();
    const refusal = {
      type: '/problems/statutes',
      title: 'The statutes do not allow this',
      status: 422,
      findings: [
        {
          rule: 'papers',
          clause: 'UP 4.1, 4.3',
          force: 'must',
          acts: 'refuses',
          ok: false,
          facts: {
            by: 'leader',
            leader: 'available',
            deputyLeader: 'available',
            lacks: 'summary',
            noted: false,
          },
          remedy: 'summarise',
        },
      ],
    };
    await page.answer('/api/cases/c34/paper/release', refusal, {
      status: 422,
      statusText: 'Unprocessable',
    });
    const said = page.element.querySelector('form app-problem')?.textContent;
    expect(said).toContain('mangler en kort oppsummering i klart språk');
    expect(said).toContain('Skriv to–tre setninger som alle forstår.');
  });

  test('lets one choose when somebody else saved first, and says who', async () => {
    const page = await opened();
    await type(page, 'summary', 'Mitt.');
    page.element.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await page.settle();
    await page.answer(
      '/api/cases/c34/paper',
      { type: '/problems/stale', title: 'Stale', status: 409 },
      { status: 409, statusText: 'Conflict' },
    );
    await page.answer('/api/cases/c34', {
      ...CASE,
      paper: { ...PAPER, summary: 'Deres.', version: 3 },
    });
    const choice = page.element.querySelector('app-stale-choice');
    expect(choice?.textContent).toContain('Marte Lunde endret den samme teksten.');
    expect(choice?.textContent).toContain('Mitt.');
    expect(choice?.textContent).toContain('Deres.');
    choice?.querySelectorAll('button')[1]?.click();
    await page.settle();
    expect(field(page.element, 'summary').value).toBe('Deres.');
  });

  test('remarks on a heavy summary without barring anything', async () => {
    const finding = {
      rule: 'plain-summary',
      clause: 'UP 4.1, 4.3',
      force: 'should',
      acts: 'finding',
      ok: false,
      facts: { lix: 61, atMost: 40 },
      remedy: 'shorten',
    };
    const { element } = await opened({ ...CASE, findings: [finding] });
    expect(element.querySelector('app-finding')?.textContent).toContain('LIX 61');
    expect(element.querySelector('.actions button')?.textContent).toContain('Frigi');
  });
});
