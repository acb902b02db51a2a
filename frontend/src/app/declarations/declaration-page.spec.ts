import type { DeclarationView } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { DeclarationPage } from './declaration-page';

const TEXT = '/api/declaration?language=nb';

function view(change: Partial<DeclarationView> = {}): DeclarationView {
  return {
    textId: 't-2',
    version: '2',
    language: 'nb',
    title: 'Taushetserklæring',
    paragraphs: ['Du tier.', 'Også papirene.'],
    confirmations: ['Jeg har lest.'],
    hash: 'a'.repeat(64),
    standing: 'unsigned',
    olderClosesOn: null,
    signed: null,
    refused: null,
    former: null,
    hasPasskey: false,
    codeOnPage: true,
    ...change,
  };
}

const SIGNED: DeclarationView['signed'] = {
  id: 's-1',
  at: '2026-11-01T09:00:00.000Z',
  method: 'paper',
  version: '1',
  name: 'Amina Yusuf',
  evidence: 'Signert på papir.',
  hasScan: true,
};

async function opened(change: Partial<DeclarationView>) {
  const page = await openPage(DeclarationPage, { scopes: ['declarations'] });
  await page.answer(TEXT, view(change));
  return page;
}

describe('one’s own declaration', () => {
  it('says until when the old signature holds, and what is new', async () => {
    const { element } = await opened({
      standing: 'older',
      olderClosesOn: '2026-12-01',
      signed: SIGNED,
      former: {
        version: '1',
        title: 'Taushetserklæring',
        paragraphs: ['Du tier.'],
        confirmations: ['Jeg har lest.'],
      },
    });
    expect(wordsOf(element)).toContain('Den gamle signaturen gjelder til 1. desember 2026.');
    expect(wordsOf(element.querySelector('ins'))).toBe('Nytt: Også papirene.');
    const links = [...element.querySelectorAll('.receipt a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/api/declarations/s-1/document.pdf', '/api/declarations/s-1/file']);
  });

  it('takes a no with a word, and leaves the way back open', async () => {
    const { element, http, settle } = await opened({});
    expect(wordsOf(element.querySelector('.refuse'))).toContain('Du beholder plassen din.');
    element.querySelector<HTMLTextAreaElement>('#refuse-word')!.value = ' Ikke nå. ';
    element.querySelector('.refuse form')!.dispatchEvent(new Event('submit'));
    const sent = http.expectOne('/api/declaration/refusals');
    expect(sent.request.body).toEqual({ word: 'Ikke nå.', language: 'nb' });
    sent.flush(view({ refused: { at: '2026-11-12T09:00:00.000Z', word: 'Ikke nå.' } }));
    await settle();
    expect(wordsOf(element.querySelector('.lead'))).toContain('Du har sagt nei til å signere.');
    expect(element.querySelector('.refuse')).toBeNull();
    expect(element.querySelector('a[href="/taushet/signer"]')).not.toBeNull();
  });
});
