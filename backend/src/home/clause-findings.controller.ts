import { Controller, Get, Param } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Finding } from '../kernel/finding.view';
import { Policy } from '../kernel/policy';
import { ClauseFindingsReader } from './clause-findings-reader';

@Controller('clauses')
export class ClauseFindingsController {
  constructor(private readonly findings: ClauseFindingsReader) {}

  /** What the rules behind a clause say today, to the one who asks. */
  @Get(':clause/findings')
  @Policy('clauseFindings.read')
  read(@Param('clause') clause: string, @CurrentActor() actor: Actor): Promise<Finding[]> {
    return this.findings.of(clause, actor);
  }
}
