import { TestBed } from '@angular/core/testing';
import { FocusKeeper } from './focus-keeper';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
/** One turn after the other: on a busy machine the first may come before what the change has set going. */
const settled = async () => {
  await turn();
  await turn();
};

function show(html: string): HTMLElement {
  document.body.replaceChildren();
  const all = `<main id="innhold"><div id="page">${html}</div></main>`;
  document.body.insertAdjacentHTML('afterbegin', all);
  return document.querySelector('#page') as HTMLElement;
}

function at(selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}

describe('the place of the keyboard', () => {
  // One listener for all: it belongs to the document, as in the program.
  beforeAll(() => {
    TestBed.inject(FocusKeeper);
  });

  test('goes to the next control when the one that had it is taken away', async () => {
    show('<ul><li><button id="a">A</button></li><li><button id="b">B</button></li></ul>');
    at('#a').focus();
    at('#a').parentElement?.remove();
    await settled();
    expect(document.activeElement?.id).toBe('b');
  });

  test('goes to the one before when nothing follows', async () => {
    show('<p><button id="a">A</button> <button id="b">B</button></p>');
    at('#b').focus();
    at('#b').remove();
    await settled();
    expect(document.activeElement?.id).toBe('a');
  });

  test('goes to the first field of the form that came instead', async () => {
    const page = show('<p id="p"><button id="new">Nytt</button></p><button id="other">X</button>');
    at('#new').focus();
    at('#p').remove();
    const form =
      '<form><h2>Nytt forslag</h2><input id="hidden" type="hidden" /><input id="text" /></form>';
    page.insertAdjacentHTML('afterbegin', form);
    await settled();
    expect(document.activeElement?.id).toBe('text');
  });

  test('goes to the main heading when a whole case came instead', async () => {
    const page = show('<p id="p"><button id="begin">Begynn</button></p>');
    at('#begin').focus();
    at('#p').remove();
    page.insertAdjacentHTML('afterbegin', '<div><h1 id="case">Sak</h1><input /></div>');
    await settled();
    expect(document.activeElement?.id).toBe('case');
  });

  test('goes on beside what is taken away together with the dialog that asked about it', async () => {
    const dialog = '<dialog open><button id="yes">Ja</button></dialog>';
    show(`<section><button id="ask">Lukk</button>${dialog}</section><button id="b">B</button>`);
    at('#ask').focus();
    at('#yes').focus();
    at('section').remove();
    await settled();
    expect(document.activeElement?.id).toBe('b');
  });

  test('stays where it is when something else is taken away', async () => {
    show('<button id="a">A</button><button id="b">B</button>');
    at('#a').focus();
    at('#b').remove();
    await settled();
    expect(document.activeElement?.id).toBe('a');
  });

  test('is left to the person who pressed beside every control', async () => {
    show('<button id="a">A</button><button id="b">B</button>');
    at('#a').focus();
    at('#a').blur();
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    at('#a').remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });

  test('is left to the next page when the whole page goes', async () => {
    show('<button id="a">A</button>');
    at('#a').focus();
    at('#page').remove();
    at('main').insertAdjacentHTML('beforeend', '<div><button id="new">Ny side</button></div>');
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
