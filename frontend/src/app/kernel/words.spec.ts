import { TestBed } from '@angular/core/testing';
import type { Language } from '../api/schema';
import { pageProviders } from '../../testing/page-testing';
import { Texts } from './texts';
import { Words } from './words';

async function words(language: Language = 'nb'): Promise<Words> {
  TestBed.configureTestingModule({ providers: pageProviders() });
  await TestBed.inject(Texts).use(language);
  return TestBed.inject(Words);
}

describe('Words', () => {
  it('writes dates the way each language does', async () => {
    const nb = await words('nb');
    expect(nb.weekday('2026-11-25')).toBe('onsdag 25. november 2026');
    expect(nb.date('2026-11-25')).toBe('25. november 2026');
    await TestBed.inject(Texts).use('nn');
    expect(nb.weekday('2026-11-21')).toBe('laurdag 21. november 2026');
    await TestBed.inject(Texts).use('en');
    // Whether a comma follows the weekday depends on the browser's locale data.
    expect(nb.weekday('2026-11-25')).toMatch(/^Wednesday,? 25 November 2026$/);
  });

  it('shows instants by the clock in Oslo, with a point in Norwegian', async () => {
    const nb = await words();
    expect(nb.time('2026-11-25T12:38:00.000Z')).toBe('13.38');
    expect(nb.time('2026-06-17T12:38:00.000Z')).toBe('14.38');
    expect(nb.timeRange('2026-11-25T11:00:00.000Z', '2026-11-25T14:00:00.000Z')).toBe(
      '12.00–15.00',
    );
    await TestBed.inject(Texts).use('en');
    expect(nb.time('2026-11-25T12:38:00.000Z')).toBe('13:38');
  });

  it('takes the Oslo day of an instant late in the evening', async () => {
    const nb = await words();
    expect(nb.osloDate('2026-11-24T23:30:00.000Z')).toBe('2026-11-25');
    expect(nb.date('2026-11-24T23:30:00.000Z')).toBe('25. november 2026');
  });

  it('shows the last day of a half-open period', async () => {
    expect((await words()).lastDay('2024-03-01')).toBe('2024-02-29');
  });

  it('counts days and joins names', async () => {
    const nb = await words();
    expect(nb.daysBetween('2026-11-12', '2026-11-25')).toBe(13);
    expect(nb.list(['Ingrid', 'Amina', 'Rolf'])).toBe('Ingrid, Amina og Rolf');
  });
});
