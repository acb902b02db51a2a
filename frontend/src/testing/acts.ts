import type { OpenedPage } from './page-testing';

/** Types into the field with an id. */
export async function type<T>(opened: OpenedPage<T>, id: string, value: string): Promise<void> {
  const input = opened.element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
  if (!input) throw new Error(`No field ${id}`);
  input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input'));
  await opened.settle();
}

/** Presses the button with a name; in the open dialog when there is one. */
export async function press<T>(opened: OpenedPage<T>, text: string): Promise<void> {
  const within = opened.element.querySelector('dialog[open]') ?? opened.element;
  const buttons = [...within.querySelectorAll('button')];
  const button = buttons.find((each) => each.textContent?.trim() === text);
  if (!button) throw new Error(`No button ${text}`);
  button.click();
  await opened.settle();
}
