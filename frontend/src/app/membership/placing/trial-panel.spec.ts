import { Router } from '@angular/router';
import type { BoardPlaceView } from '../../api/schema';
import { board, finding, session } from '../../../testing/board-example';
import { OpenedPage, openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { BoardPage } from '../board-page';

const AFTER = {
  filled: 10,
  seats: 10,
  alternates: 1,
  alternatesNeeded: 3,
  own: 4,
  nextOfKin: 4,
  organisation: 3,
  closed: [],
  opened: [],
  broken: [],
  mended: [],
};
const TAKEN = finding({ rule: 'seats', facts: { at: 'appointment' }, acts: 'refuses' });

/** Seat 6 is open, every other place is closed. */
function places(): BoardPlaceView[] {
  const { seats, fields } = board();
  const common = {
    basis: 'nextOfKin' as const,
    track: 'promotion' as const,
    otherField: false,
    from: '2026-11-12',
    to: '2030-11-12',
  };
  const ofSeats = seats.map(({ seatId, number, fieldId }) => ({
    ...common,
    kind: 'representative' as const,
    seatId,
    number,
    fieldId,
    allowed: number === 6,
    findings: number === 6 ? [] : [TAKEN],
    after: number === 6 ? AFTER : null,
  }));
  const ofFields = fields.map(({ id }) => ({
    ...common,
    kind: 'alternate' as const,
    seatId: null,
    number: null,
    fieldId: id,
    allowed: false,
    findings: [TAKEN],
    after: null,
  }));
  return [...ofSeats, ...ofFields];
}

type Opened = OpenedPage<BoardPage>;

async function opened(): Promise<Opened> {
  const page = await openPage(BoardPage, {
    scopes: ['membership', 'register', 'statutes'],
    session: session(),
  });
  await page.answer('/api/board', board());
  return page;
}

async function choose({ element, answer, settle }: Opened): Promise<void> {
  press(element, 'Velg noen å prøve');
  await settle();
  const person = { email: null, current: null, declarationSignedOn: null, hasAccount: false };
  const people = [{ ...person, id: 'p-turid', name: 'Turid Aasen', version: 1 }];
  await answer('/api/people', people);
  await answer('/api/campaigns', []);
  press(element, 'Turid Aasen');
  await answer('/api/placement-checks', { personId: 'p-turid', places: places() });
}

function press(element: HTMLElement, words: string): void {
  [...element.querySelectorAll('button')].find((one) => wordsOf(one) === words)!.click();
}

function key(element: HTMLElement, name: string): void {
  const list = element.querySelector('[role=listbox]')!;
  list.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
}

/** jsdom has no PointerEvent: a mouse event with what the drag reads. */
function pointer(target: EventTarget, name: string, at: { x: number; y: number }): void {
  const event = new MouseEvent(name, { bubbles: true, button: 0, clientX: at.x, clientY: at.y });
  const more = { pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  target.dispatchEvent(Object.assign(event, more));
}

function lift(element: HTMLElement): HTMLElement {
  const alternate = element.querySelector<HTMLElement>('[data-person=p-nora]')!;
  pointer(alternate, 'pointerdown', { x: 10, y: 210 });
  pointer(document, 'pointermove', { x: 40, y: 240 });
  return alternate;
}

function over(element: HTMLElement | null): void {
  document.elementFromPoint = () => element;
}

describe('trying somebody on the board', () => {
  it('lists every place with its consequence or its clause, open ones first', async () => {
    const page = await opened();
    await choose(page);
    const options = [...page.element.querySelectorAll('[role=option]')].map(wordsOf);
    expect(options).toHaveLength(13);
    expect(options[0]).toBe('Plass 6, Eldrehelse. Da mangler ingen.');
    expect(options[1]).toContain('(punkt 3.4)');
    expect(page.element.querySelectorAll('[data-mark=open]')).toHaveLength(1);
    expect(wordsOf(page.element.querySelector('[data-mark=closed] app-place-mark'))).toBe(
      'Punkt 3.4',
    );
  });

  it('makes a draft with Enter, shows what it leads to, and hands it over beside the address', async () => {
    const page = await opened();
    await choose(page);
    key(page.element, 'ArrowDown');
    key(page.element, 'Enter');
    await page.settle();
    expect(page.element.querySelector('app-trial-draft')).toBeNull();
    key(page.element, 'Home');
    key(page.element, 'Enter');
    await page.settle();
    const draft = wordsOf(page.element.querySelector('app-trial-draft'));
    expect(draft).toContain('Utkast: Turid Aasen. Plass 6, Eldrehelse.');
    expect(draft).toContain('10 av 10 plasser er besatt');
    const router = page.harness.fixture.debugElement.injector.get(Router);
    press(page.element, 'Gå videre til oppnevning');
    await page.settle();
    expect(router.url).toBe('/panelet/oppnevn');
    page.http.verify();
  });

  it('forgets everything with Escape, and writes nothing', async () => {
    const page = await opened();
    await choose(page);
    key(page.element, 'Escape');
    await page.settle();
    expect(page.element.querySelectorAll('[data-mark]')).toHaveLength(0);
    expect(page.element.querySelector('[role=listbox]')).toBeNull();
    page.http.verify();
  });

  it('asks once when an alternate is lifted, and makes a draft where they are dropped', async () => {
    const page = await opened();
    const seat = page.element.querySelector<HTMLElement>('[data-place=s-6]');
    over(seat);
    const alternate = lift(page.element);
    await page.answer('/api/placement-checks', { personId: 'p-nora', places: places() });
    pointer(document, 'pointermove', { x: 60, y: 260 });
    expect(document.querySelectorAll('.trialghost')).toHaveLength(1);
    pointer(alternate, 'pointerup', { x: 60, y: 260 });
    await page.settle();
    expect(document.querySelectorAll('.trialghost')).toHaveLength(0);
    expect(wordsOf(page.element.querySelector('app-trial-draft'))).toContain('Nora Fjeld');
    expect(seat?.dataset['mark']).toBe('chosen');
    press(page.element, 'Angre');
    await page.settle();
    expect(page.element.querySelector('app-trial-draft')).toBeNull();
    page.http.verify();
  });

  it('drops nobody on a place the plan closes, or outside the board', async () => {
    const page = await opened();
    for (const target of [page.element.querySelector<HTMLElement>('[data-place=s-1]'), null]) {
      over(target);
      const alternate = lift(page.element);
      await page.answer('/api/placement-checks', { personId: 'p-nora', places: places() });
      pointer(alternate, 'pointerup', { x: 60, y: 260 });
      await page.settle();
      expect(page.element.querySelector('app-trial-draft')).toBeNull();
      expect(page.element.querySelectorAll('[data-mark]')).toHaveLength(0);
    }
  });
});
