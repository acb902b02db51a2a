import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { versionIn } from '../../kernel/http/version-in';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { ChangeStatement } from './change-statement';
import { NoteStatement } from './note-statement';
import { OwnStatements } from './own-statements';
import { ReleaseStatement } from './release-statement';
import { Statements } from './statements';
import { ChangeStatementDto, NoteStatementDto, ReleaseStatementDto } from './statements.dto';
import { OpenedStatementView, OwnStatementsView } from './statements.view';
import { WithdrawStatement } from './withdraw-statement';

/** Statements of experience: noted in the room, and nobody's but the one who made them. */
@Controller()
export class StatementsController {
  constructor(
    private readonly noteStatement: NoteStatement,
    private readonly statements: Statements,
    private readonly page: OwnStatements,
    private readonly changeStatement: ChangeStatement,
    private readonly releaseStatement: ReleaseStatement,
    private readonly withdrawStatement: WithdrawStatement,
  ) {}

  @Post('agenda-items/:id/statements')
  @Policy('statement.note')
  note(
    @Param('id', IdPipe) id: string,
    @Body() dto: NoteStatementDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.noteStatement.run(id, dto, actor);
  }

  @Get('meetings/:id/own-statements')
  @Policy('statement.own')
  own(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<OwnStatementsView> {
    return this.page.view(id, actor);
  }

  @Post('statements/:id/openings')
  @HttpCode(200)
  @Policy('statement.open')
  open(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<OpenedStatementView> {
    return this.statements.open(id, actor);
  }

  @Put('statements/:id')
  @Policy('statement.change')
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeStatementDto,
    @CurrentActor() actor: Actor,
  ): Promise<OwnStatementsView> {
    return this.changeStatement.run(id, dto, actor);
  }

  @Put('statements/:id/release')
  @Policy('statement.release')
  release(
    @Param('id', IdPipe) id: string,
    @Body() dto: ReleaseStatementDto,
    @CurrentActor() actor: Actor,
  ): Promise<OwnStatementsView> {
    return this.releaseStatement.run(id, dto, actor);
  }

  @Delete('statements/:id')
  @HttpCode(204)
  @Policy('statement.withdraw')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Query('version') version: string,
    @CurrentActor() actor: Actor,
  ): Promise<null> {
    return this.withdrawStatement.run(id, versionIn(version), actor);
  }
}
