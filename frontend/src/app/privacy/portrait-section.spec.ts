import type { OwnPortraitView } from '../api/schema';
import { aSession, OpenedPage, openPage } from '../../testing/page-testing';
import { PortraitSection } from './portrait-section';

const NONE: OwnPortraitView = { picture: null, putAt: null };
const MINE: OwnPortraitView = { picture: 'AAAA', putAt: '2026-11-12T09:00:00.000Z' };

async function open(own: OwnPortraitView): Promise<OpenedPage<PortraitSection>> {
  const opened = await openPage(PortraitSection, { scopes: ['privacy'], session: aSession() });
  await opened.answer('/api/own-portrait', own);
  return opened;
}

async function press({ element, settle }: OpenedPage<PortraitSection>, text: string) {
  const buttons = [...element.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.includes(text))?.click();
  await settle();
}

async function choose({ element, settle }: OpenedPage<PortraitSection>, file: File) {
  const field = element.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('No field');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true });
  field.dispatchEvent(new Event('change'));
  for (let n = 0; n < 20; n++) await settle();
}

describe('My picture', () => {
  it('says where it would be shown, and that nothing is yet', async () => {
    const { element } = await open(NONE);
    expect(element.textContent).toContain('Alle kan se det der, uten å logge inn.');
    expect(element.querySelector('img')).toBeNull();
    expect(element.textContent).not.toContain('Ta bort');
  });

  it('is taken away in one press, with the consent', async () => {
    const page = await open(MINE);
    const image = page.element.querySelector('img');
    expect([image?.src, image?.alt]).toEqual(['data:image/jpeg;base64,AAAA', 'Amina Yusuf']);
    expect(page.element.textContent).toContain('Du ga samtykke 12. november 2026.');
    await press(page, 'Ta bort bildet');
    const { request } = page.http.expectOne({
      method: 'PUT',
      url: '/api/consents/publishPortrait',
    });
    expect(request.body).toEqual({ given: false });
    page.http.match(() => true);
  });

  it('says so when the browser cannot read what was chosen, and sends nothing', async () => {
    const page = await open(NONE);
    await choose(page, new File(['no picture'], 'brev.pdf', { type: 'application/pdf' }));
    expect(page.element.querySelector('[role=status]')?.textContent).toContain(
      'Vi kan ikke lese dette bildet.',
    );
    expect(page.http.match(() => true)).toEqual([]);
  });
});
