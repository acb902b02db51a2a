type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const BY_TYPE: Record<string, string> = {
  date: '2026-12-02',
  time: '12:00',
  'datetime-local': '2026-12-02T12:00',
  number: '3',
  email: 'kari@example.org',
  tel: '55 00 00 00',
  url: 'https://example.org',
};

/** A text that is typed where nothing else would do. */
export interface Typed {
  /** Id of the field. */
  into: string;
  text: string;
}

/** Fills in every empty field, ticks what can be ticked and chooses where nothing is chosen, as a person could. */
export function fillIn(element: HTMLElement, typed?: Typed): void {
  const fields = element.querySelectorAll<Field>('input, textarea, select');
  for (const field of fields) {
    if (typed && field.id === typed.into) write(field, typed.text);
    else if (!field.disabled) fill(field);
  }
  for (const group of element.querySelectorAll('fieldset')) press(group);
}

/** The first of several buttons of which one is to be chosen. */
function press(group: HTMLElement): void {
  const choices = [...group.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
  if (choices.some((each) => each.getAttribute('aria-pressed') === 'true')) return;
  if (choices.length > 1) choices[0]!.click();
}

function fill(field: Field): void {
  if (field instanceof HTMLSelectElement) return choose(field);
  if (field.type === 'checkbox' || field.type === 'radio') return tick(field as HTMLInputElement);
  if (field.type === 'file' || field.value !== '' || field.readOnly) return;
  write(field, BY_TYPE[field.type] ?? 'Tekst');
}

function write(field: Field, text: string): void {
  if (field.value === text) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function choose(field: HTMLSelectElement): void {
  const last = [...field.options].at(-1);
  if (!last || field.value !== '') return;
  field.value = last.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function tick(field: HTMLInputElement): void {
  const group = field.closest('form, fieldset, dialog, app-root') ?? field.ownerDocument;
  const chosen = [...group.querySelectorAll<HTMLInputElement>('input')].some(
    ({ name, checked, type }) => type === 'radio' && name === field.name && checked,
  );
  if (field.checked || (field.type === 'radio' && chosen)) return;
  field.checked = true;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
