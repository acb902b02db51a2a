import { aSession, openPage } from '../../testing/page-testing';
import { MailTrouble } from './mail-trouble';

const failure = {
  personId: 'amina',
  address: 'amina@example.org',
  since: '2026-11-10T09:13:00.000Z',
  code: '550 5.1.1',
};

describe('Mail that does not arrive', () => {
  it('is told to oneself, with whom to turn to', async () => {
    const { element, answer } = await openPage(MailTrouble, { scopes: ['messages'] });
    await answer('/api/mail-failures/own', { failure });
    expect(element.textContent).toContain('amina@example.org har ikke tatt imot e-post siden 10.');
    expect(element.textContent).toContain('Si fra til Marte Lunde');
  });

  it('is told to the coordinator about the person whose page it is', async () => {
    const session = aSession({ roles: ['coordinator'] });
    const options = { scopes: ['messages' as const], session, path: ':of', url: 'amina' };
    const { element, answer } = await openPage(MailTrouble, options);
    await answer('/api/mail-failures', [{ ...failure, personId: 'ola' }, failure]);
    expect(element.textContent).toContain('svar 550 5.1.1');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/utboks');
  });

  it('is not mentioned while mail arrives', async () => {
    const { element, answer } = await openPage(MailTrouble, { scopes: ['messages'] });
    await answer('/api/mail-failures/own', { failure: null });
    expect(element.textContent?.trim()).toBe('');
  });
});
