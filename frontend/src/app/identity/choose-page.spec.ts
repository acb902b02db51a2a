import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../kernel/session-store';
import { aSession, openPage } from '../../testing/page-testing';
import { ChoosePage } from './choose-page';

describe('Choosing who to be', () => {
  it('lists the people with their roles and becomes the one chosen', async () => {
    const { element, answer, settle } = await openPage(ChoosePage, {
      scopes: ['identity'],
      session: aSession(),
    });
    await answer('/api/example/actors', [
      { personId: 'amina', name: 'Amina Yusuf', role: 'representative', note: null },
      { personId: 'kari', name: 'Kari Mjelde', role: 'leader', note: null },
    ]);
    const people = [...element.querySelectorAll<HTMLButtonElement>('.people button')];
    const words = people.map((person) =>
      [...person.querySelectorAll('b, b ~ span')].map((part) => part.textContent?.trim()),
    );
    expect(words).toEqual([
      ['Amina Yusuf', 'Representant', 'Det er deg nå'],
      ['Kari Mjelde', 'Leder'],
    ]);
    people[1]?.click();
    await settle();
    await answer('/api/example/session', aSession({ personId: 'kari', roles: ['leader'] }));
    expect(TestBed.inject(SessionStore).has('leader')).toBe(true);
  });
});
