import { TestBed } from '@angular/core/testing';
import { pageProviders } from '../../testing/page-testing';
import { Texts } from '../kernel/texts';
import { ReadAloud } from './read-aloud';

class Utterance {
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}
class Voice {
  readonly said: Utterance[] = [];
  paused = false;
  speak = (part: Utterance) => this.said.push(part);
  pause = () => (this.paused = true);
  resume = () => (this.paused = false);
  cancel = () => undefined;
}

async function open(voice: Voice | undefined) {
  Object.assign(window, { speechSynthesis: voice, SpeechSynthesisUtterance: Utterance });
  TestBed.configureTestingModule({ providers: pageProviders() });
  await TestBed.inject(Texts).load('common');
  const fixture = TestBed.createComponent(ReadAloud);
  fixture.componentRef.setInput('texts', ['Først.\nSå.', '', 'Sist.']);
  fixture.componentRef.setInput('language', 'nn');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (name: string) => {
    const buttons = [...element.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === name)?.click();
    await fixture.whenStable();
  };
  return { fixture, element, press };
}

describe('reading aloud', () => {
  afterEach(() => Reflect.deleteProperty(window, 'speechSynthesis'));

  test('is not offered where the browser has no voice', async () => {
    const { element } = await open(undefined);
    expect(element.querySelector('button')).toBeNull();
  });

  test('reads paragraph by paragraph in the language of the text, and is silent at the end', async () => {
    const voice = new Voice();
    const { element, press, fixture } = await open(voice);
    await press('Les opp');
    for (const n of [0, 1, 2]) voice.said[n]?.onend?.();
    await fixture.whenStable();
    expect(voice.said.map(({ text, lang }) => [text, lang])).toEqual([
      ['Først.', 'nn'],
      ['Så.', 'nn'],
      ['Sist.', 'nn'],
    ]);
    expect(element.textContent).toContain('Les opp');
    expect(element.querySelector('select')).toBeNull();
  });

  test('pauses, goes on, and stops', async () => {
    const voice = new Voice();
    const { press } = await open(voice);
    await press('Les opp');
    await press('Pause');
    expect(voice.paused).toBe(true);
    await press('Fortsett');
    expect(voice.paused).toBe(false);
    await press('Stopp');
    // The end of what was cut off does not begin the next paragraph.
    voice.said[0]?.onend?.();
    expect(voice.said).toHaveLength(1);
  });

  test('reads the paragraph again when the speed is changed', async () => {
    const voice = new Voice();
    const { element, press, fixture } = await open(voice);
    await press('Les opp');
    voice.said[0]?.onend?.();
    const select = element.querySelector('select')!;
    await fixture.whenStable();
    select.value = 'slow';
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    const last = voice.said.at(-1);
    expect([last?.text, last?.rate]).toEqual(['Så.', 0.75]);
  });
});
