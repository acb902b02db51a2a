import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Fresh } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { CancelRecovery } from './cancel-recovery';
import { CompleteRecovery } from './complete-recovery';
import { ConfirmRecovery } from './confirm-recovery';
import { RecoveryReader } from './recovery-reader';
import { ConfirmRecoveryDto, StartRecoveryDto } from './recovery.dto';
import { CompletedRecoveryView, RecoveryView } from './recovery.view';
import { StartRecovery } from './start-recovery';

/** A new way in for somebody who has lost theirs, by two people and a day's wait. */
@Controller('recoveries')
export class RecoveryController {
  constructor(
    private readonly recoveries: RecoveryReader,
    private readonly startRecovery: StartRecovery,
    private readonly confirmRecovery: ConfirmRecovery,
    private readonly cancelRecovery: CancelRecovery,
    private readonly completeRecovery: CompleteRecovery,
  ) {}

  @Get()
  @Fresh()
  @Policy('recovery.read')
  all(@CurrentActor() actor: Actor): Promise<RecoveryView[]> {
    return this.recoveries.all(actor);
  }

  @Post()
  @Policy('recovery.start')
  start(@CurrentActor() actor: Actor, @Body() wish: StartRecoveryDto): Promise<RecoveryView> {
    return this.startRecovery.run(actor, wish);
  }

  @Post(':id/confirmation')
  @Policy('recovery.confirm')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { recognised }: ConfirmRecoveryDto,
  ): Promise<RecoveryView> {
    return this.confirmRecovery.run(actor, id, recognised);
  }

  @Post(':id/cancellation')
  @HttpCode(204)
  @Policy('recovery.cancel')
  cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.cancelRecovery.run(actor, id);
  }

  @Post(':id/completion')
  @Policy('recovery.complete')
  complete(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<CompletedRecoveryView> {
    return this.completeRecovery.run(actor, id);
  }
}
