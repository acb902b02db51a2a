import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Policy } from '../../kernel/policy';
import { ChangeConsent } from './change-consent';
import { ConsentDto } from './consent.dto';
import { ConsentView } from './consent.view';

/** What one has agreed to, one by one. */
@Controller('consents')
export class ConsentsController {
  constructor(private readonly consents: ChangeConsent) {}

  @Get()
  @Policy('consent.read')
  list(@CurrentActor() actor: Actor): Promise<ConsentView[]> {
    return this.consents.list(actor);
  }

  @Put(':kind')
  @Policy('consent.change')
  change(
    @Param('kind') kind: string,
    @Body() { given }: ConsentDto,
    @CurrentActor() actor: Actor,
  ): Promise<ConsentView[]> {
    return this.consents.run(actor, kind, given);
  }
}
