import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { board, finding, session } from '../../testing/board-example';
import { wordsOf } from '../../testing/words-of';
import { BoardPage } from './board-page';

function open(change = session()): Promise<OpenedPage<BoardPage>> {
  return openPage(BoardPage, { scopes: ['membership', 'register', 'statutes'], session: change });
}

function texts(element: HTMLElement, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(wordsOf);
}

describe('the composition board', () => {
  it('shows every seat with name, basis and term, and what a vacant seat asks for', async () => {
    const { element, answer } = await open();
    await answer('/api/board', board());
    const cards = texts(element, '.board .seat:not(.vara)');
    expect(cards).toHaveLength(10);
    expect(cards[7]).toContain('Solveig Tveit Egenerfaring, palliasjon');
    expect(cards[7]).toContain('Periode 1 av 3 · 8 av 12 år, til juni 2030');
    expect(cards[0]).toContain('Fra før planen · 2 av 12 år, til juni 2028');
    expect(cards[3]).toContain('Leder. Egen\u00aderfaring');
    expect(cards[5]).toContain('Ledig Krever egen- eller pårørendeerfaring');
  });

  it('has the findings before the board in source order, each with clause and a way forward', async () => {
    const { element, answer } = await open();
    await answer('/api/board', board());
    const findings = element.querySelector('aside')!;
    const grid = element.querySelector('.board')!;
    expect(findings.compareDocumentPosition(grid)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(texts(findings, 'a[href^="/regler"]')[0]).toBe('Punkt 3.4');
    const links = [...findings.querySelectorAll<HTMLAnchorElement>('a[href^="/panelet"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/panelet/oppnevn?plass=6',
      '/panelet/oppnevn?vara=eldre',
      '/panelet/framover',
    ]);
  });

  it('says whether the panel can be lawful, why not, whom to find and who may move', async () => {
    const { element, answer } = await open();
    await answer('/api/board', board());
    expect(texts(element, 'app-composition-proof')[0]).toBe(
      'Ikke med dem dere har nå Punkt 3.4 Plass 6: ingen av vararepresentantene passer. Finn noen med egen- eller pårørendeerfaring i eldrehelse (åpen utlysning). Punkt 3.2 Flytt Solveig Tveit fra plass 8 til plass 6. Da må dere finne én person. Punkt 3.4',
    );
  });

  it('says who may take which seat when the alternates can fill them all', async () => {
    const { element, answer } = await open();
    const placements = [{ seat: 6, personId: 'p-nora', name: 'Nora Fjeld' }];
    const proof = { ...board().proof, possible: true, moves: [], gaps: [], placements };
    await answer('/api/board', board({ proof }));
    expect(texts(element, 'app-composition-proof')[0]).toContain(
      'Ja. De som allerede er i panelet, kan fylle plassene slik planen krever. Punkt 3.4 Nora Fjeld kan få plass 6.',
    );
  });

  it('folds the rules that are met into one line', async () => {
    const { element, answer } = await open();
    await answer('/api/board', board());
    expect(texts(element, 'details summary')).toContain('1 regel er oppfylt');
  });

  it('counts what must be put right in the lead sentence', async () => {
    const { element, answer } = await open();
    await answer('/api/board', board({ findings: [finding({ rule: 'blend', ok: true })] }));
    expect(texts(element, '.lead')[0]).toBe('Panelet følger utviklingsplanen.');
  });

  it('gives the leader the board to read, without links to appoint', async () => {
    const { element, answer } = await open(aSession({ roles: ['leader', 'representative'] }));
    await answer('/api/board', board());
    expect(element.querySelectorAll('a[href^="/panelet/oppnevn"]')).toHaveLength(0);
    expect(texts(element, '.notice')[0]).toContain('Koordinatoren oppnevner');
  });

  it('turns seats and terms into tables', async () => {
    const { element, answer, settle } = await open();
    await answer('/api/board', board());
    for (const button of [...element.querySelectorAll<HTMLButtonElement>('.linkbtn')])
      button.click();
    await settle();
    expect(texts(element, 'table caption')).toEqual(['Plasser', 'Vararepresentanter', 'Perioder']);
    expect(texts(element, 'table:last-of-type tbody tr')).toContain(
      'Plass 6 Ledig 1. oktober 2026 – Ledig',
    );
  });

  it('knows neither how many seats nor how many fields there are', async () => {
    const { element, answer } = await open();
    const small = board();
    const view = board({
      fields: small.fields.slice(0, 1),
      alternates: small.alternates.filter(({ fieldId }) => fieldId === small.fields[0]?.id),
      seats: small.seats.slice(0, 2),
      timeline: small.timeline.slice(0, 2),
    });
    await answer('/api/board', view);
    expect(texts(element, '.rowh')).toEqual(['Barn og unge Fast felt 1']);
    expect(element.querySelectorAll('.tl .r')).toHaveLength(2);
  });

  it('says what went wrong and reads again on request', async () => {
    const { element, answer } = await open();
    await answer('/api/board', null, { status: 500, statusText: 'Server error' });
    expect(texts(element, '.problem h2')).toHaveLength(1);
    element.querySelector<HTMLButtonElement>('.problem button')!.click();
    await answer('/api/board', board());
    expect(element.querySelectorAll('.board')).toHaveLength(1);
  });
});
