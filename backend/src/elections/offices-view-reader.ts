import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { OfficesNow } from '../membership/offices-of-the-day-reader';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';
import { officeFindings, officesDue } from './office-findings';
import { OfficeTermView, officeTermView } from './office-term.view';
import { OfficesReader, OfficeTerm } from './offices-reader';
import { OfficesView } from './offices.view';
import { countedElections } from './rules/office-limit';

/** The offices as everyone in the panel sees them. */
@Injectable()
export class OfficesViewReader {
  constructor(
    private readonly clock: Clock,
    private readonly offices: OfficesReader,
    private readonly statutes: StatutesReader,
  ) {}

  async view(db?: Db): Promise<OfficesView> {
    const today = this.clock.today();
    const { current, history, statutes } = await this.read(today, db);
    const views = history.map((term) => termView(term, history, statutes));
    return {
      current: views.filter(({ id }) => current.some((each) => each.id === id)).sort(leaderFirst),
      acting: (await this.offices.actingOn(today, db))
        .filter(({ office }) => !current.some((each) => each.office === office))
        .map(({ office, name, from }) => ({ office, name, from })),
      history: views,
      findings: officeFindings(today, { current, history }, statutes),
      due: officesDue(today, current),
      limits: { years: statutes.data.offices.years, maxElections: statutes.data.offices.max },
    };
  }

  /** One person's elections, oldest first. */
  async termsOf(personId: string, db?: Db): Promise<OfficeTermView[]> {
    const { history, statutes } = await this.read(this.clock.today(), db);
    return history
      .filter((term) => term.personId === personId)
      .map((term) => termView(term, history, statutes));
  }

  /** One term as everyone in the panel sees it; null when there is none. */
  async term(id: string, db?: Db): Promise<OfficeTermView | null> {
    const { history, statutes } = await this.read(this.clock.today(), db);
    const term = history.find((each) => each.id === id);
    return term ? termView(term, history, statutes) : null;
  }

  /** Who holds which office on a day, and what the rules on offices say of it. */
  async onDay(day: string, db?: Db): Promise<OfficesNow> {
    const statutes = await this.statutes.inForce(day, db);
    const current = await this.offices.termsOn(day, db);
    const ending = officesDue(day, current).length > 0;
    const history = ending ? await this.offices.termsOf(personIds(current), db) : [];
    return {
      held: new Map(current.map(({ personId, office }) => [personId, office])),
      findings: officeFindings(day, { current, history }, statutes),
    };
  }

  private async read(day: string, db?: Db) {
    return {
      current: await this.offices.termsOn(day, db),
      history: await this.offices.history(db),
      statutes: await this.statutes.inForce(day, db),
    };
  }
}

function personIds(terms: readonly OfficeTerm[]): string[] {
  return terms.map(({ personId }) => personId);
}

function termView(
  term: OfficeTerm,
  all: readonly OfficeTerm[],
  on: StatutesInForce,
): OfficeTermView {
  const { office, personId } = term;
  const facts = { office, personId, terms: all };
  return officeTermView(term, countedElections(facts, on.data, on.interpretations));
}

function leaderFirst(one: OfficeTermView, other: OfficeTermView): number {
  return other.office.localeCompare(one.office);
}
