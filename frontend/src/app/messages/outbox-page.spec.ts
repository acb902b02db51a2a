import { aSession, openPage } from '../../testing/page-testing';
import { OutboxPage } from './outbox-page';

const session = aSession({ roles: ['coordinator'] });
const mail = {
  id: '1',
  to: 'amina@example.org',
  subject: 'Velkommen',
  body: 'Hei Amina',
  kind: 'invitation',
  createdAt: '2026-11-10T09:12:00.000Z',
  sentAt: null,
  attempts: 0,
};

describe('The outbox', () => {
  it('shows each mail and whether it has gone, but never a sign-in code', async () => {
    const { element, answer } = await openPage(OutboxPage, { scopes: ['home'], session });
    const code = { ...mail, id: '2', subject: 'Koden din', body: null, attempts: 1 };
    await answer('/api/outbox', [mail, { ...code, sentAt: '2026-11-10T09:13:00.000Z' }]);
    const [first, second] = [...element.querySelectorAll('.mails > li')];
    expect(first?.textContent).toContain('Venter på å bli sendt');
    expect(first?.querySelector('.mail-body')?.textContent).toBe('Hei Amina');
    expect(second?.textContent).toContain('Sendt 10. nov. 2026 kl. 10.13');
    expect(second?.querySelector('details')).toBeNull();
  });

  it('says what will come when nothing has been sent, and why nothing is sent', async () => {
    const { element, answer } = await openPage(OutboxPage, { scopes: ['home'], session });
    await answer('/api/outbox', []);
    expect(element.querySelector('app-empty')?.textContent).toContain('Ingen er laget ennå.');
    expect(element.querySelector('app-read-only')?.textContent).toContain('sender aldri e-post');
  });
});
