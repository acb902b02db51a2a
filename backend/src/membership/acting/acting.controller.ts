import { Body, Controller, Param, Post } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { BoardView } from '../board.view';
import { ActDto, EndActingDto } from './acting.dto';
import { EndActing } from './end-acting';
import { LetAct } from './let-act';

/** Alternates in vacant seats. */
@Controller()
export class ActingController {
  constructor(
    private readonly letAct: LetAct,
    private readonly endActing: EndActing,
  ) {}

  @Post('seats/:id/acting')
  @Policy('acting.create')
  begin(@Param('id', IdPipe) id: string, @Body() wish: ActDto): Promise<BoardView> {
    return this.letAct.run(id, wish);
  }

  @Post('acting/:id/end')
  @Policy('acting.end')
  end(@Param('id', IdPipe) id: string, @Body() wish: EndActingDto): Promise<BoardView> {
    return this.endActing.run(id, wish);
  }
}
