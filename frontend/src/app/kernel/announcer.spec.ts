import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer';

const region = () => document.querySelector('.cdk-live-announcer-element');

describe('what is said to screen readers', () => {
  let heard: { text: string; how: string | null; inDialog: boolean }[] = [];
  let watching: MutationObserver;

  beforeEach(() => {
    jest.useFakeTimers();
    heard = [];
    TestBed.inject(Announcer);
    watching = new MutationObserver(() => {
      const text = region()?.textContent ?? '';
      if (text === '' || heard.at(-1)?.text === text) return;
      const how = region()?.getAttribute('aria-live') ?? null;
      heard.push({ text, how, inDialog: region()?.closest('dialog') !== null });
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  afterEach(() => {
    watching.disconnect();
    document.body.replaceChildren();
    jest.useRealTimers();
  });

  const texts = () => heard.map(({ text }) => text);

  test('is said one after the other, and what interrupts goes before what waits', async () => {
    const announcer = TestBed.inject(Announcer);
    announcer.say('Anne: Til stede');
    await jest.advanceTimersByTimeAsync(200);
    announcer.say('Skrevet ned.');
    announcer.interrupt('Panelet er vedtaksdyktig.');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(texts()).toEqual(['Anne: Til stede', 'Panelet er vedtaksdyktig.', 'Skrevet ned.']);
    expect(heard[1]?.how).toBe('assertive');
  });

  test('leaves out what no longer holds when something newer is to be said', async () => {
    const announcer = TestBed.inject(Announcer);
    announcer.say('Forslaget er lagt fram.');
    announcer.hint('3 forslag.');
    announcer.hint('Ett forslag.');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(texts()).toEqual(['Forslaget er lagt fram.', 'Ett forslag.']);
  });

  test('stands in the dialog that is open, and comes out again when the dialog is gone', async () => {
    const announcer = TestBed.inject(Announcer);
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    announcer.say('Sett bak en dialog');
    await jest.advanceTimersByTimeAsync(1_000);
    dialog.remove();
    announcer.say('Etterpå');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(heard.map(({ text, inDialog }) => [text, inDialog])).toEqual([
      ['Sett bak en dialog', true],
      ['Etterpå', false],
    ]);
  });
});
