import { session } from '../../testing/board-example';
import { openPage } from '../../testing/page-testing';
import { offices, panel, people } from '../../testing/panel-example';
import { wordsOf } from '../../testing/words-of';
import { OfficesPage } from './offices-page';

async function opened() {
  const page = await openPage(OfficesPage, {
    scopes: ['membership', 'register'],
    session: session(),
  });
  await page.answer('/api/offices', offices());
  page.element.querySelector<HTMLButtonElement>('.pagehead button')!.click();
  await page.settle();
  await page.answer('/api/panel', panel());
  const names = () =>
    [...page.element.querySelectorAll('#office-personId option')].slice(1).map(wordsOf);
  return { ...page, names };
}

describe('recording an election', () => {
  it('offers representatives, and everyone on record for an election before the installation', async () => {
    const { element, settle, answer, names } = await opened();
    const representatives = panel().members.filter(({ kind }) => kind === 'representative');
    expect(names()).toEqual(representatives.map(({ name }) => name));
    element.querySelector<HTMLInputElement>('.tick input')!.click();
    await settle();
    await answer('/api/people', people());
    expect(names()).toEqual(people().map(({ name }) => name));
  });

  it('lets the term follow the plan’s length and names what is missing', async () => {
    const { element, settle, http } = await opened();
    expect(element.querySelector<HTMLInputElement>('#office-to')!.value).toBe('2028-11-12');
    element.querySelector<HTMLButtonElement>('.form [type=submit]')!.click();
    await settle();
    expect(element.querySelectorAll('app-error-summary a')).toHaveLength(2);
    http.expectNone('/api/office-terms');
  });
});
