import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { WaysInView } from '../../api/schema';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { WaysIn } from './ways-in';

const own: WaysInView = {
  email: 'amina@example.org',
  signInName: null,
  password: { since: '2026-10-01T09:00:00.000Z', lastUsedAt: '2026-11-10T09:00:00.000Z' },
  passkeys: 0,
  recoveryCodes: { since: '2026-10-01T09:00:00.000Z', left: 7 },
  codeUse: null,
  recovery: null,
};

async function open(change: Partial<WaysInView> = {}): Promise<OpenedPage<WaysIn>> {
  const opened = await openPage(WaysIn, { scopes: ['entry'], session: aSession() });
  await opened.answer('/api/ways-in', { ...own, ...change });
  return opened;
}

async function press({ element, settle }: OpenedPage<WaysIn>, text: string, at = 0) {
  const buttons = [...element.querySelectorAll('button')];
  buttons.filter((button) => button.textContent?.trim() === text)[at]?.click();
  await settle();
}

describe('One’s ways in', () => {
  it('are shown with when they were set up and last used', async () => {
    const { element } = await open();
    const words = element.textContent?.replace(/\s+/g, ' ');
    expect(words).toContain('Satt opp 1. oktober 2026. Sist brukt 10. november 2026.');
    expect(words).toContain('7 koder igjen, laget 1. oktober 2026.');
    expect(words).not.toContain('på tide');
  });

  it('warn when three recovery codes are left', async () => {
    const { element } = await open({
      recoveryCodes: { since: '2026-10-01T09:00:00.000Z', left: 3 },
    });
    expect(element.textContent).toContain('Det er på tide å lage nye.');
  });

  it('lose the password only after a question', async () => {
    const opened = await open();
    await press(opened, 'Fjern passordet');
    expect(opened.element.querySelector('dialog')?.textContent).toContain('de andre måtene dine');
    await press(opened, 'Fjern passordet', 1);
    const sent = opened.http.expectOne('/api/ways-in/password/removal');
    expect(sent.request.body).toEqual({ evenIfLast: false });
    sent.flush({ ...own, password: null });
    await opened.settle();
    expect(opened.element.textContent).toContain('Ikke satt opp');
  });

  it('say clearly when the password is the last of them', async () => {
    const opened = await open({ email: null, signInName: 'amina.yusuf' });
    await press(opened, 'Fjern passordet');
    expect(opened.element.querySelector('dialog')?.textContent).toContain('siste varige måten');
    await press(opened, 'Fjern passordet', 1);
    const sent = opened.http.expectOne('/api/ways-in/password/removal');
    expect(sent.request.body).toEqual({ evenIfLast: true });
    sent.flush({ ...own, password: null });
  });

  it('tell of the first use of a letter, and a report signs out', async () => {
    const opened = await open({
      codeUse: { id: 'c1', kind: 'letter', at: '2026-11-11T08:15:00.000Z' },
    });
    expect(opened.element.textContent).toContain(
      'Du logget inn første gang med brevet 11. november 2026 kl. 09.15. Var det deg?',
    );
    await press(opened, 'Det var ikke meg');
    const seen = opened.http.expectOne('/api/setup-codes/c1/seen');
    expect(seen.request.body).toEqual({ mine: false });
    seen.flush(null);
    await opened.settle();
    await opened.answer('/api/session', aSession({ signedIn: false, personId: null, roles: [] }));
    expect(TestBed.inject(Router).url).toBe('/logg-inn');
  });

  it('tell of a recovery under way, which one press stops', async () => {
    const recovery = {
      id: 'r1',
      startedAt: '2026-11-12T09:00:00.000Z',
      readyAt: '2026-11-13T09:00:00.000Z',
    };
    const opened = await open({ recovery });
    expect(opened.element.textContent).toContain('Fra 13. november 2026 kl. 10.00');
    await press(opened, 'Stopp dette');
    await opened.answer('/api/recoveries/r1/cancellation', null);
    await opened.answer('/api/ways-in', own);
    expect(opened.element.textContent).not.toContain('Stopp dette');
  });
});
