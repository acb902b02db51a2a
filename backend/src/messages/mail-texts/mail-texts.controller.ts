import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Policy } from '../../kernel/policy';
import { ChangeMailText } from './change-mail-text';
import { ResetMailTextDto, SaveMailTextDto } from './mail-text.dto';
import { MailTextReader } from './mail-text-reader';
import { MailTextKindView } from './mail-text.view';

/** The texts of the mails people meet, per language. */
@Controller('mail-texts')
export class MailTextsController {
  constructor(
    private readonly texts: MailTextReader,
    private readonly change: ChangeMailText,
  ) {}

  @Get()
  @Policy('mailText.read')
  list(): Promise<MailTextKindView[]> {
    return this.texts.all();
  }

  @Put(':kind/:language')
  @Policy('mailText.change')
  save(
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() dto: SaveMailTextDto,
    @CurrentActor() actor: Actor,
  ): Promise<MailTextKindView[]> {
    return this.change.save({ kind, language }, dto, actor);
  }

  @Post(':kind/:language/reset')
  @HttpCode(200)
  @Policy('mailText.change')
  reset(
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() { version }: ResetMailTextDto,
  ): Promise<MailTextKindView[]> {
    return this.change.reset({ kind, language }, version);
  }
}
