import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../kernel/session-store';
import { aSession, openPage } from '../../testing/page-testing';
import { StartPage } from './start-page';

const unset = aSession({
  installation: 'unset',
  signedIn: false,
  personId: null,
  name: null,
  roles: [],
  panelName: null,
});

function button(element: HTMLElement, text: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find((each) =>
    each.textContent?.includes(text),
  );
  if (!found) throw new Error(`No button ${text}`);
  return found;
}

describe('First run', () => {
  it('opens the example panel with one click', async () => {
    const { element, http, settle } = await openPage(StartPage, {
      scopes: ['identity'],
      session: unset,
    });
    button(element, 'Utforsk eksempelpanelet').click();
    const request = http.expectOne('/api/installation');
    expect(request.request.body).toEqual({ kind: 'example' });
    request.flush({ ...unset, installation: 'example' });
    await settle();
    expect(TestBed.inject(SessionStore).session()?.installation).toBe('example');
  });

  it('sets up a panel of one’s own with the names that were typed', async () => {
    const { element, http, settle } = await openPage(StartPage, {
      scopes: ['identity'],
      session: unset,
    });
    button(element, 'Sett opp eget panel').click();
    await settle();
    const typed = { panel: ' Vårt panel ', cluster: '', name: 'Marte', email: 'marte@example.org' };
    for (const [field, value] of Object.entries(typed)) {
      const input = element.querySelector<HTMLInputElement>(`#start-${field}`);
      if (!input) throw new Error(`No field ${field}`);
      input.value = value;
      input.dispatchEvent(new Event('input'));
    }
    await settle();
    button(element, 'Opprett panelet').click();
    expect(http.expectOne('/api/installation').request.body).toEqual({
      kind: 'own',
      panelName: 'Vårt panel',
      clusterName: '',
      coordinatorName: 'Marte',
      coordinatorEmail: 'marte@example.org',
    });
  });
});
