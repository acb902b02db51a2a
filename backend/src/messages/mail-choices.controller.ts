import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { MailChoiceDto } from './mail-choice.dto';
import { MailChoiceView } from './mail-choice.view';
import { MailChoices } from './mail-choices';

/** Which mails one wants. */
@Controller('mail-choices')
export class MailChoicesController {
  constructor(private readonly choices: MailChoices) {}

  @Get()
  @Policy('mailChoice.read')
  list(@CurrentActor() actor: Actor): Promise<MailChoiceView[]> {
    return this.choices.of(actor);
  }

  @Put(':kind')
  @Policy('mailChoice.change')
  choose(
    @Param('kind') kind: string,
    @Body() { wanted }: MailChoiceDto,
    @CurrentActor() actor: Actor,
  ): Promise<MailChoiceView[]> {
    return this.choices.choose(actor, kind, wanted);
  }
}
