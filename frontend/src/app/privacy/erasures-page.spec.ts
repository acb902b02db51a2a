import type { ErasuresView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { ErasuresPage } from './erasures-page';

const ITEM = { name: 'Per-Arne Vik', what: 'contact' as const, dueOn: '2026-11-12' };

function erasures(firstBy: string | null, mayApprove: boolean): ErasuresView {
  const run = { id: 'r1', preparedAt: '2026-11-12T00:10:00.000Z', firstBy, mayApprove, version: 1 };
  return { run: { ...run, items: [ITEM] }, ahead: [], done: [] };
}

async function opened(view: ErasuresView) {
  const session = aSession({ roles: ['coordinator'] });
  const page = await openPage(ErasuresPage, { scopes: ['privacy'], session });
  await page.answer('/api/erasures', view);
  return page;
}

describe('what is erased after somebody has left', () => {
  it('names who and what, and sends the version one has read', async () => {
    const { element, http, settle } = await opened(erasures(null, true));
    expect(wordsOf(element)).toContain(
      'Per-Arne Vik: E-post, innlogging og valg. Skal slettes 12. november 2026',
    );
    element.querySelector<HTMLButtonElement>('.answers button')!.click();
    const sent = http.expectOne('/api/erasure-runs/r1/approve');
    expect(sent.request.body).toEqual({ version: 1 });
    sent.flush(erasures('Marte Lunde', false));
    await settle();
    expect(wordsOf(element)).toContain('Marte Lunde har godkjent.');
    expect(element.querySelector('.answers button')).toBeNull();
  });

  it('says so when nothing waits, and what has been', async () => {
    const done = [{ doneAt: '2026-11-12T00:10:00.000Z', erased: 2, kept: 1 }];
    const { element } = await opened({ run: null, ahead: [], done });
    expect(wordsOf(element)).toContain('Ingenting venter på å bli slettet.');
    expect(wordsOf(element)).toContain('2 slettet, 1 beholdt');
  });
});
