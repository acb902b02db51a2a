import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { signedOut } from '../kernel/problem';
import { AuditPageView } from './audit-entry.view';
import { AuditReader } from './audit-reader';
import { AuditStateReader } from './audit-state-reader';
import { AuditStateView, WitnessView } from './audit-state.view';
import { CheckAudit } from './check-audit';
import { EntriesQueryDto, OwnEntriesQueryDto } from './entries-query.dto';
import { TakeWitness } from './take-witness';
import { WitnessDto } from './witness.dto';

/** What was done, and proof that it still says so. */
@Controller('audit')
export class AuditController {
  constructor(
    private readonly reader: AuditReader,
    private readonly states: AuditStateReader,
    private readonly check: CheckAudit,
    private readonly witness: TakeWitness,
  ) {}

  @Get('entries')
  @Policy('audit.read')
  entries(@Query() { before, kind }: EntriesQueryDto): Promise<AuditPageView> {
    return this.reader.page({ before: numberIn(before), kind: kind ?? null });
  }

  /** What one has done oneself, and what was done with one's own record. */
  @Get('own-entries')
  @Policy('auditOwn.read')
  own(
    @Query() { before }: OwnEntriesQueryDto,
    @CurrentActor() { personId }: Actor,
  ): Promise<AuditPageView> {
    if (personId === null) throw signedOut();
    return this.reader.own(personId, numberIn(before));
  }

  @Get('state')
  @Policy('audit.read')
  state(): Promise<AuditStateView> {
    return this.states.read();
  }

  /** Verifies the whole log now. */
  @Post('checks')
  @Policy('audit.check')
  verify(@CurrentActor() actor: Actor): Promise<AuditStateView> {
    return this.check.run(actor);
  }

  /** A head to keep outside the server. */
  @Post('witnesses')
  @Policy('auditWitness.create')
  take(@Body() wish: WitnessDto): Promise<WitnessView> {
    return this.witness.run(wish);
  }
}

function numberIn(before: string | undefined): number | null {
  return before === undefined ? null : Number(before);
}
