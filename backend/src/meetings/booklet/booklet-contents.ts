import type { DocumentData } from '../../documents/pdf-writer';
import { osloDate, osloTime } from '../../kernel/oslo';
import { BOOKLET_WORDS, BookletLanguage, BookletWords } from '../../texts/booklet-words';
import type { CaseFileRow } from '../files/case-files';
import { caseNumber, ItemRow, MeetingRow } from '../meeting-rows';
import type { PaperRow } from '../papers/paper-rows';
import { PARTS } from '../papers/paper-texts';
import { GROUNDS } from '../rules/grounds';

/** One case as its reader may have it in print. */
export interface BookletCase {
  item: ItemRow;
  /** False for a closed case that is not the reader's. */
  readable: boolean;
  /** Only when it is released. */
  paper: PaperRow | null;
  files: readonly CaseFileRow[];
}

export interface BookletContents {
  panelName: string;
  readerName: string;
  meeting: MeetingRow;
  cases: readonly BookletCase[];
  /** Attachments whose sheets are printed. */
  bound: ReadonlySet<string>;
}

export interface BookletChoice {
  language: BookletLanguage;
  print: 'normal' | 'large';
  part: 'all' | 'agenda';
}

/** The booklet as the template `booklet` reads it: every word in place, nothing left to decide. */
export function bookletDocument(contents: BookletContents, choice: BookletChoice): DocumentData {
  const { meeting, cases, panelName } = contents;
  const words = BOOKLET_WORDS[choice.language];
  const whole = choice.part === 'all';
  const from = osloTime(meeting.starts_at);
  const when = `${words.date(osloDate(meeting.starts_at))}, ${words.between(from, osloTime(meeting.ends_at))}`;
  const { number, year } = meeting;
  return {
    lang: choice.language,
    region: choice.language === 'en' ? 'gb' : 'no',
    large: choice.print === 'large',
    title: whole ? words.title(number, year) : words.agendaTitle(number, year),
    running: words.running(number, year),
    page: words.page,
    panel: panelName,
    lines: [when, `${meeting.place}. ${words.mode[meeting.mode]}.`],
    agenda: {
      heading: words.agenda,
      head: [words.columns.number, words.columns.title, words.columns.minutes, words.columns.page],
      rows: cases.map((each) => agendaRow(each, words)),
    },
    parts: whole ? cases.map((each) => partOf(each, contents, words)) : [],
  };
}

function agendaRow({ item, readable }: BookletCase, words: BookletWords) {
  return {
    id: item.case_id,
    number: caseNumber(item),
    title: readable ? item.title : words.closedCase,
    note: item.closed === 1 ? exemption(item, words) : words.types[item.type],
    minutes: String(item.minutes + item.extra_minutes),
  };
}

function exemption({ ground }: ItemRow, words: BookletWords): string {
  return ground === null ? words.exempt : `${words.exempt}, ${GROUNDS[ground].law}`;
}

function partOf(each: BookletCase, { readerName, bound }: BookletContents, words: BookletWords) {
  const { item, readable, paper } = each;
  const number = caseNumber(item);
  const law = item.ground === null ? '' : GROUNDS[item.ground].law;
  const files = readable && paper ? each.files : [];
  const note = !readable ? words.notYours : paper ? words.types[item.type] : words.noPaper;
  return {
    id: item.case_id,
    heading: `${words.caseNumber(number)}: ${readable ? item.title : words.closedCase}`,
    exempt: item.closed === 1 && readable ? words.exemptFor(law, readerName) : null,
    note,
    lang: paper?.language ?? 'nb',
    sections: readable && paper ? sectionsOf(paper, words) : [],
    filesHeading: words.headings.files,
    files: files.map((file, n) => fileOf(file, n + 1, number, bound.has(file.id), words)),
  };
}

function sectionsOf(paper: PaperRow, words: BookletWords) {
  return PARTS.filter((part) => paper[part].trim() !== '').map((part) => ({
    heading: words.headings[part],
    text: paper[part],
  }));
}

function fileOf(
  file: CaseFileRow,
  n: number,
  number: string,
  isBound: boolean,
  words: BookletWords,
) {
  const pages = isBound ? (file.pages ?? 0) : 0;
  const heading = words.attachment(n, number, file.title);
  return {
    id: file.id,
    pdf: file.media_type === 'application/pdf',
    line: isBound ? file.title : `${file.title}. ${words.notBound(file.name)}`,
    sheets: Array.from({ length: pages }, (_, at) => ({
      page: at + 1,
      heading: pages === 1 ? heading : `${heading}, ${words.sheet(at + 1, pages)}`,
      alt: words.alt(file.title, at + 1, pages),
    })),
  };
}
