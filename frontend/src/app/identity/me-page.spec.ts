import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import type { PersonDetailView, WaysInView } from '../api/schema';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { Appearance } from '../kernel/appearance';
import { MePage } from './me-page';

const person: PersonDetailView = {
  id: 'amina',
  name: 'Amina Yusuf',
  email: 'amina@example.org',
  appointments: [
    {
      id: 'a1',
      kind: 'representative',
      seatNumber: 2,
      fieldId: 'barn',
      basis: 'own',
      organisation: null,
      from: '2025-06-02',
      to: '2029-06-02',
      track: 'openCall',
      trackOn: '2025-05-01',
      source: 'Utlysning 1/25',
      endReason: null,
    },
  ],
  offices: [],
  terms: {
    counted: 1,
    maxTerms: 3,
    daysUsed: 528,
    maxDays: 4383,
    maxYears: 12,
    yearsUsed: 1,
    lastPossible: false,
    beforePlan: false,
  },
  declarationSignedOn: '2025-06-10',
  hasAccount: true,
  version: 1,
};

const ways: WaysInView = {
  email: 'amina@example.org',
  signInName: null,
  password: null,
  passkeys: 0,
  recoveryCodes: null,
  codeUse: null,
  recovery: null,
};

async function open(): Promise<OpenedPage<MePage>> {
  const opened = await openPage(MePage, {
    scopes: ['identity', 'entry', 'messages'],
    session: aSession(),
  });
  TestBed.inject(Appearance);
  await opened.answer('/api/people/amina', person);
  await opened.answer('/api/host-openings', []);
  await opened.answer('/api/ways-in', ways);
  return opened;
}

function choose(element: HTMLElement, id: string): void {
  const radio = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!radio) throw new Error(`No choice ${id}`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
}

describe('My page', () => {
  it('shows the seat with its last day, terms and years, and the signature', async () => {
    const { element } = await open();
    expect(element.textContent).toContain(
      'Du har plass 2 fra 2. juni 2025 til og med 1. juni 2029.',
    );
    expect(element.textContent).toContain('Periode 1 av 3 · 1 av 12 år.');
    expect(element.textContent).toContain('Du signerte 10. juni 2025.');
  });

  it('changes language in place', async () => {
    const { element, answer, settle } = await open();
    choose(element, 'me-language-nn');
    await settle();
    await answer('/api/preferences', aSession({ language: 'nn' }));
    expect(TestBed.inject(Texts).language()).toBe('nn');
    expect(element.querySelector('#me-looks')?.textContent).toBe('Slik vil eg lese');
    expect(document.documentElement.lang).toBe('nn');
  });

  it('changes text size and colours of the whole page', async () => {
    const { element, answer, settle } = await open();
    choose(element, 'me-textSize-150');
    await settle();
    await answer('/api/preferences', aSession({ textSize: 150 }));
    choose(element, 'me-colorScheme-dark');
    await settle();
    await answer('/api/preferences', aSession({ textSize: 150, colorScheme: 'dark' }));
    expect(document.documentElement.dataset['textSize']).toBe('150');
    expect(document.documentElement.dataset['colorScheme']).toBe('dark');
  });

  it('signs out', async () => {
    const { element, http, settle } = await open();
    const out = [...element.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === 'Logg ut',
    );
    out?.click();
    http.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await settle();
    http.expectOne('/api/session').flush(aSession({ signedIn: false, personId: null, roles: [] }));
    await settle();
    expect(TestBed.inject(SessionStore).signedIn()).toBe(false);
  });
});
