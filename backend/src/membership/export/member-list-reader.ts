import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { Clock } from '../../kernel/clock';
import { StatutesField } from '../../statutes/statutes-data';
import { StatutesReader } from '../../statutes/statutes-reader';
import {
  BASIS_WORDS,
  ColumnName,
  COLUMN_WORDS,
  ELECTION_WORDS,
  END_WORDS,
  ListLanguage,
  ListWord,
  placeOf,
  ROLE_WORDS,
  TRACK_WORDS,
  YES_WORDS,
} from '../../texts/member-list-words';
import { OfficeOfList, OfficesForImport } from '../import/offices-for-import-reader';
import { Appointment, MembershipReader, Person } from '../membership-reader';
import { addDays } from '../rules/period';
import { ListCell, ListSheet } from './list-cell';

/** A name is written whole; the two columns for its parts are for lists that come from elsewhere. */
const WRITTEN = (Object.keys(COLUMN_WORDS) as ColumnName[]).filter(
  (name) => name !== 'firstName' && name !== 'lastName',
);

type Cells = Partial<Record<ColumnName, ListCell | null>>;

/** The member list as it is exported: every appointment and every term in office there has been, a line each. */
@Injectable()
export class MemberListReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly offices: OfficesForImport,
  ) {}

  /** Everyone who is on the list. */
  async personIds(db: Db = this.readDb): Promise<string[]> {
    return peopleIn(await this.members.history(db), await this.offices.terms(db));
  }

  /** Appointments by seat and time, then alternates, then offices. */
  async sheet(language: ListLanguage, db: Db = this.readDb): Promise<ListSheet> {
    const { data } = await this.statutes.inForce(this.clock.today(), db);
    const history = await this.members.history(db);
    const terms = await this.offices.terms(db);
    const people = await this.members.people(peopleIn(history, terms), db);
    const writer = new LineWriter(language, data.fields, people);
    const appointments = [...history].sort(bySeat);
    return {
      name: COLUMN_WORDS.name.own[placeOf(language)],
      headings: headings(language),
      rows: [
        ...appointments.map((each) => inOrder(writer.appointment(each))),
        ...terms.map((each) => inOrder(writer.office(each))),
      ],
    };
  }
}

function peopleIn(...lists: readonly (readonly { personId: string }[])[]): string[] {
  return [...new Set(lists.flat().map(({ personId }) => personId))];
}

/** The headings of a list that we write. */
export function headings(language: ListLanguage): string[] {
  return WRITTEN.map((name) => COLUMN_WORDS[name].own[placeOf(language)]);
}

function inOrder(cells: Cells): ListCell[] {
  return WRITTEN.map((name) => cells[name] ?? { text: '' });
}

/** One line of the list in the words of a language. */
class LineWriter {
  private readonly place: 0 | 1 | 2;

  constructor(
    private readonly language: ListLanguage,
    private readonly fields: readonly StatutesField[],
    private readonly people: ReadonlyMap<string, Person>,
  ) {
    this.place = placeOf(language);
  }

  appointment(one: Appointment): Cells {
    const cut = one.termTo !== one.to;
    return {
      ...this.person(one.personId),
      role: this.word(ROLE_WORDS, one.kind),
      seat: { text: one.seatNumber === null ? '' : String(one.seatNumber) },
      field: { text: this.fields.find(({ id }) => id === one.fieldId)?.name[this.language] ?? '' },
      otherField: { text: one.otherField ?? '' },
      basis: this.word(BASIS_WORDS, one.basis),
      organisation: { text: one.organisation ?? '' },
      letter: this.word(YES_WORDS, one.letterOnRecord ? 'yes' : 'no'),
      ...period(one),
      termUntil: cut ? { day: addDays(one.termTo, -1) } : null,
      endReason: one.endReason ? this.word(END_WORDS, one.endReason) : null,
      track: this.word(TRACK_WORDS, one.track),
      trackOn: { day: one.trackOn },
      source: { text: one.source },
    };
  }

  office(one: OfficeOfList): Cells {
    return {
      ...this.person(one.personId),
      role: this.word(ROLE_WORDS, one.office),
      ...period(one),
      source: { text: one.source },
      electedOn: { day: one.electedOn },
      electionKind: this.word(ELECTION_WORDS, one.kind),
    };
  }

  private person(id: string): Cells {
    const person = this.people.get(id);
    return { name: { text: person?.name ?? '' }, email: { text: person?.email ?? '' } };
  }

  private word(words: Readonly<Record<string, ListWord>>, key: string): ListCell {
    return { text: words[key]?.own[this.place] ?? key };
  }
}

/** The last day is written, as people say it. */
function period({ from, to }: { from: string; to: string }): Cells {
  return { from: { day: from }, until: { day: addDays(to, -1) } };
}

function bySeat(one: Appointment, other: Appointment): number {
  const last = Number.MAX_SAFE_INTEGER;
  const seats = (one.seatNumber ?? last) - (other.seatNumber ?? last);
  const order = (one.alternateOrder ?? 0) - (other.alternateOrder ?? 0);
  return seats || order || norwegianOrder(one.from, other.from);
}
