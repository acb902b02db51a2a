import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import type { AccessNeedsView } from '../api/schema';
import { AccessNeedsPage } from './access-needs-page';

const NOTHING: AccessNeedsView = {
  written: false,
  consentedAt: null,
  changedAt: null,
  version: 0,
};
const WRITTEN: AccessNeedsView = {
  written: true,
  consentedAt: '2026-11-12T09:00:00.000Z',
  changedAt: '2026-11-12T09:00:00.000Z',
  version: 3,
};

async function open(needs: AccessNeedsView): Promise<OpenedPage<AccessNeedsPage>> {
  const opened = await openPage(AccessNeedsPage, { scopes: ['access'], session: aSession() });
  await opened.answer('/api/access-needs', needs);
  return opened;
}

function click(element: HTMLElement, text: string): void {
  const found = [...element.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === text,
  );
  if (!found) throw new Error(`No button ${text}`);
  found.click();
}

function write(element: HTMLElement, text: string): void {
  const field = element.querySelector<HTMLTextAreaElement>('#needs-text');
  if (!field) throw new Error('No field');
  field.value = text;
}

describe('One’s own access needs', () => {
  it('say who may read them, by name, before anything is written', async () => {
    const { element } = await open(NOTHING);
    expect(element.textContent).toContain('Bare koordinatoren (Marte Lunde) kan åpne det');
    expect(element.textContent).toContain('Du trenger ikke å fortelle hvorfor.');
    expect(element.querySelector<HTMLTextAreaElement>('#needs-text')?.value).toBe('');
  });

  it('are not sent without words and consent; what is missing links to its field', async () => {
    const { element, http, settle } = await open(NOTHING);
    click(element, 'Lagre');
    await settle();
    const links = [...element.querySelectorAll('app-error-summary a')];
    expect(links.map((each) => each.textContent?.trim())).toEqual([
      'Skriv hva du trenger',
      'Kryss av for at koordinatoren kan lese det',
    ]);
    http.expectNone({ method: 'PUT', url: '/api/access-needs' });
  });

  it('are sent with consent and then closed again', async () => {
    const { element, http, settle } = await open(NOTHING);
    write(element, ' Teleslynge ');
    element.querySelector<HTMLInputElement>('#needs-consent')?.click();
    click(element, 'Lagre');
    await settle();
    const request = http.expectOne({ method: 'PUT', url: '/api/access-needs' });
    expect(request.request.body).toEqual({ text: 'Teleslynge', consent: true, version: 0 });
    request.flush(WRITTEN);
    await settle();
    expect(element.textContent).toContain('Det ble sist endret 12. november 2026 kl. 10.00.');
    expect(element.textContent).not.toContain('Teleslynge');
  });

  it('are fetched only when asked for, and keep their consent when changed', async () => {
    const { element, http, settle, answer } = await open(WRITTEN);
    expect(element.querySelector('#needs-text')).toBeNull();
    click(element, 'Vis det jeg har skrevet');
    await settle();
    await answer('/api/access-needs/openings', { text: 'Teleslynge' });
    expect(element.querySelector<HTMLTextAreaElement>('#needs-text')?.value).toBe('Teleslynge');
    write(element, 'Teleslynge og pauser');
    click(element, 'Lagre');
    await settle();
    const request = http.expectOne({ method: 'PUT', url: '/api/access-needs' });
    expect(request.request.body).toEqual({
      text: 'Teleslynge og pauser',
      consent: true,
      version: 3,
    });
  });

  it('keep what was typed when someone else saved first', async () => {
    const { element, http, settle, answer } = await open(WRITTEN);
    click(element, 'Vis det jeg har skrevet');
    await settle();
    await answer('/api/access-needs/openings', { text: 'Teleslynge' });
    write(element, 'Min nye tekst');
    click(element, 'Lagre');
    await settle();
    const stale = { type: '/problems/stale', title: 'Stale', status: 409 };
    http
      .expectOne({ method: 'PUT', url: '/api/access-needs' })
      .flush(stale, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(element.querySelector('.problem')).not.toBeNull();
    expect(element.querySelector<HTMLTextAreaElement>('#needs-text')?.value).toBe('Min nye tekst');
  });

  it('are erased after one question, and nothing is sent when the answer is no', async () => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    HTMLDialogElement.prototype.close ??= () => undefined;
    const { element, http, settle } = await open(WRITTEN);
    click(element, 'Ta tilbake og slett');
    await settle();
    expect(element.textContent).toContain('Teksten slettes med en gang');
    click(element, 'Nei, behold');
    await settle();
    http.expectNone({ method: 'DELETE', url: '/api/access-needs' });
    click(element, 'Ta tilbake og slett');
    await settle();
    click(element, 'Ja, slett');
    await settle();
    http.expectOne({ method: 'DELETE', url: '/api/access-needs' }).flush(NOTHING);
    await settle();
    expect(element.querySelector<HTMLTextAreaElement>('#needs-text')?.value).toBe('');
  });

  it('tell what went wrong when they cannot be read', async () => {
    const opened = await openPage(AccessNeedsPage, { scopes: ['access'] });
    const unexpected = { type: '/problems/unexpected', title: 'Unexpected', status: 500 };
    await opened.answer('/api/access-needs', unexpected, { status: 500, statusText: 'Error' });
    expect(opened.element.querySelector('.problem')).not.toBeNull();
  });
});
