import type { ImportPreviewView, ImportTableView } from '../../api/schema';
import { session } from '../../../testing/board-example';
import { openPage } from '../../../testing/page-testing';
import { wordsOf } from '../../../testing/words-of';
import { ImportPage } from './import-page';

function table(): ImportTableView {
  return {
    format: 'csv',
    encoding: 'windows-1252',
    separator: ';',
    sheet: null,
    otherSheets: 0,
    headings: ['Navn', 'Skostørrelse', 'Epost'],
    guesses: ['name', null, 'email'],
    rows: [
      { line: 2, cells: ['Åse Østby', '38', 'aase@'] },
      { line: 3, cells: ['Bjørn Vik', '44'] },
    ],
  };
}

type Line = ImportPreviewView['lines'][number];

function line(number: number, name: string, more: Partial<Line> = {}): Line {
  const nothing = { faults: [], findings: [], known: false, personKnown: false };
  return { line: number, name, tells: 'person', ...nothing, ...more };
}

function preview(lines: Line[]): ImportPreviewView {
  const faulty = lines.filter(({ faults }) => faults.length > 0).length;
  const counts = { people: 2, organisations: 0, appointments: 0, offices: 0, known: 0 };
  return { lines, faulty, organisations: [], counts };
}

function fault(column: Line['faults'][number]['column'], code: string): Line['faults'][number] {
  return { column, code, otherLine: null, other: null, finding: null };
}

async function withFile(file = new File(['Navn'], 'liste.csv')) {
  const page = await openPage(ImportPage, {
    scopes: ['membership', 'rules', 'import'],
    session: session(),
  });
  const field = page.element.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change'));
  await page.settle();
  return page;
}

describe('Importer', () => {
  it('shows what the columns seem to be, looks the list through, and puts a cell right where it stands', async () => {
    const { element, answer, http, settle } = await withFile();
    await answer('/api/import-readings', table());
    const choices = [...element.querySelectorAll<HTMLSelectElement>('.importcolumns select')];
    expect(choices.map(({ value }) => value)).toEqual(['name', '', 'email']);
    expect(wordsOf(element)).toContain('Vi leste 2 linjer fra «liste.csv».');
    press(element, 'Se gjennom listen');
    const faulty = line(2, 'Åse Østby', { faults: [fault('email', 'email')] });
    await answer('/api/import-checks', preview([faulty, line(3, 'Bjørn Vik')]));
    expect(wordsOf(element.querySelector('.importcount'))).toBe('2 linjer, 1 å rette');
    expect(wordsOf(element)).not.toContain('Importer 2 linjer');
    const field = element.querySelector<HTMLInputElement>('#import-2-email')!;
    expect(field.value).toBe('aase@');
    field.value = 'aase@example.org';
    field.dispatchEvent(new Event('change'));
    await settle();
    const asked = http.expectOne('/api/import-checks');
    expect(asked.request.body).toEqual({
      columns: ['name', 'email'],
      lines: [
        { line: 2, cells: ['Åse Østby', 'aase@example.org'] },
        { line: 3, cells: ['Bjørn Vik', ''] },
      ],
    });
    asked.flush(preview([line(2, 'Åse Østby'), line(3, 'Bjørn Vik')]));
    await settle();
    expect(wordsOf(element.querySelector('.importline'))).toContain('Rettet');
    expect(element.querySelector('#import-2-email')).not.toBeNull();
    press(element, 'Importer 2 linjer');
    await answer('/api/imports', { counts: preview([]).counts });
    expect(wordsOf(element.querySelector('h2'))).toBe('Listen er importert');
  });

  it('leaves a line out and takes it in again', async () => {
    const { element, answer, http, settle } = await withFile();
    await answer('/api/import-readings', table());
    press(element, 'Se gjennom listen');
    const twice = line(3, 'Bjørn Vik', {
      faults: [{ ...fault(null, 'sameAsLine'), otherLine: 2 }],
    });
    await answer('/api/import-checks', preview([line(2, 'Åse Østby'), twice]));
    expect(wordsOf(element.querySelector('.importline'))).toContain('Det samme står på linje 2.');
    press(element, 'Utelat linjen');
    await settle();
    const asked = http.expectOne('/api/import-checks');
    expect(asked.request.body.lines).toHaveLength(1);
    asked.flush(preview([line(2, 'Åse Østby')]));
    await settle();
    expect(wordsOf(element.querySelector('.importcount'))).toBe('Én linje, alt er i orden');
    expect(wordsOf(element.querySelector('.importline'))).toContain('Ta med linjen likevel');
  });

  it('gives a meaning to one column only', async () => {
    const { element, answer, settle } = await withFile();
    await answer('/api/import-readings', table());
    const [, second] = element.querySelectorAll<HTMLSelectElement>('.importcolumns select');
    second!.value = 'name';
    second!.dispatchEvent(new Event('change'));
    await settle();
    const choices = [...element.querySelectorAll<HTMLSelectElement>('.importcolumns select')];
    expect(choices.map(({ value }) => value)).toEqual(['', 'name', 'email']);
  });

  it('says in one sentence what is wrong with a file', async () => {
    const { element, http, settle } = await withFile();
    const problem = {
      type: '/problems/bad-input',
      title: 'Bad input',
      status: 400,
      errors: [{ field: 'file', constraint: 'fileMacros' }],
    };
    http.expectOne('/api/import-readings').flush(problem, { status: 400, statusText: 'Bad' });
    await settle();
    expect(wordsOf(element.querySelector('[role=alert]'))).toContain('makroer');
  });

  it('asks nobody about a file that is too large', async () => {
    const file = new File(['x'], 'stor.xlsx');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 });
    const { element, http } = await withFile(file);
    http.expectNone('/api/import-readings');
    expect(wordsOf(element.querySelector('[role=alert]'))).toContain('større enn 5 MB');
  });
});

function press(element: HTMLElement, name: string): void {
  const buttons = [...element.querySelectorAll('button')];
  buttons.find((button) => wordsOf(button).startsWith(name))!.click();
}
