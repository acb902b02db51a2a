import type { FarewellView, LapseView, RenewalView } from '../../api/schema';
import { board, finding, session } from '../../../testing/board-example';
import { openPage } from '../../../testing/page-testing';
import { person } from '../../../testing/panel-example';
import { wordsOf } from '../../../testing/words-of';
import { MemberPage } from '../member-page';
import { ActingPage } from './acting-page';
import { FarewellPage } from './farewell-page';
import { LapsePage } from './lapse-page';
import { RenewPage } from './renew-page';

function open<T>(component: new () => T, path: string, url: string, change = {}) {
  const scopes = ['membership', 'register'] as const;
  return openPage(component, { path, url, scopes: [...scopes], session: session(change) });
}

function type(element: HTMLElement, id: string, value: string): void {
  const control = element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
}

function press(element: HTMLElement, words: string): void {
  [...element.querySelectorAll('button')].find((one) => wordsOf(one) === words)!.click();
}

const RENEWAL: RenewalView = {
  appointmentId: 'a-1',
  personId: 'p-1',
  name: 'Ingrid Haugland',
  kind: 'representative',
  seatNumber: 1,
  from: '2023-06-01',
  to: '2027-06-01',
  question: null,
  needsLetter: true,
  allowed: true,
  next: { from: '2027-06-01', to: '2029-03-01', cut: true },
  findings: [],
  version: 3,
};

describe('another term', () => {
  it('says the period it would get, notes the answer, and wants a decision', async () => {
    const { element, answer, http, settle } = await open(RenewPage, 'forny/:id', 'forny/a-1');
    await answer('/api/appointments/a-1/renewal', RENEWAL);
    expect(wordsOf(element)).toContain('1. juni 2027 til og med 28. februar 2029');
    press(element, 'Noter');
    const asked = http.expectOne('/api/appointments/a-1/renewal-question');
    expect(asked.request.body).toEqual({ askedOn: '2026-11-12', answer: null, version: 0 });
    const question = { askedOn: '2026-11-12', answer: null, answeredOn: null, version: 1 };
    asked.flush({ ...RENEWAL, question });
    await settle();
    expect(wordsOf(element)).toContain('Spurt 12. november 2026. Svaret er ikke kommet.');
    press(element, 'Forny perioden');
    await settle();
    expect(wordsOf(element)).toContain('Skriv hvilket vedtak det er');
    http.expectNone('/api/appointments/a-1/renewal');
  });

  it('keeps what was typed through a refusal and asks for a reason when only a warning stands', async () => {
    const { element, answer, http, settle } = await open(RenewPage, 'forny/:id', 'forny/a-1');
    await answer('/api/appointments/a-1/renewal', RENEWAL);
    type(element, 'renew-decision', '12/26');
    press(element, 'Forny perioden');
    const warned = finding({ rule: 'renewal', acts: 'warns', remedy: 'ask' });
    const problem = { type: '/problems/statutes', title: 'No', status: 422, findings: [warned] };
    const sent = http.expectOne('/api/appointments/a-1/renewal');
    expect(sent.request.body).toMatchObject({ decision: '12/26', version: 3, reason: null });
    sent.flush(problem, { status: 422, statusText: 'No' });
    await settle();
    expect(element.querySelector('#renew-reason')).not.toBeNull();
    expect(element.querySelector<HTMLInputElement>('#renew-decision')!.value).toBe('12/26');
  });

  it('offers nothing to send when the rules refuse', async () => {
    const { element, answer } = await open(RenewPage, 'forny/:id', 'forny/a-1');
    await answer('/api/appointments/a-1/renewal', { ...RENEWAL, allowed: false });
    expect(element.querySelector('form')).toBeNull();
  });
});

const FAREWELL: FarewellView = {
  personId: 'p-8',
  name: 'Solveig Tveit',
  panelName: 'Erfaringspanelet',
  to: '2026-11-01',
  died: false,
  served: [{ as: 'representative', from: '2022-06-01', to: '2026-11-01' }],
  declarationSignedOn: '2025-06-13',
  officesLeft: [{ office: 'leader', to: '2028-06-02' }],
  tasks: [],
  keptUntil: [{ what: 'contact', until: '2027-11-01' }],
};

describe('the farewell', () => {
  it('gives thanks, dates, the certificate, the duty for life and when data go', async () => {
    const change = { personId: 'p-8', roles: [] };
    const { element, answer } = await open(FarewellPage, 'u/:id', 'u/p-8', change);
    await answer('/api/people/p-8/farewell', FAREWELL);
    const words = wordsOf(element);
    expect(words).toContain('Takk, Solveig Tveit');
    expect(words).toContain('Erklæringen ble signert 13. juni 2025');
    expect(words).toContain('Skal slettes senest 1. november 2027');
    expect(words).toContain('panelet velger en ny');
    const link = element.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(link.getAttribute('href')).toBe('/api/people/p-8/certificate.pdf?language=nb');
    expect(element.querySelector('form')).toBeNull();
  });

  it('of someone who died thanks nobody and speaks of no duty', async () => {
    const { element, answer } = await open(FarewellPage, 'u/:id', 'u/p-8');
    await answer('/api/people/p-8/farewell', { ...FAREWELL, died: true });
    await answer('/api/people', []);
    expect(wordsOf(element)).toContain('Til minne om Solveig Tveit');
    expect(wordsOf(element)).not.toContain('Takk for tid');
    expect(wordsOf(element)).not.toContain('Taushetsplikten');
  });

  it('lets the coordinator list what is handed over', async () => {
    const { element, answer, http, settle } = await open(FarewellPage, 'u/:id', 'u/p-8');
    await answer('/api/people/p-8/farewell', FAREWELL);
    await answer('/api/people', []);
    press(element, 'Legg til oppgaven');
    await settle();
    expect(wordsOf(element)).toContain('Skriv oppgaven');
    type(element, 'farewell-task', 'Programkomiteen');
    press(element, 'Legg til oppgaven');
    const sent = http.expectOne('/api/people/p-8/handover-tasks');
    expect(sent.request.body).toEqual({ task: 'Programkomiteen', toPersonId: null });
    const task = { id: 't', task: 'Programkomiteen', toPersonId: null, toName: null, version: 1 };
    sent.flush({ ...FAREWELL, tasks: [task] });
    await settle();
    expect(wordsOf(element)).toContain('Programkomiteen. Ingen har tatt over ennå.');
    element
      .querySelector<HTMLButtonElement>('[aria-label="Slett oppgaven Programkomiteen"]')!
      .click();
    expect(http.expectOne('/api/handover-tasks/t?version=1').request.method).toBe('DELETE');
  });
});

const LAPSE: LapseView = {
  appointmentId: 'a-1',
  personId: 'p-1',
  name: 'Ingrid Haugland',
  seatNumber: 1,
  organisation: 'Eldrerådet',
  from: '2025-06-02',
  to: '2029-06-02',
  lapse: null,
  decideBy: null,
  finding: null,
};

describe('a basis that has lapsed', () => {
  it('goes from note to question to decision, and asks for the last day only when it ends', async () => {
    const { element, answer, http, settle } = await open(LapsePage, 'g/:id', 'g/a-1');
    await answer('/api/appointments/a-1/basis-lapse', LAPSE);
    press(element, 'Meld fra');
    const lapse = {
      id: 'l',
      since: '2026-11-12',
      askedOn: null,
      askedBy: null,
      outcome: null,
      reference: null,
      decidedOn: null,
      version: 1,
    };
    const flagged = { ...LAPSE, lapse, decideBy: '2027-01-20' };
    http.expectOne('/api/appointments/a-1/basis-lapse').flush(flagged);
    await settle();
    expect(wordsOf(element)).toContain('onsdag 20. januar 2027');
    expect(element.querySelector('#lapse-lastDay')).toBeNull();
    element.querySelectorAll<HTMLInputElement>('input[name=outcome]')[1]!.click();
    await settle();
    expect(element.querySelector('#lapse-lastDay')).not.toBeNull();
    type(element, 'lapse-reference', '14/26');
    press(element, 'Registrer');
    const sent = http.expectOne('/api/basis-lapses/l/outcome');
    expect(sent.request.body).toMatchObject({ outcome: 'ends', lastDay: '2026-11-12' });
  });

  it('is only read by the leader', async () => {
    const change = { roles: ['leader', 'representative'] };
    const { element, answer } = await open(LapsePage, 'g/:id', 'g/a-1', change);
    await answer('/api/appointments/a-1/basis-lapse', LAPSE);
    expect(element.querySelector('form')).toBeNull();
  });
});

describe('an alternate in a vacant seat', () => {
  it('is chosen with the decision, and can be appointed from there', async () => {
    const { element, answer, http, settle } = await open(ActingPage, 'f/:plass', 'f/6');
    await answer('/api/board', board());
    press(element, 'La varaen fungere');
    await settle();
    expect(wordsOf(element)).toContain('Velg en vara');
    type(element, 'acting-personId', board().alternates[0]!.personId);
    type(element, 'acting-decision', '8/26');
    press(element, 'La varaen fungere');
    const sent = http.expectOne('/api/seats/s-6/acting');
    expect(sent.request.body).toMatchObject({ decision: '8/26', from: '2026-11-12' });
  });

  it('is nothing in a seat that is held', async () => {
    const { element, answer } = await open(ActingPage, 'f/:plass', 'f/1');
    await answer('/api/board', board());
    expect(wordsOf(element)).toContain('Plass 1 er ikke ledig.');
  });
});

describe('a pause on the member’s page', () => {
  it('is entered by the person without a reason, and ended when they are back', async () => {
    const change = { personId: 'p-8', roles: ['representative'] };
    const { element, answer, http, settle } = await open(MemberPage, 'm/:id', 'm/p-8', change);
    await answer('/api/statutes', { fields: [] });
    const pause = {
      id: 'x',
      appointmentId: 'a-8',
      from: '2026-11-01',
      to: '2027-02-01',
      version: 1,
    };
    await answer('/api/people/p-8', { ...person(), pauses: [pause] });
    expect(wordsOf(element)).toContain('Borte 1. november 2026 til og med 31. januar 2027.');
    press(element, 'Legg inn pause');
    await settle();
    expect(wordsOf(element)).toContain('Skriv siste dag');
    press(element, 'Avslutt pausen');
    const sent = http.expectOne('/api/pauses/x/end');
    expect(sent.request.body).toEqual({ on: '2026-11-11', version: 1 });
    expect(element.querySelector('textarea')).toBeNull();
  });
});
