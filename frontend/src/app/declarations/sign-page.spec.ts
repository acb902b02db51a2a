import type { DeclarationView } from '../api/schema';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { ASK_PASSKEY } from '../kernel/ask-passkey';
import { wordsOf } from '../../testing/words-of';
import { SignPage } from './sign-page';

const TEXT = '/api/declaration?language=nb';

function declaration(signed: DeclarationView['signed'] = null): DeclarationView {
  return {
    textId: 't-1',
    version: '1',
    language: 'nb',
    title: 'Taushetserklæring for erfaringspanelet',
    paragraphs: ['Taushetsplikten varer livet ut.'],
    confirmations: ['Jeg har lest.', 'Jeg forstår.'],
    hash: 'a'.repeat(64),
    standing: signed === null ? 'unsigned' : 'signed',
    olderClosesOn: null,
    signed,
    refused: null,
    former: null,
    hasPasskey: false,
    codeOnPage: true,
  };
}

function button(element: HTMLElement, text: string): HTMLButtonElement {
  return [...element.querySelectorAll('button')].find((each) => each.textContent?.includes(text))!;
}

async function toStepThree({ element, settle, answer }: OpenedPage<SignPage>): Promise<void> {
  await answer(TEXT, declaration());
  button(element, 'Jeg har lest den').click();
  await settle();
  element.querySelectorAll<HTMLInputElement>('.bigticks input').forEach((box) => box.click());
  button(element, 'Gå til signering').click();
  await settle();
  await answer('/api/declaration/codes', { sentTo: null, code: '4821 9930' });
}

describe('signing the declaration', () => {
  it('goes no further until both sentences are ticked', async () => {
    const { element, answer, settle } = await openPage(SignPage, { scopes: ['declarations'] });
    await answer(TEXT, declaration());
    button(element, 'Jeg har lest den').click();
    await settle();
    element.querySelector<HTMLInputElement>('.bigticks input')!.click();
    button(element, 'Gå til signering').click();
    await settle();
    expect(wordsOf(element.querySelector('.problem'))).toContain('Kryss av setning 2');
    expect(element.querySelector('#sign-code')).toBeNull();
  });

  it('shows the code on the page in the example panel, and says why', async () => {
    const opened = await openPage(SignPage, { scopes: ['declarations'] });
    await toStepThree(opened);
    expect(wordsOf(opened.element.querySelector('.codebox'))).toBe(
      'Dette er koden din: 4821 9930 Eksempelpanelet sender ikke e-post. Derfor står koden her.',
    );
  });

  it('signs exactly the text that was read, and gives a receipt', async () => {
    const opened = await openPage(SignPage, { scopes: ['declarations'] });
    await toStepThree(opened);
    const { element, http, settle, answer } = opened;
    element.querySelector<HTMLInputElement>('#sign-code')!.value = '4821 9930';
    element.querySelector<HTMLInputElement>('#sign-name')!.value = 'Amina Yusuf';
    element.querySelector('form')!.dispatchEvent(new Event('submit'));
    const sent = http.expectOne('/api/declaration/signatures');
    expect(sent.request.body).toEqual({
      hash: 'a'.repeat(64),
      language: 'nb',
      confirmations: [true, true],
      code: '4821 9930',
      name: 'Amina Yusuf',
      copyByMail: false,
    });
    sent.flush(
      declaration({
        id: 's-1',
        hasScan: false,
        at: '2026-11-12T09:31:00.000Z',
        method: 'code',
        version: '1',
        name: 'Amina Yusuf',
        evidence: 'Koden sto på siden.',
      }),
    );
    await settle();
    await answer('/api/session', aSession());
    expect(wordsOf(element.querySelector('.receipt'))).toContain(
      'Du har signert. Taushetsplikten varer livet ut (punkt 6.1).',
    );
  });

  it('asks the passkey first, over the text that was read, and falls back to a code', async () => {
    const answer = { credentialId: 'c', clientData: 'd', authenticatorData: 'a', signature: 's' };
    const asked = jest
      .fn<Promise<typeof answer>, [unknown]>()
      .mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
      .mockResolvedValue(answer);
    const opened = await openPage(SignPage, {
      scopes: ['declarations'],
      providers: [{ provide: ASK_PASSKEY, useValue: asked }],
    });
    const { element, http, settle } = opened;
    await opened.answer(TEXT, { ...declaration(), hasPasskey: true });
    button(element, 'Jeg har lest den').click();
    await settle();
    element.querySelectorAll<HTMLInputElement>('.bigticks input').forEach((box) => box.click());
    button(element, 'Gå til signering').click();
    await settle();
    expect(element.querySelector('#sign-code')).toBeNull();
    const question = { challenge: 'q', rpId: 'localhost', credentials: [] };
    const sign = async () => {
      button(element, 'Signer med passnøkkel').click();
      await settle();
      const request = http.expectOne('/api/declaration/passkey-questions');
      expect(request.request.body).toEqual({ hash: 'a'.repeat(64), language: 'nb' });
      request.flush(question);
      await settle();
    };
    await sign();
    expect(wordsOf(element.querySelector('[role=alert]'))).toContain('Passnøkkelen svarte ikke.');
    await sign();
    expect(asked).toHaveBeenLastCalledWith(question);
    expect(http.expectOne('/api/declaration/signatures').request.body).toMatchObject({
      hash: 'a'.repeat(64),
      passkey: answer,
      copyByMail: false,
    });
    button(element, 'Bruk kode i stedet').click();
    await settle();
    await opened.answer('/api/declaration/codes', { sentTo: null, code: '4821 9930' });
    expect(element.querySelector('#sign-code')).not.toBeNull();
  });

  it('offers no reading aloud where the browser has no voice', async () => {
    const { element, answer } = await openPage(SignPage, { scopes: ['declarations'] });
    await answer(TEXT, declaration());
    expect(button(element, 'Les opp')).toBeUndefined();
  });

  it('swaps to plain language in place', async () => {
    const { element, answer, settle } = await openPage(SignPage, { scopes: ['declarations'] });
    await answer(TEXT, declaration());
    button(element, 'Vis lettlest tekst').click();
    await settle();
    await answer('/api/declaration?language=nb-lett', {
      ...declaration(),
      language: 'nb-lett',
      title: 'Du lover å holde på hemmeligheter',
    });
    expect(wordsOf(element.querySelector('h3'))).toBe('Du lover å holde på hemmeligheter');
  });
});
