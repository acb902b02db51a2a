import type { PlanToChangeView } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { EditPage } from './edit-page';

const NOW = {
  statutesId: 's1',
  bounds: [],
  plan: { numbers: {}, fields: [], clauses: [] },
  kept: [],
  used: [],
} as unknown as PlanToChangeView;

const clause = (id: string, nb: string) => ({ id, heading: { nb, nn: nb, en: nb }, text: 'Noe.' });
/** A plan with three clauses, one of which the program counts by. */
const WITH_CLAUSES = {
  ...NOW,
  plan: {
    numbers: { flexibleSeats: 4 },
    fields: [],
    clauses: [clause('3', 'Oppsett'), clause('3.1', 'Periode'), clause('3.2', 'Gjester')],
  },
  kept: ['3.1'],
  used: ['3', '3.1', '3.2', '3.3'],
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

  async function openClauses() {
    const page = await open('regler/revisjon/ny', 'regler/revisjon/ny');
    await page.settle();
    await page.answer('/api/plan-to-change', WITH_CLAUSES);
    await page.settle();
    const press = async (name: string) => {
      const all = [...page.element.querySelectorAll('button')];
      const wanted = all.find((each) => (each.textContent ?? '').trim() === name);
      if (!wanted) throw new Error(`No button «${name}»`);
      wanted.click();
      await page.settle();
    };
    const heads = () =>
      [...page.element.querySelectorAll('app-clauses-form summary')].map((each) =>
        (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      );
    return { ...page, press, heads };
  }

  test('a new clause gets a number nobody has had, and must have headings and text', async () => {
    const { element, press, heads, http, settle } = await openClauses();
    await press('Legg til et punkt');
    expect(heads()).toEqual([
      'Punkt 3: Oppsett',
      'Punkt 3.1: Periode',
      'Punkt 3.2: Gjester',
      'Punkt 3.4: Nytt punkt',
    ]);
    element.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await settle();
    const summary = element.querySelector('app-error-summary')?.textContent ?? '';
    expect(summary).toContain('Gi punkt 3.4 overskrift på alle tre språk');
    expect(summary).toContain('Skriv teksten i punkt 3.4');
    http.expectNone(({ method }) => method === 'POST');
  });

  test('a clause is left out and put back, but not one the program counts by, or a chapter with clauses', async () => {
    const { element, press, heads } = await openClauses();
    expect(element.textContent).toContain('Programmet regner etter dette punktet.');
    expect(element.textContent).toContain('Ta ut punktene under dette først.');
    await press('Ta ut punkt 3.2');
    expect(heads()).toEqual(['Punkt 3: Oppsett', 'Punkt 3.1: Periode']);
    expect(element.textContent).toContain('Tas ut av planen');
    await press('Sett inn igjen');
    expect(heads()).toContain('Punkt 3.2: Gjester');
    expect(element.textContent).not.toContain('Tas ut av planen');
  });
});
