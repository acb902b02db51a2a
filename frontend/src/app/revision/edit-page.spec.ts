import type { PlanToChangeView } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { EditPage } from './edit-page';

const NOW = {
  statutesId: 's1',
  bounds: [],
  plan: { numbers: {}, fields: [], clauses: [] },
} as unknown as PlanToChangeView;

function open(path: string, url: string) {
  return openPage(EditPage, { path, url, scopes: ['revision', 'statutes'] });
}

describe('writing another plan', () => {
  test('begins with the plan in force when the address names no draft', async () => {
    const { element, http, answer, settle } = await open(
      'regler/revisjon/ny',
      'regler/revisjon/ny',
    );
    await settle();
    await answer('/api/plan-to-change', NOW);
    http.expectNone(({ url }) => url.startsWith('/api/rule-changes'));
    expect(element.querySelector('h1')?.textContent).toContain('Foreslå en endring av planen');
    expect(element.querySelector<HTMLInputElement>('#edit-title')?.value).toBe('');
  });

  test('goes on with the draft that the address names', async () => {
    const path = 'regler/revisjon/:id/rediger';
    const { element, answer, settle } = await open(path, 'regler/revisjon/c1/rediger');
    await settle();
    await answer('/api/plan-to-change', NOW);
    const draft = { title: 'Ni plasser', reason: '', fromDay: null, version: 2, plan: NOW.plan };
    await answer('/api/rule-changes/c1', draft);
    await settle();
    expect(element.querySelector<HTMLInputElement>('#edit-title')?.value).toBe('Ni plasser');
  });
});
