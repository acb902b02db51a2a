import type { MailTextKindView, MailTextView } from '../api/schema';
import { press, type } from '../../testing/acts';
import { aSession, openPage } from '../../testing/page-testing';
import { MailTextsPage } from './mail-texts-page';

const session = aSession({ roles: ['coordinator'] });
const text = (language: MailTextView['language'], change: Partial<MailTextView> = {}) => ({
  language,
  subject: `Takk fra {panel} (${language})`,
  body: 'Se {link}.',
  changedAt: null,
  version: 0,
  kept: [],
  ...change,
});
const kind = (change: Partial<MailTextView> = {}): MailTextKindView => ({
  kind: 'membership-thanks',
  fields: ['panel', 'link'],
  required: ['link'],
  texts: [text('nb', change), text('nn'), text('en')],
});

async function open(views: MailTextKindView[]) {
  const opened = await openPage(MailTextsPage, { scopes: ['messages'], session });
  await opened.answer('/api/mail-texts', views);
  await press(opened, 'Endre');
  return opened;
}

describe('The texts of the mails', () => {
  it('show what a reader would get while one types, language by language', async () => {
    const opened = await open([kind()]);
    const preview = () => opened.element.querySelector('.letter')?.textContent;
    expect(preview()).toContain('Takk fra Erfaringspanelet (nb)');
    expect(preview()).toContain('Se https://panel.example.org/lenke.');
    await type(opened, 'text-subject', 'Tusen takk');
    expect(preview()).toContain('Tusen takk');
    opened.element.querySelector<HTMLInputElement>('input[value="nn"]')?.click();
    await opened.settle();
    expect(preview()).toContain('Takk fra Erfaringspanelet (nn)');
    opened.element.querySelector<HTMLInputElement>('input[value="nb"]')?.click();
    await opened.settle();
    expect(preview()).toContain('Tusen takk');
  });

  it('get a field put in by a button, and are saved with the version that was read', async () => {
    const opened = await open([kind()]);
    await type(opened, 'text-body', 'Se her: ');
    opened.element.querySelector<HTMLButtonElement>('[aria-label="Sett inn Lenken"]')?.click();
    await opened.settle();
    await press(opened, 'Lagre teksten');
    const request = opened.http.expectOne('/api/mail-texts/membership-thanks/nb');
    const subject = 'Takk fra {panel} (nb)';
    expect(request.request.body).toEqual({ subject, body: 'Se her: {link}', version: 0 });
    request.flush([kind({ body: 'Se her: {link}', version: 1, changedAt: session.now })]);
    await opened.settle();
    expect(opened.element.textContent).toContain('Egen tekst på Bokmål');
    expect(opened.element.textContent).toContain('Sist endret 12. november 2026');
  });

  it('say what is missing, and keep what was typed', async () => {
    const opened = await open([kind()]);
    await type(opened, 'text-body', 'Takk.');
    await press(opened, 'Lagre teksten');
    const errors = [{ field: 'body', constraint: 'missingField' }];
    await opened.answer(
      '/api/mail-texts/membership-thanks/nb',
      { type: '/problems/bad-input', title: 'Bad input', status: 400, errors },
      { status: 400, statusText: 'Bad Request' },
    );
    expect(opened.element.querySelector('form app-problem')?.textContent).toContain('lenken');
    expect(opened.element.querySelector<HTMLTextAreaElement>('#text-body')?.value).toBe('Takk.');
  });

  it('show the sentences that must stay, and go back to the standard text', async () => {
    const own = { version: 2, changedAt: session.now, kept: ['Da slettes alt.'] };
    const opened = await open([kind(own)]);
    expect(opened.element.textContent).toContain('Da slettes alt.');
    await press(opened, 'Bruk standardteksten');
    const request = opened.http.expectOne('/api/mail-texts/membership-thanks/nb/reset');
    expect(request.request.body).toEqual({ version: 2 });
    request.flush([kind()]);
    await opened.settle();
    expect(opened.element.textContent).toContain('Standardteksten');
  });
});
