import type { ConsentView, MailChoiceView } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { OwnDataPage } from './own-data-page';

const consents: ConsentView[] = [
  { kind: 'shareSeat', given: false, givenAt: null, withdrawnAt: null },
  { kind: 'shareEmail', given: true, givenAt: '2026-11-01T09:00:00.000Z', withdrawnAt: null },
];
const mails: MailChoiceView[] = [
  { kind: 'sign-in-notice', wanted: true, duty: 'security' },
  { kind: 'audit-anchor', wanted: true, duty: null },
];

async function open() {
  const opened = await openPage(OwnDataPage, { scopes: ['privacy'] });
  opened.http.expectOne('/api/consents').flush(consents);
  opened.http.expectOne('/api/mail-choices').flush(mails);
  opened.http.expectOne('/api/own-portrait').flush({ picture: null, putAt: null });
  await opened.answer('/api/corrections', []);
  return opened;
}

const box = (element: HTMLElement, id: string) => {
  const found = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!found) throw new Error(`No box ${id}`);
  return found;
};

describe('My data', () => {
  it('shows each consent with what it is for and since when', async () => {
    const { element } = await open();
    expect(box(element, 'consents-shareSeat').checked).toBe(false);
    expect(box(element, 'consents-shareEmail').checked).toBe(true);
    expect(element.textContent).toContain('Du ga samtykke 1. november 2026.');
    expect(element.textContent).toContain('Det kan si noe om helse.');
  });

  it('withdraws a consent at once', async () => {
    const { element, http, settle } = await open();
    box(element, 'consents-shareEmail').click();
    await settle();
    const request = http.expectOne({ method: 'PUT', url: '/api/consents/shareEmail' });
    expect(request.request.body).toEqual({ given: false });
    const withdrawnAt = '2026-11-12T09:00:00.000Z';
    request.flush([consents[0], { ...consents[1], given: false, withdrawnAt }]);
    await settle();
    expect(element.textContent).toContain('Du trakk det tilbake 12. november 2026.');
  });

  it('says why a mail cannot be switched off', async () => {
    const { element } = await open();
    expect(box(element, 'mail-choices-sign-in-notice').disabled).toBe(true);
    expect(box(element, 'mail-choices-audit-anchor').disabled).toBe(false);
    expect(element.textContent).toContain('Verner kontoen din. Kan ikke slås av.');
  });

  it('sends a request for correction and keeps what was typed when it fails', async () => {
    const { element, http, settle } = await open();
    const field = element.querySelector<HTMLTextAreaElement>('#own-wish');
    if (!field) throw new Error('No field');
    field.value = 'Navnet mitt';
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    const gone = { status: 503, statusText: 'Busy' };
    http.expectOne({ method: 'POST', url: '/api/corrections' }).flush({}, gone);
    await settle();
    expect(field.value).toBe('Navnet mitt');
  });
});
