import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { ApplicationPage } from './application-page';

const CALL = {
  id: 'call',
  title: 'Bli med i panelet',
  language: 'nb',
  deadline: '2026-12-01',
  text: 'Tekst',
  plainText: null,
  open: true,
  sought: [{ fieldId: 'eldre', requirement: 'experience' }],
  seeksAlternates: false,
  fields: [{ id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Old age' } }],
  minimumAge: 16,
  guardianUnder: 18,
};

async function open(call: object = CALL): Promise<OpenedPage<ApplicationPage>> {
  const opened = await openPage(ApplicationPage, {
    path: 'bli-med/:id/soknad',
    url: 'bli-med/call/soknad',
    scopes: ['joining', 'rules'],
    session: aSession({ signedIn: false, roles: [], personId: null, name: null }),
  });
  await opened.answer('/api/open-calls/call', call);
  await opened.answer('/api/open-calls/call/form', { stamp: 'stamp' });
  return opened;
}

class Applicant {
  constructor(private readonly page: OpenedPage<ApplicationPage>) {}

  async type(id: string, text: string): Promise<void> {
    const field = this.page.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`No field ${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await this.page.settle();
  }

  async tick(at = 0): Promise<void> {
    this.page.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[at]?.click();
    await this.page.settle();
  }

  async next(): Promise<void> {
    const form = this.page.element.querySelector('form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await this.page.settle();
  }

  async press(text: string): Promise<void> {
    const buttons = [...this.page.element.querySelectorAll('button')];
    buttons.find((each) => each.textContent?.includes(text))?.click();
    await this.page.settle();
  }

  get heading(): string {
    return this.page.element.querySelector('h2')?.textContent?.trim() ?? '';
  }

  /** All pages up to the last. */
  async fillIn(): Promise<void> {
    await this.type('apply-email', 'kari@example.org');
    await this.next();
    await this.type('apply-name', 'Kari');
    await this.next();
    await this.type('apply-age', '34');
    await this.next();
    await this.tick();
    await this.next();
    await this.tick();
    await this.next();
    await this.type('apply-why', 'Fordi');
    await this.next();
    await this.next();
  }
}

describe('The application', () => {
  it('asks one thing per page and goes on only when it is answered', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    expect(applicant.heading).toBe('Hvordan kan vi nå deg?');
    await applicant.next();
    expect(page.element.querySelector('.problem a')?.textContent).toContain('e-postadresse');
    await applicant.type('apply-email', 'kari@example.org');
    await applicant.next();
    expect(applicant.heading).toBe('Hva heter du?');
    await applicant.press('Tilbake');
    expect(page.element.querySelector<HTMLInputElement>('#apply-email')?.value).toBe(
      'kari@example.org',
    );
  });

  it('tells somebody under sixteen kindly, with the clause, and sends nothing', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    await applicant.type('apply-email', 'kari@example.org');
    await applicant.next();
    await applicant.type('apply-name', 'Kari');
    await applicant.next();
    await applicant.type('apply-age', '15');
    await applicant.next();
    expect(page.element.querySelector('.problem')?.textContent).toMatch(/16 år.*punkt 3\.2.*Takk/s);
    expect(applicant.heading).toBe('Hvor gammel er du?');
  });

  it('shows every answer before it is sent, wants the consent, and thanks', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    await applicant.fillIn();
    expect(applicant.heading).toBe('Se over svarene');
    expect(page.element.querySelector('.answered')?.textContent).toMatch(
      /kari@example\.org.*Kari.*34.*egenerfaring.*Eldrehelse.*Fordi/s,
    );
    await applicant.next();
    expect(page.element.querySelector('.problem')?.textContent).toContain('Kryss av');
    await applicant.tick();
    await applicant.next();
    const request = page.http.expectOne('/api/open-calls/call/applications');
    expect(request.request.body).toMatchObject({
      stamp: 'stamp',
      email: 'kari@example.org',
      age: 34,
      bases: ['own'],
      fields: ['eldre'],
      website: '',
      consent: true,
    });
    request.flush({ kept: true, linkUntil: '2027-11-12' });
    await page.settle();
    expect(applicant.heading).toBe('Takk! Søknaden er sendt');
    expect(page.element.textContent).toContain('kari@example.org');
  });

  it('keeps what was typed when the server asks to wait', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    await applicant.fillIn();
    await applicant.tick();
    await applicant.next();
    const many = { type: '/problems/too-many', title: 'Too many', status: 429 };
    const reply = { status: 429, statusText: 'Too many' };
    await page.answer('/api/open-calls/call/applications', many, reply);
    expect(page.element.querySelector('.problem')?.textContent).toContain('forsøk');
    expect(page.element.querySelector('.answered')?.textContent).toContain('Fordi');
  });

  it('lets a person through whose browser filled in the hidden field: it is emptied, and sent again', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    await applicant.fillIn();
    await applicant.tick();
    const trap = page.element.querySelector<HTMLInputElement>('input[name=website]');
    if (!trap) throw new Error('No hidden field');
    trap.value = 'https://example.org';
    trap.dispatchEvent(new Event('input'));
    await applicant.next();
    const errors = [{ field: '', constraint: 'looks-automatic' }];
    const refused = { type: '/problems/conflict', title: 'Conflict', status: 409, errors };
    const reply = { status: 409, statusText: 'Conflict' };
    await page.answer('/api/open-calls/call/applications', refused, reply);
    expect(page.element.querySelector('.problem')?.textContent).toContain('Send en gang til');
    expect(page.element.querySelector('.answered')?.textContent).toContain('Fordi');
    await applicant.next();
    const { request } = page.http.expectOne('/api/open-calls/call/applications');
    expect(request.body.website).toBe('');
  });

  it('can be saved with nothing but an address', async () => {
    const page = await open();
    const applicant = new Applicant(page);
    await applicant.press('Lagre og fortsett senere');
    expect(page.element.querySelector('.problem a')?.textContent).toContain('e-postadresse');
    await applicant.type('apply-email', 'kari@example.org');
    await applicant.press('Lagre og fortsett senere');
    await page.answer('/api/open-calls/call/drafts', { kept: true, linkUntil: '2026-11-26' });
    expect(applicant.heading).toBe('Søknaden er lagret, men ikke sendt');
    expect(page.element.textContent).toContain('26. november 2026');
  });

  it('says so when the deadline has passed', async () => {
    const page = await open({ ...CALL, open: false });
    expect(page.element.textContent).toContain('Fristen er ute');
    expect(page.element.querySelector('form')).toBeNull();
  });
});
