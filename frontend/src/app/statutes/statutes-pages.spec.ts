import { openPage } from '../../testing/page-testing';
import { finding, session } from '../../testing/board-example';
import { statutes } from '../../testing/statutes-example';
import { wordsOf } from '../../testing/words-of';
import { ClausePage } from './clause-page';
import { InterpretationsPage } from './interpretations-page';
import { PlanPage } from './plan-page';

const READING = {
  id: 'quorum-basis',
  clause: '3.4',
  option: 'seats',
  options: ['seats', 'seated'],
  isDefault: true,
  entrenched: true,
  decidedBy: null,
  decidedOn: null,
};

describe('the statutes pages', () => {
  it('shows the plan as numbered clauses, each with its own address and checks', async () => {
    const { element, answer } = await openPage(PlanPage, { scopes: ['statutes'] });
    await answer('/api/statutes', statutes());
    const clause = element.querySelector('[id="3.4"]')!;
    expect(wordsOf(clause.querySelector('h3'))).toBe('3.4 Sammensetning av panelet');
    expect(clause.querySelector('h3 a')!.getAttribute('href')).toBe('/regler/3.4');
    expect(wordsOf(clause.querySelector('summary'))).toBe('2 ting vi sjekker her');
    expect(wordsOf(clause.querySelector('.checks'))).toContain('Mange nok til stede for vedtak');
  });

  it('shows what a clause says, what is checked and what was found today', async () => {
    const { element, answer } = await openPage(ClausePage, {
      path: 'regler/:punkt',
      url: 'regler/3.4',
      scopes: ['statutes'],
      session: session(),
    });
    const clause = statutes().clauses[1]!;
    const found = finding({
      rule: 'blend',
      ok: true,
      facts: { own: 3, nextOfKin: 3, organisation: 3 },
    });
    await answer('/api/statutes/clauses/3.4', { ...clause, enforced: true });
    await answer('/api/clauses/3.4/findings', [found, { ...found, ok: false }]);
    await answer('/api/statutes', statutes());
    await answer('/api/interpretations', [READING]);
    expect(wordsOf(element.querySelector('.wording'))).toContain('Panelet har ti representanter.');
    expect(element.querySelectorAll('.findings:not(.inner) > li')).toHaveLength(2);
    expect(wordsOf(element.querySelector('.findings summary'))).toBe('1 regel er oppfylt');
    expect(element.querySelectorAll('.reading')).toHaveLength(1);
    expect(wordsOf(element.querySelector('.leaf'))).toContain('Neste: punkt 6.1');
  });

  it('says so, with a way on, when the plan has no such clause', async () => {
    const { element, answer } = await openPage(ClausePage, {
      path: 'regler/:punkt',
      url: 'regler/9.9',
      scopes: ['statutes'],
      session: session(),
    });
    const unknown = { type: '/problems/not-found', title: 'Not found', status: 404 };
    await answer('/api/statutes/clauses/9.9', unknown, { status: 404, statusText: 'Not Found' });
    expect(wordsOf(element.querySelector('h1'))).toBe('Planen har ikke noe punkt 9.9');
    expect(element.querySelector('.problem')).toBeNull();
    expect(element.querySelector('main a, .answers a')?.getAttribute('href')).toBe('/regler');
  });

  it('says which reading is in force and who settled it', async () => {
    const { element, answer } = await openPage(InterpretationsPage, { scopes: ['statutes'] });
    await answer('/api/interpretations', [
      READING,
      { ...READING, id: 'majority', decidedBy: '3/26', decidedOn: '2026-03-11' },
    ]);
    expect(wordsOf(element.querySelector('.lead'))).toContain('Panelet har avgjort én av dem.');
    const readings = [...element.querySelectorAll('.reading')].map(wordsOf);
    expect(readings[0]).toContain('Utgangspunktet, til panelet vedtar noe annet.');
    expect(readings[1]).toContain('Tolkningsvedtak 3/26 til UP 3.4, 11. mars 2026.');
  });
});
