import type { SecuritySettingsView } from '../api/schema';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { SecurityPage } from './security-page';

const LOW: SecuritySettingsView = {
  lowAssurance: true,
  ownStronger: true,
  people: 10,
  withoutStronger: 4,
};

async function open(change: Partial<SecuritySettingsView> = {}): Promise<OpenedPage<SecurityPage>> {
  const opened = await openPage(SecurityPage, {
    scopes: ['administration'],
    session: aSession({ roles: ['coordinator'] }),
  });
  await opened.answer('/api/security-settings', { ...LOW, ...change });
  return opened;
}

const button = (element: HTMLElement) => element.querySelector<HTMLButtonElement>('button');

describe('The page of security', () => {
  it('says how many would be shut out, and waits until the coordinator has said that she knows', async () => {
    const { element, settle, http, answer } = await open();
    expect(element.textContent).toContain('4 av dem har ikke noe sterkere enn en kode.');
    expect(button(element)?.disabled).toBe(true);
    element.querySelector<HTMLInputElement>('#security-knows')?.click();
    await settle();
    button(element)?.click();
    await settle();
    const change = http.expectOne({ method: 'PUT', url: '/api/security-settings' });
    expect(change.request.body).toEqual({ lowAssurance: false, confirmed: true });
    change.flush({ ...LOW, lowAssurance: false });
    await settle();
    await answer('/api/session', aSession({ roles: ['coordinator'] }));
    expect(element.querySelector('h2')?.textContent).toContain('En kode på e-post er ikke nok');
  });

  it('sends a coordinator without a passkey to make one first', async () => {
    const { element } = await open({ ownStronger: false });
    expect(button(element)).toBeNull();
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/meg');
  });

  it('lets her go back', async () => {
    const { element, settle, http } = await open({ lowAssurance: false });
    button(element)?.click();
    await settle();
    const change = http.expectOne({ method: 'PUT', url: '/api/security-settings' });
    expect(change.request.body).toEqual({ lowAssurance: true, confirmed: false });
  });
});
