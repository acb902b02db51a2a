import { openPage } from '../../testing/page-testing';
import { session } from '../../testing/board-example';
import { offices, panel, people, person } from '../../testing/panel-example';
import { wordsOf } from '../../testing/words-of';
import { MemberPage } from './member-page';
import { MembersPage } from './members-page';
import { OfficesPage } from './offices-page';
import { PanelPage } from './panel-page';

describe('the people of the panel', () => {
  it('filters those who have not signed', async () => {
    const { element, answer, settle } = await openPage(MembersPage, {
      scopes: ['membership', 'register'],
      session: session(),
    });
    await answer('/api/people', people());
    expect(element.querySelectorAll('tbody tr')).toHaveLength(12);
    element.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await settle();
    expect([...element.querySelectorAll('tbody th')].map(wordsOf)).toEqual(['Hanne Dahl Berge']);
  });

  it('says nothing about signatures while nobody is in the panel', async () => {
    const { element, answer } = await openPage(MembersPage, {
      scopes: ['membership'],
      session: session(),
    });
    await answer('/api/people', [{ ...people()[0], current: null }]);
    expect(element.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(element.textContent).not.toContain('Alle i panelet har signert');
  });

  it('shows a person’s terms against the limits, and hides contact from others than the coordinator', async () => {
    const { element, answer } = await openPage(MemberPage, {
      path: 'medlem/:id',
      url: 'medlem/p-8',
      scopes: ['membership', 'register'],
    });
    await answer('/api/statutes', { fields: [] });
    await answer('/api/people/p-8', person());
    expect(wordsOf(element.querySelector('.figs'))).toContain('1 av 3');
    expect(wordsOf(element.querySelector('.history'))).toContain('Ny periode for samme person');
    expect(element.textContent).not.toContain('solveig.tveit@example.org');
  });

  it('shows members names and offices, but no seat, field or basis beside a name', async () => {
    const { element, answer } = await openPage(PanelPage, { scopes: ['membership', 'register'] });
    await answer('/api/panel', panel());
    const rows = [...element.querySelectorAll('.roster li')].map(wordsOf);
    expect(rows).toContain('Kari Mjelde Leder');
    expect(rows).toContain('Solveig Tveit');
    expect(wordsOf(element.querySelector('.panelside'))).toContain('færre enn 3');
  });

  it('counts elections to an office and says which do not count', async () => {
    const { element, answer } = await openPage(OfficesPage, {
      scopes: ['membership', 'register'],
      session: session(),
    });
    await answer('/api/offices', offices());
    const deputy = wordsOf(element.querySelectorAll('.officepair section')[1] ?? null);
    expect(deputy).toContain('Jonas Eide');
    expect(deputy).toContain('Valgt 0 av 3 ganger (1 før planen teller ikke)');
    expect(deputy).toContain('På valg 25. november 2026');
  });
});
