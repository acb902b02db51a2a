import type { DeclarationVersionView } from '../../api/schema';
import { session } from '../../../testing/board-example';
import { openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { VersionsPage } from './versions-page';
import { WritePage } from './write-page';

const LIST = '/api/declaration-texts';

function words(more: string[] = []): DeclarationVersionView['texts']['nb'] {
  return {
    title: 'Taushetserklæring',
    paragraphs: ['Du tier.', 'Livet ut.', ...more],
    confirmations: ['Jeg har lest.'],
  };
}

function aVersion(change: Partial<DeclarationVersionView> = {}): DeclarationVersionView {
  return {
    id: 'v-1',
    label: '1',
    state: 'inForce',
    validFrom: '2026-01-01',
    olderClosesOn: null,
    signatures: 9,
    texts: { nb: words(), nn: words(), en: words(), 'nb-lett': words() },
    version: 1,
    ...change,
  };
}

const NEWER = aVersion({
  id: 'v-2',
  label: '2',
  validFrom: '2026-11-10',
  signatures: 1,
  texts: { ...aVersion().texts, nb: words(['Også papirene.']) },
});
const FORMER = aVersion({ state: 'former' });

describe('the versions of the declaration', () => {
  it('are listed with their day, their signatures and what is new', async () => {
    const { element, answer } = await openPage(VersionsPage, {
      scopes: ['declarations'],
      session: session(),
    });
    await answer(LIST, [NEWER, FORMER]);
    const [first, second] = [...element.querySelectorAll('.versions > li')];
    expect(wordsOf(first)).toContain('Utgave 2 Gjelder nå');
    expect(wordsOf(first)).toContain('Én har signert.');
    expect(wordsOf(first?.querySelector('ins'))).toBe('Nytt: Også papirene.');
    expect(wordsOf(second)).toContain('9 har signert.');
    expect(second?.querySelector('app-close-older')).toBeNull();
  });

  it('let the coordinator set when older signatures stop holding', async () => {
    const { element, answer, http, settle } = await openPage(VersionsPage, {
      scopes: ['declarations'],
      session: session(),
    });
    await answer(LIST, [NEWER, FORMER]);
    element.querySelector<HTMLInputElement>('#closes-2')!.value = '2026-12-01';
    element.querySelector('app-close-older form')!.dispatchEvent(new Event('submit'));
    const sent = http.expectOne(`${LIST}/v-2/closing`);
    expect(sent.request.body).toEqual({ olderClosesOn: '2026-12-01', version: 1 });
    sent.flush([{ ...NEWER, olderClosesOn: '2026-12-01' }, FORMER]);
    await settle();
    expect(wordsOf(element.querySelector('.versions'))).toContain('til 1. desember 2026.');
  });
});

describe('writing a new version', () => {
  it('begins with the words in force, shows what is new while it is written, and saves all four', async () => {
    const { element, answer, http, settle } = await openPage(WritePage, {
      scopes: ['declarations'],
      session: session(),
    });
    await answer(LIST, [aVersion()]);
    const text = element.querySelector<HTMLTextAreaElement>('#text-paragraphs')!;
    expect(text.value).toBe('Du tier.\n\nLivet ut.');
    text.value = 'Du tier.\n\n\nOg du passer\npå papirene. \n\nLivet ut.';
    text.dispatchEvent(new Event('input'));
    await settle();
    expect(wordsOf(element.querySelector('ins'))).toBe('Nytt: Og du passer på papirene.');
    element.querySelector('form')!.dispatchEvent(new Event('submit'));
    const { request } = http.expectOne(LIST);
    const body = request.body as { texts: DeclarationVersionView['texts'] };
    expect(body).toMatchObject({ validFrom: '2026-11-12', olderClosesOn: null });
    expect(body.texts.nb.paragraphs).toEqual([
      'Du tier.',
      'Og du passer på papirene.',
      'Livet ut.',
    ]);
    expect(body.texts.nn.paragraphs).toEqual(['Du tier.', 'Livet ut.']);
  });

  it('opens the language that lacks something, and says what', async () => {
    const { element, answer, http, settle } = await openPage(WritePage, {
      scopes: ['declarations'],
      session: session(),
    });
    await answer(LIST, [aVersion()]);
    const english = element.querySelector<HTMLInputElement>('input[value=en]')!;
    english.dispatchEvent(new Event('change'));
    await settle();
    const title = element.querySelector<HTMLInputElement>('#text-title')!;
    title.value = ' ';
    title.dispatchEvent(new Event('input'));
    element.querySelector<HTMLInputElement>('input[value=nb]')!.dispatchEvent(new Event('change'));
    await settle();
    element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();
    expect(wordsOf(element.querySelector('.problem'))).toContain('Skriv overskriften på Engelsk');
    expect(element.querySelector<HTMLInputElement>('#text-title')!.value).toBe(' ');
    http.expectNone(LIST);
  });
});
