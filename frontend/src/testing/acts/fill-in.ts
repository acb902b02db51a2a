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

/** Fills in every empty field, ticks what can be ticked and chooses where nothing is chosen, as a person could. */
export function fillIn(element: HTMLElement): void {
  const fields = element.querySelectorAll<Field>('input, textarea, select');
  for (const field of fields) if (!field.disabled) fill(field);
}

function fill(field: Field): void {
  if (field instanceof HTMLSelectElement) return choose(field);
  if (field.type === 'checkbox' || field.type === 'radio') return tick(field as HTMLInputElement);
  if (field.type === 'file' || field.value !== '' || field.readOnly) return;
  field.value = BY_TYPE[field.type] ?? 'Tekst';
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
