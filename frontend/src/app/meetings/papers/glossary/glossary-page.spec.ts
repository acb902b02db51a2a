import { aSession, openPage } from '../../../../testing/page-testing';
import { GlossaryPage } from './glossary-page';

const PAGE = { path: 'ordliste', scopes: ['meetings' as const, 'papers' as const] };
const WORD = {
  id: 'w1',
  wordNb: 'vedtak',
  wordNn: 'vedtak',
  wordEn: 'resolution',
  formsNb: '',
  formsNn: '',
  formsEn: '',
  meaningNb: 'Det vi har bestemt.',
  meaningNn: 'Det vi har avgjort.',
  meaningEn: 'What we decided.',
  meaningLett: 'Vi bestemte det.',
  version: 3,
};

describe('the glossary', () => {
  test('is read in the reader’s language, and cannot be changed by members', async () => {
    const { element, settle, answer } = await openPage(GlossaryPage, { ...PAGE, language: 'en' });
    await settle();
    await answer('/api/glossary', { words: [WORD], can: [] });
    expect(element.querySelector('.rows h2')?.textContent).toBe('resolution');
    expect(element.querySelector('.rows p')?.textContent).toBe('What we decided.');
    expect(element.querySelector('.rows button')).toBeNull();
  });

  test('is easy to read for who has chosen that', async () => {
    const lett = { ...PAGE, language: 'nb-lett' as const };
    const { element, settle, answer } = await openPage(GlossaryPage, lett);
    await settle();
    await answer('/api/glossary', { words: [WORD], can: [] });
    expect(element.querySelector('.rows p')?.textContent).toBe('Vi bestemte det.');
  });

  test('keeps what the coordinator typed when a language is missing, and saves nothing', async () => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    const session = aSession({ roles: ['coordinator'] });
    const { element, settle, answer, http } = await openPage(GlossaryPage, { ...PAGE, session });
    await settle();
    await answer('/api/glossary', { words: [WORD], can: ['edit'] });
    element.querySelector<HTMLButtonElement>('.rows button')?.click();
    await settle();
    const meaning = element.querySelector<HTMLTextAreaElement>('#meaningNn');
    meaning!.value = ' ';
    meaning!.dispatchEvent(new Event('input'));
    element.querySelector<HTMLFormElement>('app-word-form form')?.requestSubmit();
    await settle();
    http.expectNone('/api/glossary/w1');
    expect(element.querySelector('app-error-summary')?.textContent).toContain('alle språk');
    meaning!.value = 'Avgjort.';
    meaning!.dispatchEvent(new Event('input'));
    element.querySelector<HTMLFormElement>('app-word-form form')?.requestSubmit();
    await settle();
    const sent = http.expectOne('/api/glossary/w1');
    expect(sent.request.body).toMatchObject({ meaningNn: 'Avgjort.', version: 3 });
    sent.flush({ words: [{ ...WORD, version: 4 }], can: ['edit'] });
    await settle();
    expect(element.querySelector('app-word-form')).toBeNull();
  });
});
