import { Controller, Get, Param } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Policy } from '../kernel/policy';
import { notFound } from '../kernel/problem';
import { INTERPRETATION_IDS } from './interpretations';
import { StatutesReader } from './statutes-reader';
import {
  ClauseDetailView,
  clauseView,
  InterpretationView,
  interpretationView,
  StatutesView,
  statutesView,
} from './statutes.view';

/** The development plan as adopted, clause by clause, and how the panel reads it today. */
@Controller()
export class StatutesController {
  constructor(
    private readonly reader: StatutesReader,
    private readonly clock: Clock,
  ) {}

  @Get('statutes')
  @Policy('statutes.read')
  async statutes(): Promise<StatutesView> {
    return statutesView(await this.reader.inForce(this.clock.today()));
  }

  @Get('statutes/clauses/:clause')
  @Policy('statutes.read')
  async clause(@Param('clause') id: string): Promise<ClauseDetailView> {
    const { data } = await this.reader.inForce(this.clock.today());
    const clause = data.clauses.find((each) => each.id === id);
    if (!clause) throw notFound();
    const view = clauseView(clause, data.clauseOf);
    return { ...view, enforced: view.rules.length > 0 };
  }

  @Get('interpretations')
  @Policy('interpretation.read')
  async interpretations(): Promise<InterpretationView[]> {
    const today = this.clock.today();
    const { interpretations } = await this.reader.inForce(today);
    const decisions = await this.reader.decisionsOn(today);
    return INTERPRETATION_IDS.map((id) =>
      interpretationView(id, interpretations[id], decisions.get(id)),
    );
  }
}
