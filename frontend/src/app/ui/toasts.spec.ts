import { TestBed } from '@angular/core/testing';
import { Toasts } from './toasts';

describe('Toasts', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('go away after ten seconds', () => {
    const toasts = TestBed.inject(Toasts);
    toasts.show('Plassen er fylt.');
    jest.advanceTimersByTime(9_999);
    expect(toasts.current()?.text).toBe('Plassen er fylt.');
    jest.advanceTimersByTime(1);
    expect(toasts.current()).toBeNull();
  });

  it('stay while someone is on them', () => {
    const toasts = TestBed.inject(Toasts);
    toasts.show('Plassen er fylt.');
    toasts.hold();
    jest.advanceTimersByTime(60_000);
    expect(toasts.current()).not.toBeNull();
    toasts.resume();
    jest.advanceTimersByTime(10_000);
    expect(toasts.current()).toBeNull();
  });
});
