import { Body, Controller, Get, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Policy } from '../../kernel/policy';
import { notFound } from '../../kernel/problem';
import { DeclarationsReader } from '../declarations-reader';
import { personOf } from '../person-of';
import { RecordRefusalDto } from '../refusals/refuse.dto';
import { RefusalView } from '../refusals/refusal.view';
import { RefusalsReader } from '../refusals/refusals-reader';
import { RefuseDeclaration } from '../refusals/refuse-declaration';
import { RegisterPaper } from '../register-paper';
import { RegisterPaperDto } from '../register-paper.dto';
import { RemindDeclaration } from '../reminders/remind-declaration';
import { RemindDto } from '../reminders/remind.dto';
import { DeclarationStatusReader } from './declaration-status-reader';
import { DeclarationStatusView } from './declaration-status.view';

/** The status board: where everyone stands, and what the coordinator does about it. */
@Controller('declarations')
export class DeclarationStatusController {
  constructor(
    private readonly clock: Clock,
    private readonly status: DeclarationStatusReader,
    private readonly declarations: DeclarationsReader,
    private readonly refusals: RefusalsReader,
    private readonly refuse: RefuseDeclaration,
    private readonly registerPaper: RegisterPaper,
    private readonly remind: RemindDeclaration,
  ) {}

  @Get()
  @Policy('declarationStatus.read')
  list(): Promise<DeclarationStatusView[]> {
    return this.status.list();
  }

  /** Registers a declaration signed on paper. */
  @Post('paper')
  @Policy('declarationPaper.create')
  register(
    @CurrentActor() actor: Actor,
    @Body() paper: RegisterPaperDto,
  ): Promise<DeclarationStatusView[]> {
    return this.registerPaper.run(actor, paper);
  }

  /** What those who will not sign wanted said about it. */
  @Get('refusals')
  @Policy('declarationRefusal.read')
  async refused(): Promise<RefusalView[]> {
    const text = await this.declarations.textOn(this.clock.today());
    if (!text) throw notFound();
    return this.refusals.open(text.id);
  }

  /** Enters a refusal somebody has told the coordinator of. */
  @Post('refusals')
  @Policy('declarationRefusal.create')
  recordRefusal(
    @CurrentActor() actor: Actor,
    @Body() wish: RecordRefusalDto,
  ): Promise<DeclarationStatusView[]> {
    return this.refuse.onBehalf(personOf(actor), wish);
  }

  /** Reminds one person by mail. */
  @Post('reminders')
  @Policy('declarationReminder.create')
  sendReminder(
    @CurrentActor() actor: Actor,
    @Body() { personId }: RemindDto,
  ): Promise<DeclarationStatusView[]> {
    return this.remind.run(personOf(actor), personId);
  }
}
