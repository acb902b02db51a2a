import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Fresh } from '../../kernel/http/version-tag';
import { Policy } from '../../kernel/policy';
import { LetterReader } from './letter-reader';
import { LetterView, MadeLetterView } from './letter.view';
import { MakeLetter } from './make-letter';
import { LetterDto } from './setup.dto';
import { WithdrawLetter } from './withdraw-letter';

/** The coordinator's side of letters with a one-time code. */
@Controller('letters')
export class LettersController {
  constructor(
    private readonly letters: LetterReader,
    private readonly makeLetter: MakeLetter,
    private readonly withdrawLetter: WithdrawLetter,
  ) {}

  @Get()
  @Fresh()
  @Policy('letter.read')
  all(): Promise<LetterView[]> {
    return this.letters.all();
  }

  @Post()
  @Policy('letter.create')
  make(@CurrentActor() actor: Actor, @Body() wish: LetterDto): Promise<MadeLetterView> {
    return this.makeLetter.run(actor, wish);
  }

  @Post(':id/withdrawal')
  @Policy('letter.withdraw')
  withdraw(@Param('id', IdPipe) id: string): Promise<LetterView> {
    return this.withdrawLetter.run(id);
  }
}
